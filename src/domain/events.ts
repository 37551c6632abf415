import type { Case } from "./checklist";
import type { ConnectorPart } from "./connector";
import type { ConsentState } from "./consent";
import type { CloseReason, Outcome, SideName } from "./intro";
import type { LetterKind } from "./letter";
import type { Person } from "./person";
import type { Stage } from "./stage";

/** What a side can say; "asked" and "unasked" are states, not answers. */
export type Said = Exclude<ConsentState, "unasked" | "asked">;

/** What the connector may correct at any time while nothing is closed. */
export interface Details {
  readonly contact?: Person;
  readonly requester?: Person;
  /** Who asks together with the requester. */
  readonly others?: readonly Person[];
  readonly company?: string;
  readonly role?: string;
  readonly case?: Case;
  readonly connector?: ConnectorPart;
}

/** Everything that can happen to an introduction: what a person presses, and what Gmail shows to have happened. */
export type IntroEvent =
  | { readonly type: "edited"; readonly details: Details }
  | { readonly type: "filled"; readonly case: Case }
  | {
      readonly type: "drafted";
      readonly letter: LetterKind;
      readonly draftId: string;
      readonly threadId: string;
      readonly to?: SideName;
    }
  | { readonly type: "sent"; readonly letter: LetterKind; readonly threadId: string; readonly at: number }
  | { readonly type: "discarded"; readonly letter: LetterKind; readonly draftId: string }
  | { readonly type: "moved"; readonly letter: LetterKind; readonly draftId: string; readonly threadId: string }
  | { readonly type: "wrote"; readonly side: SideName; readonly at: number }
  | { readonly type: "heard"; readonly side: SideName; readonly messageId: string; readonly at: number }
  | { readonly type: "away"; readonly side: SideName; readonly at: number; readonly until: string | null }
  | { readonly type: "relabelled"; readonly threadId: string; readonly stage: Stage | null }
  | { readonly type: "explained" }
  | { readonly type: "read"; readonly side: SideName }
  | {
      readonly type: "answered";
      readonly side: SideName;
      readonly answer: Said;
      readonly at: number;
      readonly messageId: string | null;
      readonly words: string;
      readonly until: string | null;
      /** How they like to be reached, where the answer says so. */
      readonly preference?: string;
    }
  | { readonly type: "unanswered" }
  | { readonly type: "snoozed"; readonly until: string }
  | { readonly type: "woken" }
  | { readonly type: "closed"; readonly reason: CloseReason }
  | { readonly type: "reopened" }
  | { readonly type: "outcome"; readonly outcome: Outcome };

export type EventType = IntroEvent["type"];

/** What Gmail shows to have happened. Facts are true in whatever order and however often they are learned. */
export const FACTS = [
  "sent",
  "discarded",
  "moved",
  "wrote",
  "heard",
  "away",
  "relabelled",
] as const satisfies readonly EventType[];
export type Fact = Extract<IntroEvent, { type: (typeof FACTS)[number] }>;

export const isFact = (event: IntroEvent): event is Fact => (FACTS as readonly string[]).includes(event.type);

/** Why an event is refused. Each has its sentence in ui/texts. */
export type Refusal =
  | "is-closed"
  | "is-not-closed"
  | "already-introduced"
  | "not-introduced"
  | "contact-has-not-agreed"
  | "requester-has-not-agreed"
  | "neither-has-agreed"
  | "already-sent"
  | "not-sent"
  | "nothing-to-undo"
  | "nothing-to-read"
  | "not-snoozed"
  | "contact-has-answered"
  | "requester-has-answered"
  | "no-answer-to-pass-on";
