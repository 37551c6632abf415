import { invalid } from "./errors";
import type { Mailbox } from "./mailbox";
import type { StoredMessage } from "./messages";
import { base64Url, payloadOf } from "./payload";

export interface Query {
  get(name: string): string | null;
  getAll(name: string): string[];
  keys(): IterableIterator<string>;
}

const FORMATS = ["full", "metadata", "minimal", "raw"];

/** A message in the format that the query asks for, as messages.get answers it. */
export function messageResource(box: Mailbox, message: StoredMessage, query: Query): Record<string, unknown> {
  const format = (query.get("format") ?? "full").toLowerCase();
  if (!FORMATS.includes(format))
    throw invalid(`Invalid value at 'format' (type.googleapis.com/gmail.v1.MessageFormat), "${format}"`);
  const base = {
    id: message.id,
    threadId: message.threadId,
    labelIds: message.labelIds,
    snippet: message.snippet,
    sizeEstimate: message.raw.length,
    historyId: message.historyId,
    internalDate: String(message.internalDate),
  };
  if (format === "minimal") return base;
  if (format === "raw") return { ...base, raw: base64Url(message.raw) };
  if (format === "full") return { ...base, payload: payloadOf(message.root, box.textBodies) };
  const wanted = query.getAll("metadataHeaders").map((name) => name.toLowerCase());
  const headers = message.root.headers.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()));
  return { ...base, payload: { partId: "", mimeType: message.root.mimeType, filename: "", headers } };
}

/** What modify and the draft methods answer: where the message is, without its content. */
export function messageReference({ id, threadId, labelIds }: StoredMessage): Record<string, unknown> {
  return { id, threadId, labelIds };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken?: string;
  readonly total: number;
}

export function pageOf<T>(all: readonly T[], query: Query, largest = 500): Page<T> {
  const size = Math.min(largest, wholeNumber(query.get("maxResults"), 100));
  const start = wholeNumber(query.get("pageToken"), 0);
  const end = start + size;
  return { items: all.slice(start, end), total: all.length, ...(end < all.length ? { nextPageToken: String(end) } : {}) };
}

/** Google leaves an empty list out of its answers altogether. */
export function listReply<T>(name: string, page: Page<T>): Record<string, unknown> {
  return {
    ...(page.items.length > 0 ? { [name]: page.items } : {}),
    ...(page.nextPageToken === undefined ? {} : { nextPageToken: page.nextPageToken }),
    resultSizeEstimate: page.total,
  };
}

function wholeNumber(text: string | null, fallback: number): number {
  if (text === null) return fallback;
  if (!/^\d+$/.test(text)) throw invalid(`Invalid value "${text}"`);
  return Number(text);
}
