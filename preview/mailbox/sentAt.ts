import type { SentWhen } from "./types";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The moment that `when` means for a mailbox opened at `now`; never in the future. */
export function sentAt(when: SentWhen, now: number): number {
  if ("minutesAgo" in when) return now - when.minutesAgo * MINUTE;
  const [hours = 0, minutes = 0] = when.at.split(":").map(Number);
  const midnight = new Date(now).setUTCHours(0, 0, 0, 0);
  return Math.min(midnight - when.daysAgo * DAY + (hours * 60 + minutes) * MINUTE, now);
}
