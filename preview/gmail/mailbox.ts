import { invalid, notFound } from "./errors";
import {
  createHistoryClock,
  createIdMap,
  draftIdNumber,
  type HistoryClock,
  type IdMap,
  labelIdNumber,
  messageIdNumber,
} from "./ids";
import type { HttpMethod, Loopback, LoopbackReply } from "./loopback";
import type { MimePart } from "./mime";
import type { TextBodies } from "./payload";

/** What never changes of a message. Labels and history are asked of the package every time. */
export interface Content {
  readonly raw: Buffer;
  readonly root: MimePart;
  readonly snippet: string;
  readonly threadId: string;
  readonly internalDate: number;
}

export interface MailboxOptions {
  readonly email: string;
  readonly name: string;
  /** The mailbox's clock: when drafts are written, mail is sent, and what `newer_than:` counts from. */
  readonly now: () => number;
  readonly textBodies: TextBodies;
}

/** One user's mail: the package behind the loopback, with its names translated to Google's shapes. */
export interface Mailbox extends MailboxOptions {
  readonly loopback: Loopback;
  readonly messageIds: IdMap;
  readonly draftIds: IdMap;
  readonly labelIds: IdMap;
  readonly history: HistoryClock;
  readonly contents: Map<string, Content>;
  /** Message-ID header to where that message stands, for mail that answers it. */
  readonly places: Map<string, { readonly threadId: string; readonly subject: string }>;
  readonly counters: { messageHeaders: number; threads: number };
}

export function createMailbox(loopback: Loopback, options: MailboxOptions): Mailbox {
  return {
    ...options,
    loopback,
    messageIds: createIdMap(messageIdNumber),
    draftIds: createIdMap(draftIdNumber),
    labelIds: createIdMap(labelIdNumber),
    history: createHistoryClock(),
    contents: new Map(),
    places: new Map(),
    counters: { messageHeaders: 0, threads: 0 },
  };
}

export function emptyMailbox(box: Mailbox): void {
  box.loopback.reset();
  for (const store of [box.messageIds, box.draftIds, box.labelIds, box.contents, box.places]) store.clear();
  box.counters.messageHeaders = 0;
  box.counters.threads = 0;
  box.history.restart();
}

/** A request of the package's own REST API, below the user's path. */
export function callPackage(box: Mailbox, method: HttpMethod, path: string, body?: unknown): LoopbackReply {
  const reply = box.loopback.call(method, `/gmail/v1/users/me${path}`, body);
  if (reply.status === 404) throw notFound();
  if (reply.status >= 400) throw invalid(reply.json?.error?.message ?? "Invalid request");
  return reply;
}

const MADE_BY_USER = /^Label_/;

export function outwardLabel(box: Mailbox, inner: string): string {
  return MADE_BY_USER.test(inner) ? box.labelIds.outward(inner) : inner;
}

export function inwardLabel(box: Mailbox, outer: string): string {
  if (!MADE_BY_USER.test(outer)) return outer;
  const inner = box.labelIds.inward(outer);
  if (inner === null) throw invalid(`Invalid label: ${outer}`);
  return inner;
}

export function inwardMessage(box: Mailbox, outer: string): string {
  const inner = box.messageIds.inward(outer);
  if (inner === null) throw notFound();
  return inner;
}
