import { type CardField, fieldsOf } from "./cards/cardFields";
import type { CardJson, FormValues } from "./types";

export type FormInput =
  | { readonly stringInputs: { readonly value: readonly string[] } }
  | { readonly dateInput: { readonly msSinceEpoch: number } }
  | { readonly dateTimeInput: { readonly msSinceEpoch: number; readonly hasDate: true; readonly hasTime: true } }
  | { readonly timeInput: { readonly hours: number; readonly minutes: number } };
export type FormInputs = Readonly<Record<string, FormInput>>;

/** What stands in a card's fields: what the card came with, overlaid by what the person changed. */
export function filledIn(card: CardJson, typed: FormValues): FormValues {
  const fields = fieldsOf(card);
  const unknown = Object.keys(typed).find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) throw new Error(`The card that is shown has no field named "${unknown}".`);
  return Object.fromEntries(fields.map((field) => [field.name, nonEmpty(typed[field.name] ?? initialValues(field))]));
}

function initialValues({ kind, widget }: CardField): readonly string[] {
  if (kind === "text") return [widget.value ?? ""];
  if (kind === "date") return [widget.valueMsEpoch ?? ""];
  if (kind === "switch") return widget.selected === true ? [widget.value] : [];
  return widget.items.filter((item: { selected: boolean }) => item.selected).map((item: { value: string }) => item.value);
}

const nonEmpty = (values: readonly string[]): readonly string[] => values.filter((value) => value !== "");

/** The form as the event carries it; a field without a value is missing. */
export function formInputsOf(values: FormValues, card: CardJson | null): FormInputs {
  const pickers = new Map(
    (card === null ? [] : fieldsOf(card)).filter(({ kind }) => kind === "date").map((field) => [field.name, field]),
  );
  const filled = Object.entries(values).filter(([, list]) => nonEmpty(list).length > 0);
  return Object.fromEntries(filled.map(([name, list]) => [name, inputOf(nonEmpty(list), pickers.get(name)?.widget.type)]));
}

function inputOf(values: readonly string[], pickerType: string | undefined): FormInput {
  const [first = ""] = values;
  if (pickerType === "DATE_ONLY") return { dateInput: { msSinceEpoch: milliseconds(first) } };
  if (pickerType === "DATE_AND_TIME")
    return { dateTimeInput: { msSinceEpoch: milliseconds(first), hasDate: true, hasTime: true } };
  if (pickerType === "TIME_ONLY") {
    const minutes = milliseconds(first) / 60_000;
    return { timeInput: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } };
  }
  return { stringInputs: { value: values } };
}

/** A picker's value: milliseconds, an ISO date with or without a time, or HH:MM. */
function milliseconds(value: string): number {
  if (/^-?\d+$/.test(value)) return Number(value);
  const time = /^(\d{1,2}):(\d{2})$/.exec(value);
  const at =
    time === null ? Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes("T") ? value : `${value}Z`) : clock(time);
  if (Number.isNaN(at)) throw new Error(`"${value}" is neither milliseconds, an ISO date, nor HH:MM.`);
  return at;
}

const clock = ([, hours, minutes]: RegExpExecArray): number => (Number(hours) * 60 + Number(minutes)) * 60_000;
