import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DraftFields } from "../../server/wire";
import { Symbol } from "../symbol";
import { useDraft } from "./useDraft";

interface ComposeWindowProps {
  readonly draftId: string;
  readonly close: () => void;
  readonly changed: () => void;
  readonly toast: (text: string) => void;
}

interface FieldProps {
  readonly label: string;
  readonly name: keyof DraftFields;
  readonly draft: ReturnType<typeof useDraft>;
}

function AddressField({ label, name, draft }: FieldProps) {
  const id = useId();
  return (
    <div class="compose-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={draft.fields?.[name]}
        onInput={(event) => draft.set(name, event.currentTarget.value)}
      />
    </div>
  );
}

function Recipients({ draft }: { readonly draft: ReturnType<typeof useDraft> }) {
  const { cc = "", bcc = "" } = draft.fields ?? {};
  const [asked, setAsked] = useState(false);
  const more = asked || cc !== "" || bcc !== "";
  return (
    <>
      <div class="compose-to">
        <AddressField label="To" name="to" draft={draft} />
        {!more && (
          <button type="button" class="more-recipients" onClick={() => setAsked(true)}>
            Cc Bcc
          </button>
        )}
      </div>
      {more && <AddressField label="Cc" name="cc" draft={draft} />}
      {more && <AddressField label="Bcc" name="bcc" draft={draft} />}
    </>
  );
}

/** A draft in its window, as at the bottom of Gmail. Closing keeps it. */
export function ComposeWindow({ draftId, close, changed, toast }: ComposeWindowProps) {
  const draft = useDraft(draftId, { changed, closed: close, toast });
  const box = useRef<HTMLElement>(null);
  const loaded = draft.fields !== null;
  // Whoever used the keyboard goes on where the window was opened.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // As in Gmail: a new message begins with its address, a written one with its text.
  useLayoutEffect(() => {
    if (!loaded) return;
    const isNew = draft.fields?.to === "";
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(isNew ? ".compose-to input" : "textarea");
    // Before the first word: at the end a long letter would be scrolled away.
    field?.setSelectionRange(0, 0);
    field?.focus();
  }, [loaded]);
  if (!draft.fields) return null;
  const { subject, body } = draft.fields;
  return (
    <section ref={box} class="compose" role="dialog" aria-label={subject || "New message"}>
      <header>
        <span>{subject || "New message"}</span>
        <button type="button" class="icon-button" aria-label="Save and close" title="Save and close" onClick={draft.close}>
          <Symbol name="close" size={18} />
        </button>
      </header>
      <Recipients draft={draft} />
      <input
        class="compose-subject"
        aria-label="Subject"
        placeholder="Subject"
        value={subject}
        onInput={(event) => draft.set("subject", event.currentTarget.value)}
      />
      <textarea aria-label="Message text" value={body} onInput={(event) => draft.set("body", event.currentTarget.value)} />
      <footer>
        <button type="button" class="send" onClick={draft.send}>
          Send
        </button>
        <button type="button" class="icon-button" aria-label="Discard draft" title="Discard draft" onClick={draft.discard}>
          <Symbol name="delete" />
        </button>
      </footer>
    </section>
  );
}
