import type { DailyUse } from "./quotas";
import type { HeldLock } from "./services/lock";

export interface CacheEntry {
  readonly value: string;
  readonly expiresAt: number;
}

export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  /** 0 for a trigger that fires once. */
  readonly everyHours: number;
}

/** What Google keeps for a script and its user between executions. */
export interface ScriptState {
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userCache: Map<string, CacheEntry>;
  readonly scriptCache: Map<string, CacheEntry>;
  /** Who holds each lock; this execution, or one elsewhere. */
  readonly locks: Map<string, HeldLock>;
  readonly triggers: TriggerRecord[];
  readonly counters: { triggers: number };
  readonly dailyUse: DailyUse;
}

export function newScriptState(): ScriptState {
  return {
    userProperties: new Map(),
    scriptProperties: new Map(),
    userCache: new Map(),
    scriptCache: new Map(),
    locks: new Map(),
    triggers: [],
    counters: { triggers: 0 },
    dailyUse: new Map(),
  };
}
