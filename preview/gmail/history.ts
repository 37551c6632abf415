import { callPackage, inwardLabel, type Mailbox, outwardLabel } from "./mailbox";
import type { Query } from "./resources";

const KINDS = ["messagesAdded", "messagesDeleted", "labelsAdded", "labelsRemoved"] as const;

interface PackageReference {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
}

interface PackageChange {
  readonly message: PackageReference;
  readonly labelIds?: readonly string[];
}

type PackageRecord = { readonly id: string; readonly messages: readonly PackageReference[] } & {
  readonly [Kind in (typeof KINDS)[number]]?: readonly PackageChange[];
};

/** What history.list answers. Like Google, it leaves `history` out when nothing happened. */
export function historySince(box: Mailbox, start: string, query: Query): Record<string, unknown> {
  const label = query.get("labelId");
  const path = [
    `/history?startHistoryId=${start}`,
    `maxResults=${query.get("maxResults") ?? "100"}`,
    ...(query.get("pageToken") === null ? [] : [`pageToken=${query.get("pageToken")}`]),
    ...(label === null ? [] : [`labelId=${inwardLabel(box, label)}`]),
    ...query.getAll("historyTypes").map((type) => `historyTypes=${type}`),
  ].join("&");
  const { json } = callPackage(box, "GET", path);
  const records = json.history.map((record: PackageRecord) => recordOf(box, record));
  return {
    ...(records.length > 0 ? { history: records } : {}),
    ...(json.nextPageToken === undefined ? {} : { nextPageToken: json.nextPageToken }),
    historyId: box.history.outward(json.historyId),
  };
}

export function latestHistoryId(box: Mailbox): string {
  return box.history.outward(callPackage(box, "GET", "/history?startHistoryId=1&maxResults=1").json.historyId);
}

function recordOf(box: Mailbox, record: PackageRecord): Record<string, unknown> {
  const changes = KINDS.flatMap((kind) => {
    const list = record[kind];
    return list === undefined ? [] : [[kind, list.map((change) => changeOf(box, change))] as const];
  });
  return {
    id: box.history.outward(record.id),
    messages: record.messages.map(({ id, threadId }) => ({ id: box.messageIds.outward(id), threadId })),
    ...Object.fromEntries(changes),
  };
}

function changeOf(box: Mailbox, { message, labelIds }: PackageChange): Record<string, unknown> {
  const labels = (ids: readonly string[]): string[] => ids.map((id) => outwardLabel(box, id));
  return {
    message: { id: box.messageIds.outward(message.id), threadId: message.threadId, labelIds: labels(message.labelIds) },
    ...(labelIds === undefined ? {} : { labelIds: labels(labelIds) }),
  };
}
