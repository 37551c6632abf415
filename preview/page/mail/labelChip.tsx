import type { LabelView } from "../../server/wire";

/** Gmail's grey for a label that has no colour. */
const PLAIN = { text: "#444746", background: "#e3e3e3" };

export function LabelChip({ label, remove }: { readonly label: LabelView; readonly remove?: () => void }) {
  const { text, background } = label.color ?? PLAIN;
  return (
    <span class="label-chip" style={{ color: text, background }}>
      {label.name}
      {remove && (
        <button type="button" aria-label={`Remove label ${label.name}`} onClick={remove}>
          ×
        </button>
      )}
    </span>
  );
}

/** The user's own labels among a thread's label ids. */
export function ownLabels(ids: readonly string[], labels: readonly LabelView[]): readonly LabelView[] {
  return labels.filter((label) => !label.system && ids.includes(label.id));
}
