import { inspect } from "node:util";
import type vm from "node:vm";
import { createMeter, type PendingFault } from "./meter";
import { createRealm } from "./realm/realm";
import { type Purpose, responseOf } from "./replies";
import type { Grants } from "./scopes";
import type { ScriptState } from "./scriptState";
import { callMethod } from "./service/call";
import { ServiceError } from "./service/spec";
import { installServices } from "./services";
import { releaseOwnLocks } from "./services/lock";
import type { AppsScriptOptions, Execution } from "./types";
import type { World } from "./world";

export interface Run {
  readonly functionName: string;
  readonly purpose: Purpose;
  readonly event: () => unknown;
}

export interface ExecutorParts {
  readonly options: AppsScriptOptions;
  readonly script: vm.Script;
  readonly state: ScriptState;
  readonly grants: Grants;
  readonly faults: PendingFault[];
}

/** Runs one function of the script, from an empty global scope to the reply. */
export function createExecutor({ options, script, state, grants, faults }: ExecutorParts): (run: Run) => Execution {
  return ({ functionName, purpose, event }) => {
    const started = performance.now();
    const meter = createMeter({ grants, faults, dailyUse: state.dailyUse, now: options.now });
    const logs: string[] = [];
    const world: World = {
      options,
      meter,
      state,
      hasFunction: (name) => realm.hasFunction(name),
      slept: { milliseconds: 0 },
    };
    const realm = createRealm({
      now: options.now,
      log: (values) => void logs.push(values.map(logText).join(" ")),
      call: (target, name, args) => callMethod(target, name, args, world),
    });
    installServices(realm, options.manifest);
    const outcome = attempt(() => {
      realm.load(script);
      if (!realm.hasFunction(functionName)) throw new ServiceError(`Script function not found: ${functionName}`);
      return responseOf(realm.invoke(functionName, event()), purpose, world);
    });
    releaseOwnLocks(state.locks);
    return { functionName, ...outcome, calls: meter.calls, logs, milliseconds: performance.now() - started };
  };
}

function attempt(run: () => Execution["response"]): Pick<Execution, "response" | "error"> {
  try {
    const response = run();
    return response === undefined ? {} : { response };
  } catch (error) {
    return { error: described(error) };
  }
}

/** Also for what a script throws that is no Error. Those of the script come from another realm, where `instanceof` does not reach. */
function described(error: unknown): NonNullable<Execution["error"]> {
  const { message, stack } = Object(error) as { message?: unknown; stack?: unknown };
  return { message: typeof message === "string" ? message : String(error), stack: typeof stack === "string" ? stack : "" };
}

function logText(value: unknown): string {
  return typeof value === "string" ? value : inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
}
