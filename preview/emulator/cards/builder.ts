import { type Handle, isEnumValue, isHandle, type Method, SELF, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";

/** What has been set on a card object so far. */
export type Fields = Record<string, any>;

/** A class of Card Service: its methods, and the JSON of Google's Workspace reference that it stands for. */
export interface CardClass extends ServiceClass<Fields> {
  /** Throws when something that Gmail needs is missing or contradicts. */
  readonly json: (fields: Fields, world: World) => unknown;
  /** For widgets: the field of the widget's JSON that the object goes under. */
  readonly widget?: string;
}

export const WIDGET = "CardService.Widget";

/** Objects are copied when they are handed over: what is set on them later is lost (PLATFORM 3.4). */
export function copied(value: unknown, world: World): unknown {
  if (isHandle(value)) return jsonOf(value, world);
  if (isEnumValue(value)) return value.value;
  return Array.isArray(value) ? value.map((item) => copied(item, world)) : value;
}

export function jsonOf(target: Handle, world: World): unknown {
  return (target.of as CardClass).json(target.state, world);
}

/** A method that sets one field; several types are several ways to call it. */
export function set(field: string, ...types: readonly string[]): Method<Fields> {
  return {
    takes: types.map((type) => [type]),
    run(fields, [value], world) {
      fields[field] = copied(value, world);
      return SELF;
    },
  };
}

export function add(field: string, type: string): Method<Fields> {
  return {
    takes: [[type]],
    run(fields, [value], world) {
      fields[field] = [...(fields[field] ?? []), copied(value, world)];
      return SELF;
    },
  };
}

/** Refuses fields that are absent or empty, by the method that would have set them. */
export function need(className: string, fields: Fields, required: Readonly<Record<string, string>>): void {
  for (const [field, setter] of Object.entries(required)) {
    const value = fields[field];
    if (value === undefined || value === "") throw new ServiceError(`${className} needs ${setter} before it can be used.`);
  }
}

export function refuse(className: string, when: boolean, why: string): void {
  if (when) throw new ServiceError(`${className}: ${why}`);
}

/** The fields that are there, under their JSON names. */
export function pick(fields: Fields, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const found = Object.entries(names).filter(([field]) => fields[field] !== undefined);
  return Object.fromEntries(found.map(([field, name]) => [name, fields[field]]));
}
