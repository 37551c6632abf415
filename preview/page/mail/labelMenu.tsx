import type { LabelView, ThreadView } from "../../server/wire";
import { Menu } from "../menu";

interface LabelMenuProps {
  readonly thread: ThreadView;
  readonly labels: readonly LabelView[];
  readonly change: (change: { add?: readonly string[]; remove?: readonly string[] }) => void;
}

/** Puts labels on and takes them off, as a person does by hand in Gmail. */
export function LabelMenu({ thread, labels, change }: LabelMenuProps) {
  const own = labels.filter((label) => !label.system);
  const items = own.map((label) => {
    const on = thread.labelIds.includes(label.id);
    return { text: label.name, checked: on, run: () => change(on ? { remove: [label.id] } : { add: [label.id] }) };
  });
  const none = { text: "There are no labels yet", run: () => {} };
  return <Menu icon="label" label="Labels" items={items.length > 0 ? items : [none]} />;
}
