/** One message on its way into the mailbox: its bytes as they were sent, and where and when Gmail filed it. */
export interface IncomingMail {
  readonly raw: Buffer;
  readonly labels: readonly string[];
  readonly at: number;
}
