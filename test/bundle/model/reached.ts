import { snapshotOf } from "../../../src/google/store/snapshot";
import type { Desk } from "./desk";

/** How often the sequences came to each state, letter and call: a model that gets nowhere holds every rule. */
export type Reached = Map<string, number>;

export function reachedBy({ world }: Desk, reached: Reached): void {
  const count = (what: string): void => void reached.set(what, (reached.get(what) ?? 0) + 1);
  const found = new Set<string>();
  for (const intro of snapshotOf(Object.fromEntries(world.script.properties)).intros()) {
    for (const { what, ...line } of intro.story) {
      found.add("letter" in line ? `${what} ${line.letter}` : "answer" in line ? `${what} ${line.answer}` : what);
    }
    if (intro.closed !== null) found.add(`closed as ${intro.closed.reason}`);
    if (intro.handLabel !== null) found.add("a label put by hand");
  }
  for (const execution of world.executions) {
    const press = world.pressBehind(execution);
    if (press !== undefined) found.add(`pressed ${press.route}`);
    for (const line of execution.logs) found.add(`logged ${JSON.parse(line).kind ?? JSON.parse(line).event}`);
  }
  for (const what of found) count(what);
}
