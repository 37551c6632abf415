import type { Person } from "../../src/domain/person";

/** When a message was sent, seen from the moment the mailbox is opened: the sample mail never looks old. */
export type SentWhen = { readonly minutesAgo: number } | { readonly daysAgo: number; readonly at: `${number}:${number}` };

export interface SampleMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly replyTo?: Person;
  readonly when: SentWhen;
  /** At least one of the two bodies. */
  readonly text?: string;
  readonly html?: string;
  /** Repeats the message before it under an attribution line, as mail programs do. */
  readonly quotesPrevious?: true;
  readonly headers?: Readonly<Record<string, string>>;
  readonly unread?: true;
}

export interface SampleThread {
  /** Short and stable: message ids, tests and pictures name threads by it. */
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly SampleMessage[];
  /** Out of the inbox, still found by search: where older mail with contacts lies. */
  readonly archived?: true;
}
