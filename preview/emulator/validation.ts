import { type CardField, fieldsOf } from "./cards/cardFields";
import type { CardJson, FormValues } from "./types";

/** The parts of an action that decide whether Gmail lets a form through. */
interface Submission {
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
}

/** The sentence that Gmail would hold a press back with, or null. The script does not run then. */
export function heldBack(card: CardJson, values: FormValues, action: Submission): string | null {
  for (const field of fieldsOf(card)) {
    const [first] = values[field.name] ?? [];
    const required = action.allWidgetsAreRequired === true || action.requiredWidgets?.includes(field.name) === true;
    if (first === undefined && required && field.kind !== "switch") return `Required: "${labelOf(field)}" is empty.`;
    const wrong = first === undefined ? null : mistake(field, values[field.name] ?? []);
    if (wrong !== null) return wrong;
  }
  return null;
}

const labelOf = ({ name, widget }: CardField): string => widget.label ?? name;

const FORMATS: Readonly<Record<string, RegExp>> = {
  INTEGER: /^[+-]?\d+$/,
  FLOAT: /^[+-]?(\d+\.?\d*|\.\d+)$/,
  EMAIL: /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/,
};

function mistake(field: CardField, values: readonly string[]): string | null {
  const { kind, widget } = field;
  if (kind === "selection") return chosenOutside(field, values);
  if (kind !== "text") return null;
  const [value = ""] = values;
  const { inputType = "TEXT", characterLimit } = widget.validation ?? {};
  if (characterLimit !== undefined && value.length > characterLimit) {
    return `"${labelOf(field)}" is longer than ${characterLimit} characters.`;
  }
  const format = FORMATS[inputType];
  return format !== undefined && !format.test(value) ? `"${labelOf(field)}" is not of the type ${inputType}.` : null;
}

/** A list gives only what is in it; anything else is a mistake of whoever filled the form. */
function chosenOutside({ name, widget }: CardField, values: readonly string[]): null {
  const offered: readonly string[] = widget.items.map((item: { value: string }) => item.value);
  const strange = values.find((value) => !offered.includes(value));
  if (strange !== undefined) throw new Error(`The field "${name}" does not offer "${strange}".`);
  if (values.length > 1 && ["RADIO_BUTTON", "DROPDOWN"].includes(widget.type))
    throw new Error(`The field "${name}" takes one value.`);
  return null;
}
