import { addBusinessDays, differenceInBusinessDays } from "date-fns";

/** A calendar day as people mean it, YYYY-MM-DD. Sorts as text. */
export type Day = string;

const NOON = "T12:00:00Z";
const HOUR = 3_600_000;

/**
 * The day on the user's wall calendar. `offset` is the zone's distance from UTC in milliseconds, as Gmail's event gives it: Apps
 * Script does not say how complete its Intl is, so no zone name is resolved here.
 */
export function dayOf(time: number, offset: number): Day {
  return new Date(time + offset).toISOString().slice(0, 10);
}

/** Noon keeps date-fns, which counts in the runtime's own zone, on the right day in every zone from UTC-12 to UTC+11. */
const noon = (day: Day): Date => new Date(day + NOON);

/** Whole business days from one day to a later one; Saturdays and Sundays do not count. Never negative. */
export function businessDaysBetween(from: Day, to: Day): number {
  return Math.max(0, differenceInBusinessDays(noon(to), noon(from)));
}

export function plusBusinessDays(day: Day, count: number): Day {
  return addBusinessDays(noon(day), count).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / (24 * HOUR));
}

export function plusDays(day: Day, count: number): Day {
  return new Date(noon(day).getTime() + count * 24 * HOUR).toISOString().slice(0, 10);
}

export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon(text).getTime()) && noon(text).toISOString().startsWith(text);
}
