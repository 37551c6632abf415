import { types } from "node:util";
import { isEnumValue, isHandle } from "./spec";

/**
 * How a parameter is written in the tables: a primitive, a list of one with `[]`, "map" for string to string, "bytes", "date", "any",
 * or the name of a class or an enumeration, for example "CardService.Action".
 */
export type ParameterType = string;

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  date: (value) => types.isDate(value),
  bytes: (value) => Array.isArray(value) && value.every(isByte),
  map: (value) => isPlain(value) && Object.values(value).every((item) => typeof item === "string"),
  object: isPlain,
  any: () => true,
};

/** Apps Script's bytes are signed; 0 to 255 is taken too. */
function isByte(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 255;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHandle(value) && !isEnumValue(value);
}

export function accepts(type: ParameterType, value: unknown): boolean {
  const primitive = PRIMITIVES[type];
  if (primitive !== undefined) return primitive(value);
  if (type.endsWith("[]")) return Array.isArray(value) && value.every((item) => accepts(type.slice(0, -2), item));
  if (isEnumValue(value)) return value.enumeration === type;
  return isHandle(value) && (value.of.name === type || (value.of.is ?? []).includes(type));
}

/** A value's type as Google's messages name it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "number";
  if (typeof value === "function") return "(class)";
  if (types.isDate(value)) return "Date";
  if (Array.isArray(value)) return value.length === 0 ? "Array" : `${typeName(value[0])}[]`;
  if (isEnumValue(value)) return value.enumeration;
  if (isHandle(value)) return value.of.name;
  return "Object";
}
