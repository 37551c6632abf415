import { differenceInBusinessDays } from "date-fns";

/** A calendar day as people mean it, YYYY-MM-DD. Sorts as text. */
export type Day = string;

const DAY_LENGTH = 24 * 3_600_000;

/**
 * The day on the user's wall calendar. `offset` is the zone's distance from UTC in milliseconds, as Gmail's event gives it: Apps
 * Script does not say how complete its Intl is, so no zone name is resolved here.
 */
export function dayOf(time: number, offset: number): Day {
  return new Date(time + offset).toISOString().slice(0, 10);
}

/** date-fns counts in the runtime's own zone, whichever that is: a day is its noon there. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00`);

/** Whole days need no zone: in UTC each of them has 24 hours. */
const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whole business days from one day to a later one; Saturdays and Sundays do not count. Never negative. */
export function businessDaysBetween(from: Day, to: Day): number {
  return Math.max(0, differenceInBusinessDays(noon(to), noon(from)));
}

export function daysBetween(from: Day, to: Day): number {
  return (midnight(to) - midnight(from)) / DAY_LENGTH;
}

export function plusDays(day: Day, count: number): Day {
  return dayOf(midnight(day) + count * DAY_LENGTH, 0);
}

export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnight(text)) && dayOf(midnight(text), 0) === text;
}
