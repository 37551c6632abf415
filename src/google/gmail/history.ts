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
  const threads = new Set<string>();
  const sent = new Set<string>();
  let latest = historyId;
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = list(historyId, pageToken);
    if (answer === null) return { historyId: "", complete: false, threadIds: [], sentThreadIds: [] };
    latest = answer.historyId ?? latest;
    for (const record of answer.history ?? []) collect(record, threads, sent);
    pageToken = answer.nextPageToken;
    if (!pageToken) return { historyId: latest, complete: true, threadIds: [...threads], sentThreadIds: [...sent] };
  }
  return { historyId: latest, complete: false, threadIds: [...threads], sentThreadIds: [...sent] };
}

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

function collect(record: GoogleAppsScript.Gmail.Schema.History, threads: Set<string>, sent: Set<string>): void {
  for (const message of record.messages ?? []) if (message.threadId) threads.add(message.threadId);
  for (const { message } of record.messagesAdded ?? []) {
    if (!message?.threadId) continue;
    threads.add(message.threadId);
    if (message.labelIds?.includes("SENT")) sent.add(message.threadId);
  }
  const others = [...(record.messagesDeleted ?? []), ...(record.labelsAdded ?? []), ...(record.labelsRemoved ?? [])];
  for (const { message } of others) if (message?.threadId) threads.add(message.threadId);
}
