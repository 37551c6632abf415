import type { Case } from "./checklist";
import type { ConnectorPart } from "./connector";
import type { Consent } from "./consent";
import type { Language } from "./language";
import type { LetterKind, LetterRecord } from "./letter";
import type { Person } from "./person";
import type { Stage } from "./stage";
import type { StoryLine } from "./story";

export type IntroId = string;
export const SIDE_NAMES = ["requester", "contact"] as const;
export type SideName = (typeof SIDE_NAMES)[number];

/** One side of an introduction. A group that asks together is one side: `others` are named in letters, `person` answers for all. */
export interface Side {
  readonly person: Person;
  readonly others: readonly Person[];
  /** Who writes for them, where somebody asked on their behalf: letters to this side go there. */
  readonly via: Person | null;
  readonly company: string;
  readonly role: string;
  /** The thread in which the connector and this side write about the introduction; null until there is one. */
  readonly threadId: string | null;
  readonly consent: Consent;
  /** How they like to be reached, as they said it or as the connector put it; empty when nothing is known. */
  readonly preference: string;
  /** The last message of theirs about this. */
  readonly heard: Heard | null;
  /** Their last automatic reply, with the day of return that it names. */
  readonly away: Away | null;
  /** When the connector last wrote to them about this. */
  readonly wroteAt: number | null;
}

export interface Heard {
  readonly messageId: string;
  readonly at: number;
  /** Nobody has dealt with it yet. */
  readonly open: boolean;
}

export interface Away {
  readonly at: number;
  readonly until: string | null;
}

/** The message in which the requester asked. */
export interface RequestSource {
  readonly messageId: string;
  readonly subject: string;
  /** The sentence that asks, in the requester's words. */
  readonly evidence: string;
  /** Which of the people asked for in that message, counted from 0. */
  readonly target: number;
  /** How many were asked for in it. */
  readonly targets: number;
}

export type CloseReason = "declined" | "refused" | "lapsed" | "finished";
export type Outcome = "met" | "useful" | "not-useful" | "never-happened";

export interface Closing {
  readonly reason: CloseReason;
  readonly at: number;
}

/**
 * One introduction: two sides, each with its own consent. Times are epoch milliseconds; dates without a time are ISO (YYYY-MM-DD).
 * The stage that people see is derived (stage.ts), never stored.
 */
export interface Intro {
  readonly id: IntroId;
  /** Counts the changes. A card carries it, so that a press on a stale card is noticed. */
  readonly version: number;
  /** The language of the requester's mail; letters are written in it. */
  readonly language: Language;
  readonly origin: "request" | "proposal";
  readonly requester: Side;
  readonly contact: Side;
  readonly source: RequestSource | null;
  readonly case: Case;
  readonly connector: ConnectorPart;
  readonly letters: Readonly<Partial<Record<LetterKind, LetterRecord>>>;
  /** A date of the connector's own choosing until which this sleeps. */
  readonly snoozedUntil: string | null;
  readonly introducedAt: number | null;
  readonly outcome: Outcome | null;
  readonly closed: Closing | null;
  /** The label that the user put on one of its threads by hand; what it means is asked before anything is done about it. */
  readonly handLabel: { readonly threadId: string; readonly stage: Stage } | null;
  /** What the last recorded answer replaced, so that it can be taken back. */
  readonly undo: { readonly side: SideName; readonly consent: Consent } | null;
  readonly story: readonly StoryLine[];
  readonly createdAt: number;
  readonly changedAt: number;
}
