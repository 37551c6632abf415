import { headerValue } from "./headers";
import { type Content, callPackage, inwardLabel, inwardMessage, type Mailbox, outwardLabel } from "./mailbox";
import { parseMessage } from "./mime";
import { snippetOf } from "./text";
import { answeredIds, bareSubject } from "./threading";

export interface StoredMessage extends Content {
  readonly id: string;
  readonly labelIds: readonly string[];
  readonly historyId: string;
}

export interface NewMessage {
  readonly raw: Buffer;
  readonly labelIds: readonly string[];
  readonly threadId: string;
  readonly at: number;
}

export function getMessage(box: Mailbox, id: string): StoredMessage {
  return stored(box, callPackage(box, "GET", `/messages/${inwardMessage(box, id)}?format=minimal`).json);
}

/** Oldest first, with what lies in trash and spam. Empty where there is no such thread. */
export function getThread(box: Mailbox, threadId: string): StoredMessage[] {
  const path = `/gmail/v1/users/me/threads/${encodeURIComponent(threadId)}?format=minimal&includeSpamTrash=true`;
  const reply = box.loopback.call("GET", path);
  return reply.status === 404 ? [] : reply.json.messages.map((message: PackageMessage) => stored(box, message));
}

const PAGE = 500;

/** Ids of all messages with the labels, newest first. */
export function listIds(box: Mailbox, labelIds: readonly string[], everywhere: boolean): string[] {
  const filter = labelIds.map((label) => `&labelIds=${encodeURIComponent(inwardLabel(box, label))}`).join("");
  const found: string[] = [];
  let page: string | undefined = "0";
  while (page !== undefined) {
    const path = `/messages?maxResults=${PAGE}&pageToken=${page}&includeSpamTrash=${everywhere}${filter}`;
    const { json } = callPackage(box, "GET", path);
    for (const { id } of json.messages) found.push(box.messageIds.outward(id));
    page = json.nextPageToken;
  }
  return found;
}

export function addMessage(box: Mailbox, message: NewMessage): StoredMessage {
  const labelIds = message.labelIds.map((label) => inwardLabel(box, label));
  return settled(box, callPackage(box, "POST", "/messages", { ...packageBody(message), labelIds }).json, message.raw);
}

/** A message that is a draft; `draft` is the package's name for it. */
export function addDraftMessage(box: Mailbox, message: NewMessage): { draft: string; message: StoredMessage } {
  const { json } = callPackage(box, "POST", "/drafts", { message: packageBody(message) });
  return { draft: json.id, message: settled(box, json.message, message.raw) };
}

function packageBody({ raw, threadId, at }: NewMessage): Record<string, unknown> {
  return { raw: raw.toString("base64url"), threadId, internalDate: String(at) };
}

function settled(box: Mailbox, added: PackageMessage, raw: Buffer): StoredMessage {
  const { headers } = remember(box, added, raw).root;
  const messageId = headerValue(headers, "Message-ID");
  if (messageId !== null) box.places.set(messageId, { threadId: added.threadId, subject: headerValue(headers, "Subject") ?? "" });
  return stored(box, added);
}

export function removeMessage(box: Mailbox, id: string): void {
  const inner = inwardMessage(box, id);
  callPackage(box, "DELETE", `/messages/${inner}`);
  box.contents.delete(inner);
}

/** The thread of the mail that this one answers under the same subject, or a new one: how Gmail places arriving mail. */
export function threadForArrival(box: Mailbox, raw: Buffer): string {
  const { headers } = parseMessage(raw);
  const subject = bareSubject(headerValue(headers, "Subject") ?? "");
  const places = answeredIds(headers).map((id) => box.places.get(id));
  const place = places.find((candidate) => candidate !== undefined && bareSubject(candidate.subject) === subject);
  return place?.threadId ?? newThreadId(box);
}

const THREAD_BASE = 0x18b0c3d2a1000000n;

export function newThreadId(box: Mailbox): string {
  box.counters.threads += 1;
  return (THREAD_BASE + BigInt(box.counters.threads) * 0x2b9n).toString(16);
}

interface PackageMessage {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  readonly historyId: string;
  readonly internalDate: string;
}

function stored(box: Mailbox, message: PackageMessage): StoredMessage {
  return {
    ...(box.contents.get(message.id) ?? fetchContent(box, message.id)),
    id: box.messageIds.outward(message.id),
    labelIds: message.labelIds.map((label) => outwardLabel(box, label)),
    historyId: box.history.outward(message.historyId),
  };
}

/** A message's unchanging part, without asking the package for what can change. */
export function contentOf(box: Mailbox, id: string): Content {
  const inner = inwardMessage(box, id);
  return box.contents.get(inner) ?? fetchContent(box, inner);
}

function fetchContent(box: Mailbox, inner: string): Content {
  const { json } = callPackage(box, "GET", `/messages/${inner}?format=raw`);
  return remember(box, json, Buffer.from(json.raw, "base64url"));
}

function remember(box: Mailbox, { id, threadId, internalDate }: PackageMessage, raw: Buffer): Content {
  const root = parseMessage(raw);
  const content = { raw, root, snippet: snippetOf(root), threadId, internalDate: Number(internalDate) };
  box.contents.set(id, content);
  return content;
}
