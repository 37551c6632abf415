import { ServiceError } from "../service/spec";
import type { CardJson } from "../types";

/** A form field of a card, as its JSON describes it. */
export interface CardField {
  readonly kind: "text" | "selection" | "switch" | "date";
  readonly name: string;
  readonly widget: any;
}

/** The form fields of a card in their order. */
export function fieldsOf(card: CardJson): CardField[] {
  const widgets = (card.sections ?? []).flatMap((section: any) => section.widgets);
  return widgets.flatMap(fieldOf);
}

function fieldOf({ textInput, selectionInput, dateTimePicker, decoratedText }: any): CardField[] {
  if (textInput) return [{ kind: "text", name: textInput.name, widget: textInput }];
  if (selectionInput) return [{ kind: "selection", name: selectionInput.name, widget: selectionInput }];
  if (dateTimePicker) return [{ kind: "date", name: dateTimePicker.name, widget: dateTimePicker }];
  const control = decoratedText?.switchControl;
  return control ? [{ kind: "switch", name: control.name, widget: control }] : [];
}

/** Every action in a card, wherever it hangs. */
export function actionsIn(json: any): any[] {
  if (Array.isArray(json)) return json.flatMap(actionsIn);
  if (typeof json !== "object" || json === null) return [];
  return typeof json.function === "string" ? [json] : Object.values(json).flatMap(actionsIn);
}

/** Field names are unique in a card, and what an action requires is there. */
export function checkFields(card: CardJson): void {
  const names = fieldsOf(card).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new ServiceError(`Card: two fields are named "${twice}".`);
  const required = actionsIn(card).flatMap((action) => action.requiredWidgets ?? []);
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined) throw new ServiceError(`Card: an action requires "${missing}", but no field has that name.`);
}
