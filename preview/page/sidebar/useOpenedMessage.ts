import { useReducer, useRef } from "preact/hooks";
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
  const opened = useRef<{ readonly thread: string; readonly message: MessageRef | null } | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  if (thread?.id !== opened.current?.thread) opened.current = thread ? { thread: thread.id, message: newest(thread) } : null;
  const message = opened.current?.message ?? null;

  /** Turns to the newest message. False when it was that already. */
  function renew(): boolean {
    const latest = thread && newest(thread);
    if (!thread || latest?.messageId === message?.messageId) return false;
    opened.current = { thread: thread.id, message: latest };
    redraw(undefined);
    return true;
  }
  return { message, renew };
}
