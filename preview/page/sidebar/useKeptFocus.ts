import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const FOCUSABLE = "input, select, textarea, button, [role=button]";

/** What makes two controls the same for a person: a field's name, or what a button says. */
const placeOf = (control: Element): string => `${control.getAttribute("name") ?? ""} ${control.textContent ?? ""}`;

/**
 * A card that is drawn anew takes the keyboard with it: to the same field or button where there still is one, else to its title. The
 * returned record goes on what the cards are in.
 */
export function useKeptFocus(cardKey: number | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const forget = () => {
      last.current = null;
    };
    // Who presses elsewhere has left. On a control the focus comes right after, and is noted again.
    document.addEventListener("pointerdown", forget);
    return () => document.removeEventListener("pointerdown", forget);
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const controls = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const same = controls.find((control) => placeOf(control) === last.current);
    (same ?? box.current?.querySelector<HTMLElement>(".card-header h2"))?.focus();
  }, [cardKey]);
  return {
    ref: box,
    onFocusIn: ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = placeOf(target);
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) last.current = null;
    },
  };
}
