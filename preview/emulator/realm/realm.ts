import vm from "node:vm";
import { type EnumValue, type Handle, isHandle, SELF, ServiceError } from "../service/spec";
import { createFacades, type Facades, type Inside } from "./facades";
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

const bootstrap = new vm.Script(INSIDE, { filename: "apps-script.js" });

export function createRealm(hooks: RealmHooks): Realm {
  const global = vm.createContext(Object.create(null));
  const facades = createFacades(() => inside);
  const inside: Inside = bootstrap.runInContext(global)(global, caller(hooks, facades), hooks.now, hooks.log);
  return {
    install: (name, service) => inside.putLazy(global, name, () => serviceFacade(service(), inside, facades)),
    load: (script) => void script.runInContext(global),
    hasFunction: (name) => typeof global[name] === "function",
    invoke: (name, event) => facades.inward(inside.invoke(name, event === undefined ? null : JSON.stringify(event))),
  };
}

type Outcome = { readonly value: unknown } | { readonly error: { name: string; message: string; details: string | undefined } };

/** What a method inside calls: errors of services are handed over as data, and thrown in there. */
function caller(hooks: RealmHooks, facades: Facades): (facade: object, name: string, args: readonly unknown[]) => Outcome {
  return (facade, name, args) => {
    try {
      const target = facades.inward(facade);
      if (!isHandle(target)) throw new ServiceError(`Illegal invocation: ${name}`, "TypeError");
      const result = hooks.call(target, name, args.map(facades.inward));
      return { value: result === SELF ? facade : facades.outward(result) };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const details = error.details === undefined ? undefined : JSON.stringify(error.details);
      return { error: { name: error.name, message: error.message, details } };
    }
  };
}

function serviceFacade({ self, groups = {}, members = {} }: ServiceObject, inside: Inside, facades: Facades): object {
  const facade = facades.of(self);
  for (const [name, values] of Object.entries(groups)) inside.putLazy(facade, name, () => enumGroup(values, inside, facades));
  for (const [name, member] of Object.entries(members)) {
    inside.putLazy(facade, name, () => serviceFacade(member(), inside, facades));
  }
  return facade;
}

function enumGroup(values: Readonly<Record<string, EnumValue>>, inside: Inside, facades: Facades): object {
  const group = inside.record();
  for (const [name, value] of Object.entries(values)) group[name] = facades.ofEnum(value);
  return group;
}
