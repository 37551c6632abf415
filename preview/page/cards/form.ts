import type { FormValues } from "../../server/wire";
import type { Card, Widget } from "./cardJson";

function startValue(widget: Widget): readonly [string, readonly string[]][] {
  const { textInput, selectionInput, dateTimePicker, decoratedText } = widget;
  if (textInput) return [[textInput.name, textInput.value ? [textInput.value] : []]];
  if (selectionInput) return [[selectionInput.name, selectedValues(selectionInput)]];
  if (dateTimePicker)
    return [[dateTimePicker.name, dateTimePicker.valueMsEpoch === undefined ? [] : [String(dateTimePicker.valueMsEpoch)]]];
  const control = decoratedText?.switchControl;
  return control ? [[control.name, control.selected ? [control.value ?? "true"] : []]] : [];
}

function selectedValues({ items = [], type }: NonNullable<Widget["selectionInput"]>): string[] {
  const chosen = items.filter((item) => item.selected).map((item) => item.value);
  // A drop-down always has a value: the first one, unless another is selected.
  return chosen.length === 0 && type === "DROPDOWN" && items[0] ? [items[0].value] : chosen;
}

/** What a card's fields hold when it appears. */
export function startValues(card: Card): FormValues {
  const widgets = (card.sections ?? []).flatMap((section) => section.widgets ?? []);
  return Object.fromEntries(widgets.flatMap(startValue));
}

/** The values for a card that replaces another: typed ones stay only where the action asked for it (`persistValues`). */
export function valuesAfterUpdate(card: Card, typed: FormValues, persist: boolean): FormValues {
  const start = startValues(card);
  if (!persist) return start;
  return Object.fromEntries(Object.keys(start).map((name) => [name, typed[name] ?? start[name] ?? []]));
}
