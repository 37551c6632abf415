import type { Answer } from "../../types";

/** What a person can answer. "automatic" is no answer and is told by its marks, not by the learned table. */
export type HumanAnswer = Exclude<Answer, "automatic">;

/** The order of the columns in the learned table. */
export const HUMAN_ANSWERS: readonly HumanAnswer[] = [
  "yes",
  "later",
  "no",
  "someone-else",
  "mention-me",
  "needs-info",
  "unclear",
];
