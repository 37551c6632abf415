import { useLayoutEffect, useRef } from "preact/hooks";
import type { LabelView, ThreadView as ThreadData } from "../../server/wire";
import { Symbol } from "../symbol";
import { AnswerAs } from "./answerAs";
import { LabelChip, ownLabels } from "./labelChip";
import { LabelMenu } from "./labelMenu";
import { Message } from "./message";

interface ThreadViewProps {
  readonly thread: ThreadData;
  readonly labels: readonly LabelView[];
  readonly ownAddress: string;
  readonly now: number;
  readonly close: () => void;
  readonly change: (change: { add?: readonly string[]; remove?: readonly string[] }) => void;
  readonly editDraft: (draftId: string) => void;
  readonly reply: () => void;
  readonly delivered: () => void;
  readonly toast: (text: string) => void;
}

function Toolbar({ thread, labels, close, change }: Pick<ThreadViewProps, "thread" | "labels" | "close" | "change">) {
  const inInbox = thread.labelIds.includes("INBOX");
  const archive = () => change(inInbox ? { remove: ["INBOX"] } : { add: ["INBOX"] });
  return (
    <div class="toolbar">
      <button type="button" class="icon-button" aria-label="Back to the list" title="Back to the list" onClick={close}>
        <Symbol name="arrow_back" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={inInbox ? "Archive" : "Move to inbox"}
        title={inInbox ? "Archive" : "Move to inbox"}
        onClick={archive}
      >
        <Symbol name={inInbox ? "archive" : "move_to_inbox"} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Mark as unread"
        title="Mark as unread"
        onClick={() => change({ add: ["UNREAD"] })}
      >
        <Symbol name="mark_email_unread" />
      </button>
      <LabelMenu thread={thread} labels={labels} change={change} />
    </div>
  );
}

/** An open conversation with everything in it. */
export function ThreadView(props: ThreadViewProps) {
  const { thread, labels, ownAddress, now, change, editDraft, reply, delivered, toast } = props;
  const subject = useRef<HTMLHeadingElement>(null);
  // Whoever opened it by keyboard goes on from here.
  useLayoutEffect(() => subject.current?.focus(), [thread.id]);
  const last = thread.messages.filter((message) => !message.draftId).at(-1);
  return (
    <div class="thread">
      <Toolbar {...props} />
      <div class="thread-scroll">
        <h1 class="thread-subject" tabIndex={-1} ref={subject}>
          {thread.subject}
          {ownLabels(thread.labelIds, labels).map((label) => (
            <LabelChip key={label.id} label={label} remove={() => change({ remove: [label.id] })} />
          ))}
        </h1>
        {thread.messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            ownAddress={ownAddress}
            now={now}
            startsOpen={message === last}
            editDraft={editDraft}
          />
        ))}
        {last && (
          <button type="button" class="outlined reply" onClick={reply}>
            <Symbol name="reply" size={18} /> Reply
          </button>
        )}
        <AnswerAs key={thread.id} thread={thread} delivered={delivered} toast={toast} />
      </div>
    </div>
  );
}
