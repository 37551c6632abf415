import { type Day, dayOf, daysBetween } from "../domain/calendar";
import type { Texts } from "./texts/texts";

/** The user's present: all that is needed to say a date as people do. */
export interface Clock {
  readonly now: number;
  readonly offset: number;
}

/** A day as people say it: today, a weekday within the week, then the date, and the year when it is another. */
export function sayDay(day: Day, texts: Texts, clock: Clock): string {
  const today = dayOf(clock.now, clock.offset);
  const ahead = daysBetween(today, day);
  const { dates } = texts;
  if (ahead === 0) return dates.today;
  if (ahead === -1) return dates.yesterday;
  if (ahead === 1) return dates.tomorrow;
  const date = new Date(`${day}T12:00:00Z`);
  if (Math.abs(ahead) < 7) return dates.weekdays[date.getUTCDay()] ?? day;
  const said = dates.dayAndMonth(date.getUTCDate(), dates.months[date.getUTCMonth()] ?? "");
  return day.slice(0, 4) === today.slice(0, 4) ? said : dates.withYear(said, date.getUTCFullYear());
}

export const sayTime = (time: number, texts: Texts, clock: Clock): string => sayDay(dayOf(time, clock.offset), texts, clock);
