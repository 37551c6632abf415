import type { MailKind } from "../types";

export const KINDS: readonly MailKind[] = ["none", "intro-request", "intro-made", "intro-offer", "permission-ask"];
/** The kinds that a sentence is scored for, in this order. */
export const SENTENCE_KINDS = KINDS.slice(1);
