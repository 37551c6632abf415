import { types } from "node:util";
import vm from "node:vm";
import { type EnumValue, type Handle, isEnumValue, isHandle, SELF, type ServiceClass, ServiceError } from "../service/spec";
import { INSIDE } from "./inside";

export interface RealmHooks {
  readonly now: () => number;
  readonly log: (values: readonly unknown[]) => void;
  readonly call: (target: Handle, name: string, args: readonly unknown[]) => unknown;
}

/** A service's global object: its own methods, and what hangs on it: enumerations, and others such as `Gmail.Users`. */
export interface ServiceObject {
  readonly self: Handle;
  readonly groups?: Readonly<Record<string, Readonly<Record<string, EnumValue>>>>;
  readonly members?: Readonly<Record<string, () => ServiceObject>>;
}

/** A global scope of its own, with nothing of Node's or a browser's in it (PLATFORM 6). */
export interface Realm {
  install(name: string, service: () => ServiceObject): void;
  load(script: vm.Script): void;
  hasFunction(name: string): boolean;
  /** The event goes in as JSON, and the result comes out with handles in place of the objects that stand for them. */
  invoke(name: string, event: unknown): unknown;
}

interface Inside {
  prototype(className: string, names: readonly string[]): object;
  object(prototype: object): object;
  enumValue(name: string): object;
  record(): Record<string, unknown>;
  list(values: Iterable<unknown>): unknown[];
  date(milliseconds: number): Date;
  putLazy(target: object, name: string, make: () => unknown): void;
  invoke(name: string, event: string | null): unknown;
}

const bootstrap = new vm.Script(INSIDE, { filename: "apps-script.js" });

export function createRealm(hooks: RealmHooks): Realm {
  const global = vm.createContext(Object.create(null));
  const facades = new WeakMap<object, Handle | EnumValue>();
  const prototypes = new Map<ServiceClass, object>();
  const enumObjects = new Map<string, object>();

  const inward = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = facades.get(value);
    if (known !== undefined) return known;
    return Array.isArray(value) && value.some((item) => typeof item === "object") ? value.map(inward) : value;
  };
  const facadeOf = (target: Handle): object => {
    let prototype = prototypes.get(target.of);
    if (prototype === undefined) {
      prototype = inside.prototype(target.of.name, Object.keys(target.of.methods));
      prototypes.set(target.of, prototype);
    }
    const facade = inside.object(prototype);
    facades.set(facade, target);
    return facade;
  };
  const enumFacade = (value: EnumValue): object => {
    const key = `${value.enumeration}.${value.value}`;
    const known = enumObjects.get(key);
    if (known !== undefined) return known;
    const made = inside.enumValue(value.value);
    enumObjects.set(key, made);
    facades.set(made, value);
    return made;
  };
  const outward = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (isHandle(value)) return facadeOf(value);
    if (isEnumValue(value)) return enumFacade(value);
    if (types.isDate(value)) return inside.date(value.getTime());
    if (value instanceof Uint8Array) return inside.list(new Int8Array(value.buffer, value.byteOffset, value.byteLength));
    if (Array.isArray(value)) return inside.list(value.map(outward));
    const record = inside.record();
    for (const [key, item] of Object.entries(value)) if (item !== undefined) record[key] = outward(item);
    return record;
  };
  const call = (facade: object, name: string, args: unknown[]): unknown => {
    try {
      const target = facades.get(facade);
      if (!isHandle(target)) throw new ServiceError(`Illegal invocation: ${name}`, "TypeError");
      const result = hooks.call(target, name, args.map(inward));
      return { value: result === SELF ? facade : outward(result) };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const details = error.details === undefined ? undefined : JSON.stringify(error.details);
      return { error: { name: error.name, message: error.message, details } };
    }
  };
  const inside: Inside = bootstrap.runInContext(global)(global, call, hooks.now, hooks.log);

  const enumGroup = (values: Readonly<Record<string, EnumValue>>): object => {
    const group = inside.record();
    for (const [name, value] of Object.entries(values)) group[name] = enumFacade(value);
    return group;
  };
  const serviceFacade = ({ self, groups = {}, members = {} }: ServiceObject): object => {
    const facade = facadeOf(self);
    for (const [name, values] of Object.entries(groups)) inside.putLazy(facade, name, () => enumGroup(values));
    for (const [name, member] of Object.entries(members)) inside.putLazy(facade, name, () => serviceFacade(member()));
    return facade;
  };
  return {
    install: (name, service) => inside.putLazy(global, name, () => serviceFacade(service())),
    load: (script) => void script.runInContext(global),
    hasFunction: (name) => typeof global[name] === "function",
    invoke: (name, event) => inward(inside.invoke(name, event === undefined ? null : JSON.stringify(event))),
  };
}
