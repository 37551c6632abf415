/** A day of the calendar, counted from 1 January 1970. Days are whole numbers here: no clock, no zone, no summer time. */
export type Day = number;

const DAY_MS = 86_400_000;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a civil date, or null when there is no such date (31 June). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === date && back.getUTCFullYear() === year;
  return exists ? Math.floor(ms / DAY_MS) : null;
}

/** The day on which a moment falls for someone whose clock is `offsetMinutes` ahead of UTC. */
export function dayAt(epochMs: number, offsetMinutes: number): Day {
  return Math.floor((epochMs + offsetMinutes * 60_000) / DAY_MS);
}

export function civilOf(day: Day): Civil {
  const moment = new Date(day * DAY_MS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The next such weekday after the day itself: on a Monday, "Monday" is in a week. */
export function nextWeekday(after: Day, weekday: number): Day {
  return after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
}

export function firstOfMonth(year: number, month: number): Day {
  return Math.floor(Date.UTC(year, month - 1, 1) / DAY_MS);
}

export function lastOfMonth(year: number, month: number): Day {
  return firstOfMonth(year, month + 1) - 1;
}

/** A month later on the same date, or on the month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = civilOf(day);
  return Math.min(firstOfMonth(year, month + count) + date - 1, lastOfMonth(year, month + count));
}

/** The Monday of a week of the year as ISO 8601 counts them: week 1 holds 4 January. */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(firstOfMonth(year, 1) + 3) + (week - 1) * 7;
}
