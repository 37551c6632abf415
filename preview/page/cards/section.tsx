import { useState } from "preact/hooks";
import { Symbol } from "../symbol";
import type { Section } from "./cardJson";
import { FormattedText } from "./formattedText";
import { WidgetView } from "./widget";

/** A section; a collapsible one shows its first widgets and a press for the rest. */
export function SectionView({ section }: { readonly section: Section }) {
  const [open, setOpen] = useState(false);
  const widgets = section.widgets ?? [];
  const always = section.collapsible ? (section.uncollapsibleWidgetsCount ?? 0) : widgets.length;
  const folds = widgets.length > always;
  return (
    <section class="card-section">
      {section.header && (
        <h3>
          <FormattedText text={section.header} />
        </h3>
      )}
      {widgets.slice(0, open ? widgets.length : always).map((widget, index) => (
        <WidgetView key={index} widget={widget} />
      ))}
      {folds && (
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          aria-label={open ? "Show less" : "Show more"}
          onClick={() => setOpen(!open)}
        >
          <Symbol name={open ? "keyboard_arrow_up" : "keyboard_arrow_down"} />
        </button>
      )}
    </section>
  );
}
