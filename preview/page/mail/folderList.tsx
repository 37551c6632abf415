import type { LabelView } from "../../server/wire";
import { Symbol } from "../symbol";
import { FOLDERS } from "./folders";

interface FolderListProps {
  readonly labels: readonly LabelView[];
  readonly current: string;
  readonly open: (labelId: string) => void;
  readonly compose: () => void;
}

/** A label "Intros/Waiting" stands below "Intros", as in Gmail. */
function nested(
  labels: readonly LabelView[],
): readonly { readonly label: LabelView | null; readonly name: string; readonly depth: number }[] {
  const own = labels.filter((label) => !label.system).sort((a, b) => a.name.localeCompare(b.name));
  const shown = new Set<string>();
  return own.flatMap((label) => {
    const parts = label.name.split("/");
    const parents = parts
      .slice(0, -1)
      .map((name, depth) => ({ label: null, name, depth, path: parts.slice(0, depth + 1).join("/") }));
    const missing = parents.filter(({ path }) => !shown.has(path) && !own.some((other) => other.name === path));
    for (const { path } of missing) shown.add(path);
    return [...missing, { label, name: parts.at(-1) ?? "", depth: parts.length - 1 }];
  });
}

function Count({ unread }: { readonly unread: number }) {
  return unread > 0 ? <span class="count">{unread}</span> : null;
}

function Folders({ labels, current, open }: Omit<FolderListProps, "compose">) {
  return (
    <>
      {FOLDERS.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          class={current === id ? "folder current" : "folder"}
          aria-current={current === id}
          onClick={() => open(id)}
        >
          <Symbol name={icon} fill={current === id} />
          <span class="folder-name">{name}</span>
          {id === "INBOX" && <Count unread={labels.find((label) => label.id === id)?.unread ?? 0} />}
        </button>
      ))}
    </>
  );
}

function OwnLabels({ labels, current, open }: Omit<FolderListProps, "compose">) {
  const rows = nested(labels);
  return (
    <>
      <h2 class="nav-title">Labels</h2>
      {rows.length === 0 && <p class="nav-empty">None yet. The add-on makes its own when it needs them.</p>}
      {rows.map(({ label, name, depth }) => (
        <button
          key={`${depth}${label?.id ?? name}`}
          type="button"
          class={label && current === label.id ? "folder current" : "folder"}
          style={{ paddingLeft: `${26 + depth * 14}px` }}
          disabled={!label}
          onClick={() => label && open(label.id)}
        >
          <span class="label-dot" style={{ color: label?.color?.background ?? "#5f6368" }}>
            <Symbol name="label" fill size={18} />
          </span>
          <span class="folder-name">{name}</span>
          <Count unread={label?.unread ?? 0} />
        </button>
      ))}
    </>
  );
}

/** The left side of Gmail. */
export function FolderList({ labels, current, open, compose }: FolderListProps) {
  return (
    <nav class="folders" aria-label="Mailboxes and labels">
      <button type="button" class="compose-button" onClick={compose}>
        <Symbol name="edit" size={22} /> Compose
      </button>
      <Folders labels={labels} current={current} open={open} />
      <OwnLabels labels={labels} current={current} open={open} />
    </nav>
  );
}
