import { types } from "node:util";
import { type EnumValue, type Handle, isEnumValue, isHandle, type ServiceClass } from "../service/spec";

/** What runs inside the script's own scope, to make there whatever the script can hold. */
export interface Inside {
  prototype(className: string, names: readonly string[]): object;
  object(prototype: object): object;
  enumValue(name: string): object;
  record(): Record<string, unknown>;
  list(values: Iterable<unknown>): unknown[];
  date(milliseconds: number): Date;
  putLazy(target: object, name: string, make: () => unknown): void;
  invoke(name: string, event: string | null): unknown;
}

/** The two ways over the border between the script's scope and this side. */
export interface Facades {
  /** What a script hands over, with handles in place of the objects that stand for them. */
  inward(value: unknown): unknown;
  /** What a service answers, made anew in the script's scope. */
  outward(value: unknown): unknown;
  of(target: Handle): object;
  ofEnum(value: EnumValue): object;
}

export function createFacades(inside: () => Inside): Facades {
  const known = new WeakMap<object, Handle | EnumValue>();
  const prototypes = new Map<ServiceClass, object>();
  const enums = new Map<string, object>();

  const prototypeOf = (of: ServiceClass): object => {
    const made = prototypes.get(of) ?? inside().prototype(of.name, Object.keys(of.methods));
    prototypes.set(of, made);
    return made;
  };
  const facades: Facades = {
    inward(value) {
      if (typeof value !== "object" || value === null) return value;
      const target = known.get(value);
      if (target !== undefined) return target;
      return Array.isArray(value) && value.some((item) => typeof item === "object") ? value.map(facades.inward) : value;
    },
    outward(value) {
      if (typeof value !== "object" || value === null) return value;
      if (isHandle(value)) return facades.of(value);
      if (isEnumValue(value)) return facades.ofEnum(value);
      if (types.isDate(value)) return inside().date(value.getTime());
      if (value instanceof Uint8Array) return inside().list(new Int8Array(value.buffer, value.byteOffset, value.byteLength));
      if (Array.isArray(value)) return inside().list(value.map(facades.outward));
      const record = inside().record();
      for (const [key, item] of Object.entries(value)) if (item !== undefined) record[key] = facades.outward(item);
      return record;
    },
    of(target) {
      const facade = inside().object(prototypeOf(target.of));
      known.set(facade, target);
      return facade;
    },
    ofEnum(value) {
      const key = `${value.enumeration}.${value.value}`;
      const facade = enums.get(key) ?? inside().enumValue(value.value);
      enums.set(key, facade);
      known.set(facade, value);
      return facade;
    },
  };
  return facades;
}
