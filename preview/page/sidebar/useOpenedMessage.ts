import { useState } from "preact/hooks";
import type { MessageRef, ThreadView } from "../../server/wire";

function newest(thread: ThreadView): MessageRef | null {
  const last = thread.messages.filter((message) => !message.draftId).at(-1);
  return last ? { messageId: last.id, threadId: last.threadId } : null;
}

/**
 * The message that the add-on is told about: the newest one when the conversation was opened. Mail that arrives or is sent later does not
 * run the add-on again, until it is refreshed or the conversation is opened anew.
 */
export function useOpenedMessage(thread: ThreadView | null) {
  const [opened, setOpened] = useState<{ thread: string; message: MessageRef | null } | null>(null);
  if (thread?.id !== opened?.thread) setOpened(thread ? { thread: thread.id, message: newest(thread) } : null);
  const message = thread && opened?.thread === thread.id ? opened.message : null;

  /** Turns to the newest message. False when it was that already. */
  function renew(): boolean {
    const latest = thread && newest(thread);
    if (!thread || latest?.messageId === message?.messageId) return false;
    setOpened({ thread: thread.id, message: latest });
    return true;
  }
  return { message, renew };
}
