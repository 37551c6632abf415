import { handle, type Method, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";

export type LockKind = "UserLock" | "ScriptLock";
export type HeldLock = "here" | "elsewhere";

/** Executions run one after the other, so waiting for another one's lock always ends with the time that was allowed. */
function take(kind: LockKind, { state }: World): boolean {
  if (state.locks.get(kind) === "elsewhere") return false;
  state.locks.set(kind, "here");
  return true;
}

/** At an execution's end Google gives back what it held. */
export function releaseOwnLocks(locks: Map<string, HeldLock>): void {
  for (const [kind, holder] of locks) if (holder === "here") locks.delete(kind);
}

function method(name: string, takes: Method<LockKind>["takes"], run: Method<LockKind>["run"]): Method<LockKind> {
  return { takes, run, cost: (kind) => ({ name: `${kind}.${name}` }) };
}

const LOCK: ServiceClass<LockKind> = {
  name: "LockService.Lock",
  methods: {
    tryLock: method("tryLock", [["integer"]], (kind, _, world) => take(kind, world)),
    waitLock: method("waitLock", [["integer"]], (kind, _, world) => {
      if (!take(kind, world)) throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
    }),
    releaseLock: method("releaseLock", [[]], (kind, _, { state }) => {
      if (state.locks.get(kind) === "here") state.locks.delete(kind);
    }),
    hasLock: { takes: [[]], run: (kind, _, { state }) => state.locks.get(kind) === "here" },
  },
};

export const LOCK_SERVICE: ServiceClass<null> = {
  name: "LockService",
  methods: {
    getUserLock: { takes: [[]], run: () => handle(LOCK, "UserLock") },
    getScriptLock: { takes: [[]], run: () => handle(LOCK, "ScriptLock") },
  },
};
