import { newWorld } from "../../test/bundle/world";
import type { Action } from "./actions";
import { storedIntros } from "./storedIntros";

export interface Count {
  readonly calls: number;
  readonly units: number;
  /** Set when the action ended in an error: its count then says nothing. */
  readonly error: string | null;
}

/** Brings an action about in the strict emulator, with so many old introductions in the store, and counts what it cost. */
export function countCalls({ act }: Action, stored: number): Count {
  const world = newWorld();
  for (const [key, value] of storedIntros(stored, world.now())) world.script.properties.set(key, value);
  const { calls, error } = act(world);
  return { calls: calls.length, units: calls.reduce((sum, call) => sum + call.units, 0), error: error?.message ?? null };
}
