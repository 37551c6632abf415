import { hasHeader, withHeaders, withoutExtensions } from "./compose";
import { invalid, notFound } from "./errors";
import { headerValue } from "./headers";
import { callPackage, type Mailbox } from "./mailbox";
import { addDraftMessage, addMessage, getMessage, getThread, newThreadId, removeMessage, type StoredMessage } from "./messages";
import { parseMessage } from "./mime";
import { belongsTo } from "./threading";

export interface StoredDraft {
  readonly id: string;
  readonly message: StoredMessage;
}

/** A new draft. It stands in the thread only where Gmail's three conditions hold; else it starts its own. */
export function createDraft(box: Mailbox, raw: Buffer, threadId: string | null): StoredDraft {
  const completed = completeDraft(box, raw);
  const place = draftThread(box, completed, threadId);
  const { draft, message } = addDraftMessage(box, { raw: completed, labelIds: [], threadId: place, at: box.now() });
  return { id: box.draftIds.outward(draft), message };
}

export function getDraft(box: Mailbox, id: string): StoredDraft {
  const inner = box.draftIds.inward(id);
  if (inner === null) throw notFound();
  const { json } = callPackage(box, "GET", `/drafts/${inner}?format=minimal`);
  return { id, message: getMessage(box, box.messageIds.outward(json.message.id)) };
}

/** Newest first. */
export function listDrafts(box: Mailbox): { id: string; message: { id: string; threadId: string } }[] {
  const found: { id: string; message: { id: string; threadId: string } }[] = [];
  let page: string | undefined = "0";
  while (page !== undefined) {
    const { json } = callPackage(box, "GET", `/drafts?maxResults=500&pageToken=${page}`);
    for (const { id, message } of json.drafts) {
      found.push({
        id: box.draftIds.outward(id),
        message: { id: box.messageIds.outward(message.id), threadId: message.threadId },
      });
    }
    page = json.nextPageToken;
  }
  return found;
}

/**
 * Replaces the draft's message: the draft's id stays, the message's does not (PLATFORM 2.1). Without a thread, a draft that is alone in
 * its own stays there, and a reply leaves the conversation.
 */
export function replaceDraft(box: Mailbox, id: string, raw: Buffer, threadId: string | null): StoredDraft {
  const own = getDraft(box, id).message.threadId;
  const alone = getThread(box, own).length === 1;
  const completed = completeDraft(box, raw);
  return moveDraft(box, id, completed, alone && (threadId ?? own) === own ? own : draftThread(box, completed, threadId));
}

/** The same draft with other bytes in the thread that is named, whatever Gmail's conditions say. */
export function moveDraft(box: Mailbox, id: string, raw: Buffer, threadId: string): StoredDraft {
  const old = getDraft(box, id);
  const { draft, message } = addDraftMessage(box, { raw, labelIds: [], threadId, at: box.now() });
  removeMessage(box, old.message.id);
  box.draftIds.repoint(id, draft);
  return { id, message };
}

export function removeDraft(box: Mailbox, id: string): void {
  removeMessage(box, getDraft(box, id).message.id);
}

/** Sends: a new message in the same thread, labelled SENT, under a Message-ID of Gmail's own and without X- headers (PLATFORM 2.1, 2.2). */
export function sendDraft(box: Mailbox, id: string): StoredMessage {
  const { message } = getDraft(box, id);
  const { headers } = message.root;
  if (!["To", "Cc", "Bcc"].some((name) => (headerValue(headers, name) ?? "").includes("@")))
    throw invalid("Recipient address required");
  const raw = withHeaders(withoutExtensions(message.raw), { "Message-ID": newMessageId(box), Date: mailDate(box.now()) });
  const sent = addMessage(box, { raw, labelIds: ["SENT"], threadId: message.threadId, at: box.now() });
  removeMessage(box, message.id);
  return sent;
}

function draftThread(box: Mailbox, raw: Buffer, threadId: string | null): string {
  if (threadId === null) return newThreadId(box);
  const members = getThread(box, threadId);
  if (members.length === 0) throw notFound();
  const { headers } = parseMessage(raw);
  const places = members.map(({ root }) => ({
    messageId: headerValue(root.headers, "Message-ID") ?? "",
    subject: headerValue(root.headers, "Subject") ?? "",
  }));
  return belongsTo(headers, places) ? threadId : newThreadId(box);
}

function completeDraft(box: Mailbox, raw: Buffer): Buffer {
  if (raw.length === 0) throw invalid("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  const missing: Record<string, string> = {};
  if (!hasHeader(raw, "From")) missing["From"] = `${box.name} <${box.email}>`;
  if (!hasHeader(raw, "Date")) missing["Date"] = mailDate(box.now());
  if (!hasHeader(raw, "Message-ID")) missing["Message-ID"] = newMessageId(box);
  return withHeaders(raw, missing);
}

function newMessageId(box: Mailbox): string {
  box.counters.messageHeaders += 1;
  return `<CAB${String(box.counters.messageHeaders).padStart(8, "0")}@mail.gmail.com>`;
}

export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace("GMT", "+0000");
}
