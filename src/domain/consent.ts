/** What one side has said to being introduced (DESIGN 2.2). */
export const CONSENT_STATES = ["unasked", "asked", "yes", "later", "no", "someone-else", "mention-me"] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export interface Consent {
  readonly state: ConsentState;
  /** When the state was reached: the date of the message that said so, or of the press. */
  readonly at: number | null;
  /** The message that said so; null when the connector recorded it without one (a phone call, say). */
  readonly messageId: string | null;
  /** The sentence that it rests on, in that side's words; empty without one. */
  readonly words: string;
  /** The date that a "later" or an absence names. */
  readonly until: string | null;
}

export const UNASKED: Consent = { state: "unasked", at: null, messageId: null, words: "", until: null };
