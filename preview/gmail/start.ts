import type { GmailBackend } from "../emulator/types";
import { startLoopback } from "./loopback";
import { createMailbox, emptyMailbox, type MailboxOptions } from "./mailbox";
import { createBackend } from "./rest/backend";
import { createUserHand, type UserHand } from "./userHand";

export interface GmailOptions {
  readonly email: string;
  readonly name: string;
  readonly now?: MailboxOptions["now"];
  readonly textBodies?: MailboxOptions["textBodies"];
}

/** A Gmail account on this machine. `user` is the person at it: what they do in Gmail itself, and the mail that reaches them. */
export interface Gmail {
  readonly backend: GmailBackend;
  readonly user: UserHand;
  /** Where the package listens. Mail changed there directly is seen by the next request. */
  readonly url: string;
  /** An empty mailbox in a millisecond, so that one server serves thousands of tests. */
  reset(): void;
  close(): void;
}

export function startGmail({ email, name, now = Date.now, textBodies = "original" }: GmailOptions): Gmail {
  const loopback = startLoopback({ email, name });
  const box = createMailbox(loopback, { email, name, now, textBodies });
  return {
    backend: createBackend(box),
    user: createUserHand(box),
    url: loopback.url,
    reset: () => emptyMailbox(box),
    close: () => loopback.close(),
  };
}
