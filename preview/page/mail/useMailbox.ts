import { useState } from "preact/hooks";
import type { ThreadRow } from "../../server/wire";
import { api } from "../api";
import { useLoaded } from "../loaded";

interface Place {
  readonly label: string;
  readonly query: string;
  readonly page: string;
}

const INBOX: Place = { label: "INBOX", query: "", page: "" };

/** Which part of the mailbox is looked at, and what stands there. `version` changes when mail may have changed. */
export function useMailbox(version: number, toast: (text: string) => void, changed: () => void) {
  const [place, setPlace] = useState<Place>(INBOX);
  const [threadId, setThreadId] = useState<string | null>(null);
  const labels = useLoaded(api.labels, [version]);
  const list = useLoaded(() => api.threads(place.label, place.query, place.page), [place, version]);
  const thread = useLoaded(async () => (threadId ? api.thread(threadId) : null), [threadId, version]);

  const go = (next: Partial<Place>) => {
    setThreadId(null);
    setPlace({ ...INBOX, ...next });
  };
  async function changeLabels(id: string, change: { add?: readonly string[]; remove?: readonly string[] }) {
    await api.changeLabels(id, change).catch((error: Error) => toast(error.message));
    changed();
  }
  function open(row: ThreadRow): void {
    setThreadId(row.id);
    if (row.unread) void changeLabels(row.id, { remove: ["UNREAD"] });
  }

  return {
    ...place,
    labels: labels.value ?? [],
    list: list.value,
    error: list.error ?? thread.error,
    thread: threadId !== null && thread.value?.id === threadId ? thread.value : null,
    isOpen: threadId !== null,
    open,
    close: () => setThreadId(null),
    openLabel: (label: string) => go({ label }),
    search: (query: string) => go(query ? { query, label: "ALL" } : {}),
    older: (page: string) => setPlace({ ...place, page }),
    changeLabels,
  };
}
