import type { SideName } from "./intro";

/**
 * Every letter that the add-on drafts, with the side that it goes to. `reply` letters are written in that side's own thread;
 * the others begin a thread of their own, as the permission letter must (DESIGN, rule 2).
 */
export const LETTERS = {
  /** Asks the requester for the missing items, and says that the contact is asked first. */
  missing: { to: "requester", reply: true },
  /** Asks the contact privately. */
  permission: { to: "contact", reply: false },
  /** The same words whatever the cause (rule 5). */
  refusal: { to: "requester", reply: true },
  /** One reminder in the permission letter's thread. */
  nudge: { to: "contact", reply: true },
  /** The contact's question, as the connector's own. */
  questions: { to: "requester", reply: true },
  /** A later date, as the connector's own word. */
  later: { to: "requester", reply: true },
  /** "You may mention my name", passed on. */
  mention: { to: "requester", reply: true },
  /** "Ask someone else", passed on. */
  redirect: { to: "requester", reply: true },
  /** Thanks the contact for a yes and says what happens now. */
  thanks: { to: "contact", reply: true },
  /** Asks the requester of an introduction that the connector proposes. */
  proposal: { to: "requester", reply: false },
  /** Brings both together; the only letter that goes to both sides (rule 4). */
  introduction: { to: "both", reply: false },
  /** Nobody wrote for some days. */
  followup: { to: "requester", reply: true },
  /** "Did you meet?", to the side of the connector's choice. */
  outcome: { to: "either", reply: true },
} as const satisfies Record<string, { to: SideName | "both" | "either"; reply: boolean }>;

export type LetterKind = keyof typeof LETTERS;
export const LETTER_KINDS = Object.keys(LETTERS) as LetterKind[];

/** What is known of a letter's draft. Message ids of drafts change at every edit, so only the draft's own id is kept (PLATFORM 2.2). */
export interface LetterRecord {
  readonly status: "draft" | "sent" | "discarded";
  readonly draftId: string;
  readonly threadId: string;
  /** When the draft was made, then when it was sent. */
  readonly at: number;
  /** Threads in which it was sent before it was written again; they still belong to the introduction. */
  readonly earlier?: readonly string[];
  /** The side it was written to, where LETTERS leaves a choice. */
  readonly to?: SideName;
}
