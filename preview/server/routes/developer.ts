import { BadRequest } from "../request";
import type { ClockView, DeveloperView } from "../wire";
import type { World } from "../world";
import type { Route } from "./route";

const LONGEST_STEP = 24 * 366;

function moveClock({ clock }: World, hours: unknown): ClockView {
  if (typeof hours !== "number" || !(hours > 0 && hours <= LONGEST_STEP)) {
    throw new BadRequest("The clock only moves on, by at most a year at a time.");
  }
  clock.moveOn(hours);
  return { now: clock.now() };
}

function developerView({ addOn, executions, clock }: World): DeveloperView {
  const stored = [...addOn.properties].map(([key, value]) => ({
    key,
    value,
    bytes: Buffer.byteLength(key) + Buffer.byteLength(value),
  }));
  return {
    now: clock.now(),
    executions: executions.latest,
    stored: stored.sort((a, b) => a.key.localeCompare(b.key)),
    storedBytes: stored.reduce((sum, each) => sum + each.bytes, 0),
    triggers: addOn.triggers,
  };
}

/** Time, and what a developer wants to see. */
export const DEVELOPER_ROUTES: readonly Route[] = [
  { method: "POST", path: "/api/clock", run: (world, { body }) => moveClock(world, body["hours"]) },
  { method: "GET", path: "/api/developer", run: developerView },
];
