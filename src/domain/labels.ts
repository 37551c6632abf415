import type { Stage } from "./stage";

export const LABEL_PARENT = "Intros";

/**
 * What our labels are called in Gmail, below their parent, when they are made. The same in every language: the user may rename them,
 * and a name that changed with the language of the cards would be made twice.
 */
export const LABEL_NAMES: Readonly<Record<Stage, string>> = {
  "your-move": "Your move",
  waiting: "Waiting",
  later: "Later",
  introduced: "Introduced",
  closed: "Closed",
};
