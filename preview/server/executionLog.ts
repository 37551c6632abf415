import type { Execution } from "../emulator/types";
import type { ExecutionView } from "./wire";

const KEPT = 40;

/** The last executions, newest first, for the developer panel. */
export interface ExecutionLog {
  add(execution: Execution): void;
  readonly latest: readonly ExecutionView[];
}

export function createExecutionLog(now: () => number): ExecutionLog {
  const latest: ExecutionView[] = [];
  let number = 0;
  return {
    latest,
    add({ functionName, milliseconds, calls, logs, error }) {
      number += 1;
      const units = calls.reduce((sum, call) => sum + call.units, 0);
      latest.unshift({ number, functionName, at: now(), milliseconds, calls, units, logs, error: error ?? null });
      latest.length = Math.min(latest.length, KEPT);
    },
  };
}
