import type { ConsentState } from "./consent";
import type { CloseReason, Outcome, SideName } from "./intro";
import type { LetterKind } from "./letter";

/** One thing that happened, kept in the order in which it was learned. No text of anybody's mail. */
export type StoryLine = { readonly at: number } & (
  | { readonly what: "started"; readonly origin: "request" | "proposal" }
  | { readonly what: "drafted" | "sent" | "discarded"; readonly letter: LetterKind }
  | { readonly what: "answered"; readonly side: SideName; readonly answer: ConsentState; readonly until?: string }
  | { readonly what: "unanswered"; readonly side: SideName }
  | { readonly what: "away"; readonly side: SideName; readonly until?: string }
  | { readonly what: "snoozed"; readonly until: string }
  | { readonly what: "closed"; readonly reason: CloseReason }
  | { readonly what: "reopened" }
  | { readonly what: "outcome"; readonly outcome: Outcome }
);
