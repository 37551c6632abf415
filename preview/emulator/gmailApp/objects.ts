import { SCOPES } from "../scopes";
import { type Cost, type Method, ServiceError } from "../service/spec";

export interface MessageState {
  readonly id: string;
  readonly threadId: string;
}

export interface ThreadState {
  readonly id: string;
}

export interface DraftState {
  readonly id: string;
}

export interface LabelState {
  readonly id: string;
  readonly name: string;
}

/** The methods of one class that cost a round trip each. */
export function remoteMethods<State>(className: string) {
  return (name: string, scopes: keyof typeof SCOPES, takes: Method<State>["takes"], run: Method<State>["run"]): Method<State> => {
    const cost: Cost = { name: `${className}.${name}`, scopes: SCOPES[scopes] };
    return { takes, run, cost: () => cost };
  };
}

const ANY_COUNT = [0, 1, 2, 3, 4].map((count) => Array.from({ length: count }, () => "any"));

/** Methods that must not be called: they exist so that a call is caught and named. */
export function refusedMethods<State>(className: string, names: readonly string[]): Readonly<Record<string, Method<State>>> {
  const refuse = (name: string): Method<State> => ({
    takes: ANY_COUNT,
    run() {
      throw new ServiceError(`This add-on must never send: ${className}.${name} was called.`);
    },
    cost: () => ({ name: `${className}.${name}` }),
  });
  return Object.fromEntries(names.map((name) => [name, refuse(name)]));
}
