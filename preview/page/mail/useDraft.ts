import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftFields, DraftView } from "../../server/wire";
import { api } from "../api";

/** Gmail saves shortly after the typing stops. */
const SAVE_PAUSE = 900;

interface DraftEvents {
  readonly changed: () => void;
  readonly closed: () => void;
  readonly toast: (text: string) => void;
}

/** A draft being edited: its fields, and saving, sending and discarding it. */
export function useDraft(id: string, { changed, closed, toast }: DraftEvents) {
  const [fields, setFields] = useState<DraftFields | null>(null);
  const saved = useRef<DraftFields | null>(null);
  const adopt = ({ to, cc, bcc, subject, body }: DraftView) => {
    const loaded = { to, cc, bcc, subject, body };
    saved.current = loaded;
    setFields(loaded);
  };

  useEffect(() => {
    api.draft(id).then(adopt, (error: Error) => {
      toast(error.message);
      closed();
    });
  }, [id]);

  const dirty = fields !== null && saved.current !== fields;
  async function save(): Promise<void> {
    if (!fields || saved.current === fields) return;
    saved.current = fields;
    await api.saveDraft(id, fields);
    changed();
  }
  useEffect(() => {
    if (!dirty) return;
    const timer = setTimeout(() => save().catch((error: Error) => toast(error.message)), SAVE_PAUSE);
    return () => clearTimeout(timer);
  }, [fields]);

  /** Does something that ends the editing; what goes wrong is said and the window stays. */
  async function end(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work();
      if (done) toast(done);
      closed();
      changed();
    } catch (error) {
      toast((error as Error).message);
    }
  }

  return {
    fields,
    set: (name: keyof DraftFields, value: string) => fields && setFields({ ...fields, [name]: value }),
    close: () => end(save),
    discard: () => end(() => api.discardDraft(id), "Draft discarded"),
    send: () => end(() => save().then(() => api.sendDraft(id)), "Message sent"),
  };
}
