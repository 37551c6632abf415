import { civilOf, type Day, dayOf } from "./calendar";

/** From what day a date is read, and whether 5/1 is 5 January (true) or 1 May (false) when it could be both. */
export interface DateContext {
  readonly today: Day;
  readonly dayFirst: boolean;
}

/** For when it does not matter which day a date is, only how it is spoken of. */
export const SOME_DAY: DateContext = { today: 20_000, dayFirst: true };

/** How long ago a date without a year may lie before it means the next year. */
const RECENT_DAYS = 7;
/** A date further away than this is doubted when the other order of day and month gives a near one. */
const FAR_DAYS = 150;
const NEAR_DAYS = 60;

/** A date without a year is the next one that comes; one that has just passed stays where it is. */
export function comingDay(month: number, date: number, today: Day): Day | null {
  const { year } = civilOf(today);
  const thisYear = dayOf(year, month, date);
  if (thisYear !== null && thisYear >= today - RECENT_DAYS) return thisYear;
  return dayOf(year + 1, month, date) ?? thisYear;
}

export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function readAs(month: number, date: number, year: number | null, today: Day): Day | null {
  return year === null ? comingDay(month, date, today) : dayOf(fullYear(year), month, date);
}

function likelier(first: Day | null, other: Day | null, today: Day): Day | null {
  if (first === null || other === null) return first ?? other;
  const away = (day: Day) => (day >= today - RECENT_DAYS ? day - today : Number.POSITIVE_INFINITY);
  return away(first) > FAR_DAYS && away(other) < NEAR_DAYS ? other : first;
}

/** "14/07/2025", "3.8.", "2025-02-14", "8/10", "2月14日": day and month in the order that the sender's country writes them, unless that makes no date. */
export function numericDay(text: string, { today, dayFirst }: DateContext): Day | null {
  const parts = text
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  const [a, b, c] = parts as [number, number, number | undefined];
  if (/^\d{4}/.test(text)) return dayOf(a, b, c ?? 1);
  if (text.includes("月")) return readAs(a, b, null, today);
  const year = c ?? null;
  const dayMonth = readAs(b, a, year, today);
  if (text.includes(".")) return dayMonth;
  const monthDay = readAs(a, b, year, today);
  return dayFirst ? likelier(dayMonth, monthDay, today) : likelier(monthDay, dayMonth, today);
}
