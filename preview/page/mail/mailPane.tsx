import { ThreadList } from "./threadList";
import { ThreadView } from "./threadView";
import type { useDrafts } from "./useDrafts";
import type { useMailbox } from "./useMailbox";

interface MailPaneProps {
  readonly mailbox: ReturnType<typeof useMailbox>;
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly ownAddress: string;
  readonly now: number;
  readonly changed: () => void;
  readonly toast: (text: string) => void;
}

/** The middle of Gmail: the list, or the conversation that was opened from it. */
export function MailPane({ mailbox, drafts, ownAddress, now, changed, toast }: MailPaneProps) {
  const { thread, labels, list, error, isOpen } = mailbox;
  return (
    <main class="center">
      {error && <p class="list-empty">{error}</p>}
      {!isOpen && list && (
        <ThreadList
          list={list}
          query={mailbox.query}
          labels={labels}
          now={now}
          open={(row) => (row.draftId ? drafts.open(row.draftId) : mailbox.open(row))}
          older={mailbox.older}
        />
      )}
      {thread && (
        <ThreadView
          thread={thread}
          labels={labels}
          ownAddress={ownAddress}
          now={now}
          close={mailbox.close}
          change={(change) => void mailbox.changeLabels(thread.id, change)}
          editDraft={drafts.open}
          reply={() => drafts.reply(thread.id)}
          delivered={changed}
          toast={toast}
        />
      )}
    </main>
  );
}
