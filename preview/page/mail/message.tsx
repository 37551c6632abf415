import { useState } from "preact/hooks";
import type { Correspondent, MessageView } from "../../server/wire";
import { longDate, shortDate } from "../dates";
import { Avatar } from "./avatar";
import { HtmlBody } from "./htmlBody";
import { foldHistory } from "./quotedHistory";

function names(people: readonly Correspondent[], ownAddress: string): string {
  return people.map((person) => (person.email === ownAddress ? "me" : person.name || person.email)).join(", ");
}

function PlainBody({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const { own, history } = foldHistory(text);
  return (
    <div class="plain-body">
      {own}
      {history && (
        <button
          type="button"
          class="history-toggle"
          aria-expanded={open}
          aria-label="Older mail quoted below"
          onClick={() => setOpen(!open)}
        >
          •••
        </button>
      )}
      {open && <div class="history">{history}</div>}
    </div>
  );
}

interface MessageProps {
  readonly message: MessageView;
  readonly ownAddress: string;
  readonly now: number;
  readonly startsOpen: boolean;
  readonly editDraft: (draftId: string) => void;
}

function DraftLine({ message, editDraft }: Pick<MessageProps, "message" | "editDraft">) {
  const { draftId, to, snippet } = message;
  return (
    <button type="button" class="message-folded" onClick={() => draftId && editDraft(draftId)}>
      <Avatar person={null} />
      <span class="draft-mark">Draft</span>
      <span class="folded-snippet">
        To {to.map((person) => person.name || person.email).join(", ") || "nobody yet"}: {snippet}
      </span>
    </button>
  );
}

/** One message of a thread: folded to a line, or open. A draft opens in a compose window. */
export function Message({ message, ownAddress, now, startsOpen, editDraft }: MessageProps) {
  const [open, setOpen] = useState(startsOpen);
  const { from, to, cc, date, snippet, text, hasHtml, draftId, id } = message;
  if (draftId) return <DraftLine message={message} editDraft={editDraft} />;
  const sender = from?.name || from?.email || "(unknown sender)";
  if (!open) {
    return (
      <button type="button" class="message-folded" onClick={() => setOpen(true)}>
        <Avatar person={from} />
        <b>{sender}</b>
        <span class="folded-snippet">{snippet}</span>
        <time>{shortDate(date, now)}</time>
      </button>
    );
  }
  return (
    <article class="message">
      <header>
        <Avatar person={from} />
        <button type="button" class="message-head" onClick={() => setOpen(false)}>
          <span>
            <b>{sender}</b> {from?.name && <span class="address">&lt;{from.email}&gt;</span>}
          </span>
          <span class="recipients">
            to {names(to, ownAddress) || "nobody"}
            {cc.length > 0 && `, cc ${names(cc, ownAddress)}`}
          </span>
        </button>
        <time>{longDate(date, now)}</time>
      </header>
      {hasHtml ? <HtmlBody messageId={id} /> : <PlainBody text={text ?? ""} />}
    </article>
  );
}
