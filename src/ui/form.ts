import { isDay } from "../domain/calendar";
import type { Person } from "../domain/person";

/** What a person filled in: every value of every field, as Gmail hands them over. A field left empty may be missing altogether. */
export type Wire = Readonly<Record<string, readonly string[]>>;

/** One field of a form: what to make of its values. */
export interface Field<T> {
  read(values: readonly string[]): T;
}

/** Text without control or direction-override characters, trimmed, cut at `most` characters. Line breaks stay where `lines` says so. */
export function textField(most: number, lines = false): Field<string> {
  return {
    read: ([value = ""]) => {
      const plain = value.replace(HIDDEN, "");
      return (lines ? plain.replace(/\r\n?/g, "\n") : plain.replace(/\s+/g, " ")).trim().slice(0, most).replace(HALF, "").trim();
    },
  };
}

// Controls except tab and line breaks; the bidirectional marks and overrides; zero-width characters and the byte order mark.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A character of two units that the cut went through. */
const HALF = /[\ud800-\udbff]$/;

export function choiceField<const T extends string>(values: readonly T[]): Field<T | null> {
  return { read: ([value]) => values.find((known) => known === value) ?? null };
}

/** A switch or a single check box: on when it sends anything. */
export const flagField: Field<boolean> = { read: (values) => values.some((value) => value !== "" && value !== "false") };

/** A date picker's day, which Gmail gives as the milliseconds of that day's start in UTC. */
export const dayField: Field<string | null> = {
  read: ([value = ""]) => {
    const time = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    const day = Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : value;
    return isDay(day) ? day : null;
  },
};

/** People as one writes them in an address line: "Ana Prieto <ana@prieto.example>, ben@novak.example". Without an address, no person. */
export function peopleField(most: number): Field<readonly Person[]> {
  return {
    read: (values) =>
      textField(most)
        .read(values)
        .split(/[,;]/)
        .flatMap((entry) => {
          const email = /[^\s<>()"]+@[^\s<>()"]+/.exec(entry)?.[0].toLowerCase();
          const name = entry.replace(/<[^>]*>|\S+@\S+|["()]/g, " ").replace(/\s+/g, " ");
          return email === undefined ? [] : [{ name: name.trim(), email }];
        }),
  };
}

export const sayPeople = (people: readonly Person[]): string =>
  people.map(({ name, email }) => (name === "" ? email : `${name} <${email}>`)).join(", ");

/** A number of days between two bounds; null when it is not one. */
export function numberField(least: number, most: number): Field<number | null> {
  return {
    read: ([value = ""]) => {
      const number = /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : null;
    },
  };
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type FormOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Reads every field; one that Gmail did not send is read as empty. */
export function readForm<F extends Fields>(fields: F, wire: Wire): FormOf<F> {
  const read = (name: string, field: Field<unknown>) =>
    field.read(Object.prototype.hasOwnProperty.call(wire, name) ? (wire[name] ?? []) : []);
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(name, field)])) as FormOf<F>;
}
