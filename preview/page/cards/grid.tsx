import type { GridSpec } from "./cardJson";
import { Picture } from "./picture";
import { Pressable } from "./pressable";

export function Grid({ spec }: { readonly spec: GridSpec }) {
  return (
    <div class="grid">
      {spec.title && <div class="grid-title">{spec.title}</div>}
      <div class="grid-items" style={{ gridTemplateColumns: `repeat(${spec.columnCount ?? 2}, 1fr)` }}>
        {(spec.items ?? []).map((item) => (
          <Pressable key={item.id ?? item.title} class="grid-item" onClick={withItem(spec, item.id)}>
            {item.image?.imageUri && <Picture url={item.image.imageUri} alt={item.image.altText ?? ""} size={64} />}
            {item.title && <span class="grid-item-title">{item.title}</span>}
            {item.subtitle && <span class="grid-item-subtitle">{item.subtitle}</span>}
          </Pressable>
        ))}
      </div>
    </div>
  );
}

/** A grid has one action for all its items; Gmail adds which one was pressed as a parameter. */
function withItem({ onClick }: GridSpec, id = "") {
  if (!onClick?.action) return onClick;
  const parameters = [...(onClick.action.parameters ?? []), { key: "grid_item_identifier", value: id }];
  return { ...onClick, action: { ...onClick.action, parameters } };
}
