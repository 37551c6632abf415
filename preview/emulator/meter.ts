import { checkUnits, countCall, type DailyUse } from "./quotas";
import { type Grants, refusal } from "./scopes";
import { type Cost, ServiceError } from "./service/spec";
import type { Fault, ServiceCall } from "./types";

/** Counts the round trips of one execution, refuses those without a scope or past a quota, and fails the one that a test asked for. */
export interface Meter {
  readonly grants: Grants;
  readonly calls: readonly ServiceCall[];
  charge<T>(cost: Cost, run: () => T): T;
}

/** A fault that waits for its call; it happens once, in whichever execution that is. */
export interface PendingFault {
  readonly fault: Fault;
  seen: number;
}

export interface MeterParts {
  readonly grants: Grants;
  readonly faults: PendingFault[];
  readonly dailyUse: DailyUse;
  readonly now: () => number;
}

export function createMeter({ grants, faults, dailyUse, now }: MeterParts): Meter {
  const calls: ServiceCall[] = [];
  let spent = 0;
  return {
    grants,
    calls,
    charge({ name, units = 0, scopes }, run) {
      calls.push({ name, units });
      const refused = scopes === undefined ? null : refusal(grants, name, scopes);
      if (refused !== null) throw refused;
      spent += units;
      countCall(dailyUse, name, now());
      checkUnits(spent, name);
      const fault = dueFault(faults, name);
      if (fault?.when === "before") throw failure(fault.message);
      const result = run();
      if (fault?.when === "after") throw failure(fault.message);
      return result;
    },
  };
}

function dueFault(faults: PendingFault[], name: string): Fault | null {
  for (const [index, pending] of faults.entries()) {
    if (!namesCall(pending.fault.call, name)) continue;
    pending.seen += 1;
    if (pending.seen < pending.fault.nth) continue;
    faults.splice(index, 1);
    return pending.fault;
  }
  return null;
}

/** "Gmail.Users.*" stands for every call that begins so. */
function namesCall(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function failure(message: string): ServiceError {
  const [, name, rest] = /^(\w+(?:Exception|Error)): ([^]*)$/.exec(message) ?? [];
  return name === undefined ? new ServiceError(message) : new ServiceError(rest ?? "", name);
}
