import type { Refusal } from "./events";

/** What can go wrong in a way that a person can do something about. ui/texts has the sentence for each. */
export const ERROR_KINDS = [
  "no-access",
  "quota",
  "busy",
  "store-full",
  "too-large",
  "message-gone",
  "draft-gone",
  "label-gone",
  "thread-unreadable",
  "intro-unreadable",
  "intro-gone",
  "stale-card",
  "needs-contact-name",
  "needs-contact-email",
  "contact-is-requester",
  "needs-requester",
  "needs-date",
  "not-a-number",
  "nudge-after-lapse",
  "service",
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** An expected failure. Its message is its kind, never anything that a mail or a service said. */
export class AppError extends Error {
  constructor(readonly kind: ErrorKind) {
    super(kind);
    this.name = "AppError";
  }
}

/** A press that the state of the introduction does not allow. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
    this.name = "RefusedError";
  }
}
