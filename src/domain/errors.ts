/** What can go wrong in a way that a person can do something about. ui/texts has the sentence for each. */
export const ERROR_KINDS = [
  "no-access",
  "quota",
  "busy",
  "store-full",
  "too-large",
  "message-gone",
  "draft-gone",
  "thread-unreadable",
  "intro-unreadable",
  "intro-gone",
  "stale-card",
  "needs-contact-name",
  "needs-contact-email",
  "contact-is-requester",
  "needs-requester",
  "needs-date",
  "same-person-twice",
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
