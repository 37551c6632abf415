import type { ComponentChildren } from "preact";
import { useCard } from "./cardContext";
import type { OnClick } from "./cardJson";

interface PressableProps {
  readonly onClick?: OnClick | undefined;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A whole widget that can be pressed, by mouse and by keyboard; plain when it has no action. */
export function Pressable({ onClick, class: name, children }: PressableProps) {
  const { press } = useCard();
  if (!onClick) return <div class={name}>{children}</div>;
  const run = () => press(onClick);
  return (
    // No button element: it may hold a button of its own, which a button element must not.
    <div
      class={`${name} pressable`}
      role="button"
      tabIndex={0}
      onClick={run}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        run();
      }}
    >
      {children}
    </div>
  );
}
