import type { CaseItem } from "../domain/checklist";
import type { Language } from "../domain/language";
import type { Person } from "../domain/person";

/** One email as Gmail hands it over, already decoded to strings. The body may come as plain text, HTML, or both. */
export interface Mail {
  readonly subject: string;
  readonly from: Person | null;
  readonly replyTo: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds, and the sender's offset from UTC in minutes: "next Monday" is counted from it. */
  readonly sentAt: number | null;
  readonly offsetMinutes: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: string | null;
  readonly html: string | null;
}

export type MailKind = "intro-request" | "intro-made" | "intro-offer" | "permission-ask" | "none";

/** A piece of the mail's own text that a finding rests on: `ownText.slice(start, end) === text`. */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whom the requester wants to meet. A kind of person has a role and no name. Values stand as the mail writes them. */
export interface Target {
  readonly name: string | null;
  readonly email: string | null;
  readonly company: string | null;
  readonly role: string | null;
}

export interface Reading {
  readonly kind: MailKind;
  /** 0 to 1. From `SURE` on a card states it, below it asks; below `WORTH_ASKING` the kind is "none". */
  readonly certainty: number;
  readonly language: Language;
  /** Who wants the introduction: the sender, or the person on whose behalf they write. Null when there is no From. */
  readonly requester: Person | null;
  readonly onBehalf: boolean;
  readonly targets: readonly Target[];
  readonly context: Readonly<Record<CaseItem, Evidence | null>>;
  /** The sentence that the kind rests on. */
  readonly evidence: Evidence | null;
  /** What the sender wrote themselves: no quoted history, no signature, no markup. */
  readonly ownText: string;
  /** Mail by machines and to lists is left alone. */
  readonly automatic: boolean;
}

export type Answer = "yes" | "later" | "no" | "someone-else" | "mention-me" | "needs-info" | "automatic" | "unclear";

/** A reply to a permission letter, read as one of the answers. */
export interface AnswerReading {
  readonly answer: Answer;
  readonly certainty: number;
  readonly evidence: Evidence | null;
  /** ISO date (YYYY-MM-DD) that "later" or an out-of-office names, or null. */
  readonly until: string | null;
  readonly ownText: string;
}
