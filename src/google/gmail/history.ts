import type { Changes } from "../../handlers/app";
import { calling, isGone } from "../errors";
import { users } from "./service";

/** Past this many pages of changes the rest is told by a look at each thread. */
const MOST_PAGES = 3;

export function historyNow(): string {
  return calling(() => users().getProfile()?.historyId) ?? "";
}

/** Gmail keeps its history about a week; asked for older, it answers 404 (PLATFORM 5.2). */
export function changesSince(historyId: string): Changes {
  const found = { threads: new Set<string>(), sent: new Set<string>(), labels: new Map<string, string[]>() };
  let latest = historyId;
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = list(historyId, pageToken);
    if (answer === null) return changes("", false, found);
    latest = answer.historyId ?? latest;
    for (const record of answer.history ?? []) collect(record, found);
    pageToken = answer.nextPageToken;
    if (!pageToken) return changes(latest, true, found);
  }
  return changes(latest, false, found);
}

interface Found {
  readonly threads: Set<string>;
  readonly sent: Set<string>;
  readonly labels: Map<string, string[]>;
}

const changes = (historyId: string, complete: boolean, { threads, sent, labels }: Found): Changes => ({
  historyId,
  complete,
  threadIds: [...threads],
  sentThreadIds: [...sent],
  labelsAdded: labels,
});

function list(startHistoryId: string, pageToken: string | undefined) {
  return calling(() => {
    try {
      return users().History.list("me", { startHistoryId, maxResults: 500, ...(pageToken === undefined ? {} : { pageToken }) });
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  });
}

function collect(record: GoogleAppsScript.Gmail.Schema.History, { threads, sent, labels }: Found): void {
  for (const { message } of record.messagesAdded ?? []) {
    if (!message?.threadId) continue;
    threads.add(message.threadId);
    if (message.labelIds?.includes("SENT")) sent.add(message.threadId);
  }
  for (const { message } of record.messagesDeleted ?? []) if (message?.threadId) threads.add(message.threadId);
  for (const { message, labelIds } of record.labelsAdded ?? []) {
    if (!message?.threadId) continue;
    labels.set(message.threadId, [...(labels.get(message.threadId) ?? []), ...(labelIds ?? [])]);
    if (labelIds?.includes("SENT")) {
      threads.add(message.threadId);
      sent.add(message.threadId);
    }
  }
}
