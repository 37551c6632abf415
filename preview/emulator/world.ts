import type { Meter } from "./meter";
import type { ScriptState } from "./scriptState";
import type { AppsScriptOptions } from "./types";

/** What a service sees of the execution that it is called from. */
export interface World {
  readonly options: AppsScriptOptions;
  readonly meter: Meter;
  /** Outlives the execution: properties, cache, locks, triggers. */
  readonly state: ScriptState;
  /** Is there a global function of this name in the script? */
  readonly hasFunction: (name: string) => boolean;
  /** Milliseconds that Utilities.sleep was asked for. */
  readonly slept: { milliseconds: number };
}
