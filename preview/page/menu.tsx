import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Symbol } from "./symbol";

export interface MenuItem {
  readonly text: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly icon: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** Where each key leads from one of so many items. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const next = MOVES[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

/** A button that opens a list below itself; arrows move in it; Escape, a press elsewhere or a choice closes it. */
export function Menu({ icon, label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const away = (event: Event) => box.current?.contains(event.target as Node) || setOpen(false);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      box.current?.querySelector("button")?.focus();
    };
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    document.addEventListener("pointerdown", away);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  const choose = (item: MenuItem) => {
    setOpen(false);
    box.current?.querySelector("button")?.focus();
    item.run();
  };
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Symbol name={icon} />
      </button>
      {open && (
        <div class="menu-list" role="menu" ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
          {items.map((item) => (
            <button key={item.text} type="button" role="menuitem" onClick={() => choose(item)}>
              {item.checked !== undefined && <Symbol name={item.checked ? "check_box" : "check_box_outline_blank"} size={18} />}
              {item.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
