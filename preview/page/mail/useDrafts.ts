import { useState } from "preact/hooks";
import { api } from "../api";

/** The compose windows that are open, by draft id; the newest first. */
export function useDrafts(toast: (text: string) => void, changed: () => void) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const open = (id: string) => setIds((all) => (all.includes(id) ? all : [id, ...all]));
  async function openNew(make: () => Promise<{ readonly id: string }>): Promise<void> {
    try {
      open((await make()).id);
      changed();
    } catch (error) {
      toast((error as Error).message);
    }
  }
  return {
    ids,
    open,
    close: (id: string) => setIds((all) => all.filter((each) => each !== id)),
    compose: () => void openNew(api.newDraft),
    reply: (threadId: string) => void openNew(() => api.replyDraft(threadId)),
  };
}
