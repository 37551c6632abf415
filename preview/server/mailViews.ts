import { type Header, headerValue } from "../gmail/headers";
import type { StoredMessage } from "../gmail/messages";
import { partsOf } from "../gmail/mime";
import { decodeText } from "../gmail/text";
import { peopleOf } from "./addresses";
import type { MessageView, ThreadRow, ThreadView } from "./wire";

/** Draft id by the id of the message that it holds now. */
export type DraftIds = ReadonlyMap<string, string>;

const header = (message: StoredMessage, name: string): string | null => headerValue(message.root.headers as Header[], name);

/** The first body of a kind, in the message's own charset; null when it has none. */
export function bodyOf(message: StoredMessage, mimeType: "text/plain" | "text/html"): string | null {
  const part = partsOf(message.root).find((each) => each.mimeType === mimeType && each.filename === "");
  return part ? decodeText(part.body(), part.charset) : null;
}

const ESCAPES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Gmail's snippets are HTML-escaped; the page shows text. */
function snippetText(message: StoredMessage): string {
  return message.snippet.replace(/&(?:amp|lt|gt|quot|#39);/g, (escaped) => ESCAPES[escaped] ?? escaped);
}

export function messageView(message: StoredMessage, drafts: DraftIds): MessageView {
  return {
    id: message.id,
    threadId: message.threadId,
    from: peopleOf(message, "From")[0] ?? null,
    to: peopleOf(message, "To"),
    cc: peopleOf(message, "Cc"),
    date: message.internalDate,
    snippet: snippetText(message),
    text: bodyOf(message, "text/plain")?.replace(/\r\n/g, "\n") ?? null,
    hasHtml: bodyOf(message, "text/html") !== null,
    labelIds: message.labelIds,
    draftId: drafts.get(message.id) ?? null,
  };
}

export function subjectOf(messages: readonly StoredMessage[]): string {
  return (messages[0] && header(messages[0], "Subject")?.trim()) || "(no subject)";
}

function labelsOf(messages: readonly StoredMessage[]): string[] {
  return [...new Set(messages.flatMap((message) => message.labelIds))];
}

export function threadView(messages: readonly StoredMessage[], drafts: DraftIds): Omit<ThreadView, "others"> {
  return {
    id: messages[0]?.threadId ?? "",
    subject: subjectOf(messages),
    labelIds: labelsOf(messages),
    messages: messages.map((message) => messageView(message, drafts)),
  };
}

function shortName(message: StoredMessage, ownAddress: string): string {
  if (message.labelIds.includes("DRAFT")) return "Draft";
  const from = peopleOf(message, "From")[0];
  if (from?.email === ownAddress) return "me";
  return from?.name || from?.email || "(unknown sender)";
}

/** A thread in the list. Messages are oldest first. */
export function threadRow(messages: readonly StoredMessage[], drafts: DraftIds, ownAddress: string): ThreadRow {
  const last = messages.at(-1) as StoredMessage;
  const onlySent = messages.every((message) => peopleOf(message, "From")[0]?.email === ownAddress);
  const recipients = peopleOf(last, "To").map((person) => person.name || person.email);
  const names = [...new Set(messages.map((message) => shortName(message, ownAddress)))];
  return {
    id: last.threadId,
    subject: subjectOf(messages),
    people: onlySent && !last.labelIds.includes("DRAFT") ? [`To: ${recipients.join(", ")}`] : names,
    snippet: snippetText(last),
    date: last.internalDate,
    count: messages.length,
    unread: messages.some((message) => message.labelIds.includes("UNREAD")),
    labelIds: labelsOf(messages),
    draftId: messages.length === 1 ? (drafts.get(last.id) ?? null) : null,
  };
}
