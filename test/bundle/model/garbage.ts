import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | undefined;

/**
 * Every execution has a global scope of its own, two megabytes and more, and V8 lets thousands of them lie until the memory is full:
 * a long run would need more than a small machine has, and be slow.
 */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
