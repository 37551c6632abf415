import { createReadStream, readFileSync, statSync } from "node:fs";
import { mboxReader } from "mbox-reader";
import type { Person } from "../../src/domain/person";
import type { IncomingMail } from "./incoming";
import { type MailHeaders, readMailHeaders } from "./mailHeaders";
import { guessOwner } from "./owner";

/** The emulated mailbox lives in memory; an export of twenty years does not fit. */
const MOST_MESSAGES = 2000;

/** Labels of Google's export whose messages no inbox shows. */
const LEFT_OUT = new Set(["Draft", "Drafts", "Spam", "Trash", "Bin", "Chat"]);
const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  Inbox: "INBOX",
  Sent: "SENT",
  Unread: "UNREAD",
  Starred: "STARRED",
  Important: "IMPORTANT",
};

/** A file that cannot be opened as mail; the message is what the person reads. */
export class NotMailError extends Error {}

export interface OwnMail {
  readonly messages: readonly IncomingMail[];
  readonly owner: Person;
  /** True when the file holds more messages than were opened. */
  readonly cut: boolean;
}

interface FiledMail {
  readonly raw: Buffer;
  readonly at: number;
  readonly headers: MailHeaders;
}

function assertReadable(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new NotMailError(`There is no file ${path}. Check its name and try again.`);
  if (!stat.isFile()) throw new NotMailError(`${path} is no file. Give the name of an .eml or .mbox file.`);
  if (stat.size === 0) throw new NotMailError(`${path} is empty. Choose a file that holds at least one message.`);
}

async function* messagesIn(path: string): AsyncGenerator<{ raw: Buffer; time: number | null }> {
  const start = createReadStream(path, { end: 4 });
  const isMbox = Buffer.concat(await start.toArray()).toString("latin1") === "From ";
  if (!isMbox) yield { raw: readFileSync(path), time: null };
  else
    for await (const entry of mboxReader(createReadStream(path)))
      yield { raw: entry.content, time: entry.time ? entry.time.getTime() : null };
}

async function readAll(path: string): Promise<{ mails: FiledMail[]; cut: boolean }> {
  const mails: FiledMail[] = [];
  for await (const { raw, time } of messagesIn(path)) {
    const headers = await readMailHeaders(raw);
    if (!headers || headers.gmailLabels?.some((label) => LEFT_OUT.has(label))) continue;
    if (mails.length === MOST_MESSAGES) return { mails, cut: true };
    mails.push({ raw, headers, at: headers.date ?? time ?? Date.now() });
  }
  return { mails, cut: false };
}

function labelsOf(headers: MailHeaders, owner: Person): string[] {
  if (headers.gmailLabels) return headers.gmailLabels.flatMap((label) => SYSTEM_LABELS[label] ?? []);
  return headers.from?.email === owner.email ? ["SENT"] : ["INBOX"];
}

/** Opens an .eml or .mbox file; throws NotMailError with one plain sentence when it is no mail. */
export async function readOwnMail(path: string): Promise<OwnMail> {
  assertReadable(path);
  const { mails, cut } = await readAll(path);
  if (mails.length === 0) {
    throw new NotMailError(`${path} holds no mail. Save a message as .eml or export your mailbox as .mbox, and open that.`);
  }
  const owner = guessOwner(mails.map((mail) => mail.headers));
  // Oldest first, so that an answer finds the thread of what it answers.
  mails.sort((a, b) => a.at - b.at);
  return { messages: mails.map(({ raw, at, headers }) => ({ raw, at, labels: labelsOf(headers, owner) })), owner, cut };
}
