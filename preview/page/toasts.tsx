import { useRef, useState } from "preact/hooks";

const SHOWN_FOR = 6000;

export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Gmail's black line at the lower left. One at a time; a new one takes the place of the old. */
export function useToast() {
  const [toast, setToast] = useState<Toast | null>(null);
  const count = useRef(0);
  const show = (text: string) => {
    count.current += 1;
    const id = count.current;
    setToast({ id, text });
    setTimeout(() => setToast((current) => (current?.id === id ? null : current)), SHOWN_FOR);
  };
  return { toast, show, dismiss: () => setToast(null) };
}

export function ToastLine({ toast, dismiss }: { readonly toast: Toast | null; readonly dismiss: () => void }) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          <button type="button" aria-label="Dismiss" onClick={dismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
