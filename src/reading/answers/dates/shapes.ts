import {
  addMonths,
  civilOf,
  type Day,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  mondayOfWeek,
  nextWeekday,
  weekdayOf,
} from "./calendar";
import { comingDay, type DateContext, fullYear, numericDay } from "./numeric";
import type { Token } from "./tokens";

/**
 * A way to write a day, as a pattern on the kinds of the words (dateWords.ts), and the day that it means.
 * The first shape that fits at a word wins, so longer ones stand before the shorter ones that they contain.
 */
export interface Shape {
  readonly id: string;
  readonly kinds: RegExp;
  readonly day: (found: readonly Token[], context: DateContext) => Day | null;
}

const numbersIn = (found: readonly Token[]) => found.filter(({ kind }) => kind === "N" || kind === "O").map(({ value }) => value);
const valueOf = (found: readonly Token[], kind: string) => found.find((token) => token.kind === kind)?.value ?? null;
const has = (found: readonly Token[], kind: string) => found.some((token) => token.kind === kind);

function dayInMonth(found: readonly Token[], date: number, { today }: DateContext): Day | null {
  const month = valueOf(found, "M") ?? 1;
  const short = numbersIn(found).find(
    (value) => value > 31 || (value !== date && value >= 20 && found[found.length - 1]?.value === value),
  );
  const year = valueOf(found, "Y") ?? (short === undefined ? null : fullYear(short));
  if (year === null) return comingDay(month, date, today);
  const first = firstOfMonth(year, month);
  return first + date - 1 <= lastOfMonth(year, month) ? first + date - 1 : null;
}

/** Null for the month that it is: nobody who writes in January means the next one by "January". */
function comingMonth(found: readonly Token[], today: Day): { year: number; month: number } | null {
  const month = valueOf(found, "M") ?? 1;
  const now = civilOf(today);
  const late = has(found, "e") || has(found, "h");
  if (month === now.month && !late && !has(found, "Y")) return null;
  const passed = month < now.month;
  return { month, year: valueOf(found, "Y") ?? (passed ? now.year + 1 : now.year) };
}

/** The part of a span of months that "early", "mid" or "end of" picks: README of labels, "month = its 1st; end of the month = its last day". */
function partOf(found: readonly Token[], year: number, month: number, months: number): Day {
  if (has(found, "e")) return lastOfMonth(year, month + months - 1);
  return has(found, "h") ? firstOfMonth(year, month) + 14 : firstOfMonth(year, month);
}

function unitAhead(found: readonly Token[], today: Day, ahead: number): Day {
  const { year, month } = civilOf(today);
  if (has(found, "y")) return partOf(found, year + ahead, 1, 12);
  if (has(found, "q")) return partOf(found, year, (Math.floor((month - 1) / 3) + ahead) * 3 + 1, 3);
  return partOf(found, year, month + ahead, 1);
}

function quarterDay(found: readonly Token[], today: Day): Day {
  const quarter = valueOf(found, "Q") ?? 1;
  const { year, month } = civilOf(today);
  const last = quarter * 3;
  const passed = has(found, "e") ? last < month : last - 2 < month;
  return partOf(found, valueOf(found, "Y") ?? (passed ? year + 1 : year), last - 2, 3);
}

function inNextWeek(found: readonly Token[], today: Day): Day {
  const weekday = valueOf(found, "W") ?? (has(found, "e") ? 5 : has(found, "h") ? 3 : 1);
  return mondayOf(today) + 7 + weekday - 1;
}

function spanAhead(found: readonly Token[], today: Day): Day {
  const count = numbersIn(found)[0] ?? 1;
  if (has(found, "d")) return today + count;
  if (has(found, "k")) return today + 7 * count;
  return addMonths(today, count * (has(found, "y") ? 12 : has(found, "q") ? 3 : 1));
}

function dateOnly(found: readonly Token[], today: Day): Day | null {
  const date = numbersIn(found)[0] ?? 0;
  const { year, month, date: now } = civilOf(today);
  const inMonth = date >= now ? month : month + 1;
  return date >= 1 && firstOfMonth(year, inMonth) + date - 1 <= lastOfMonth(year, inMonth)
    ? firstOfMonth(year, inMonth) + date - 1
    : null;
}

/** "Monday 18" is a date only when the coming 18th is a Monday: "Tuesday 3 people come". */
function dateOn(found: readonly Token[], today: Day): Day | null {
  const day = dateOnly(found, today);
  return day !== null && weekdayOf(day) === valueOf(found, "W") ? day : null;
}

function weekOfYear(found: readonly Token[], today: Day): Day {
  const week = valueOf(found, "C") || numbersIn(found)[0] || 1;
  const { year } = civilOf(today);
  const monday = mondayOfWeek(valueOf(found, "Y") ?? year, week);
  return monday < mondayOf(today) && !has(found, "Y") ? mondayOfWeek(year + 1, week) : monday;
}

export const SHAPES: readonly Shape[] = [
  { id: "14/07/2025", kinds: /D/y, day: (found, context) => numericDay(found[0]?.text ?? "", context) },
  {
    id: "8 to 15 June",
    kinds: /[NO][gi]*[-uj][gi]*[NO][gi]*M(?:,?[gj]*Y|N)?/y,
    day: (found, context) => dayInMonth(found, numbersIn(found)[1] ?? 0, context),
  },
  {
    id: "July 3-10",
    kinds: /M[gi]*[NO][-uj][gi]*[NO](?![gi]*M)(?:,?[gj]*Y)?/y,
    day: (found, context) => dayInMonth(found, numbersIn(found)[1] ?? 0, context),
  },
  {
    id: "12 January 2026",
    kinds: /[NO][gi]*-?M(?:[-,]?[gj]*Y|-?N(?![kdmyq]))?/y,
    day: (found, context) => dayInMonth(found, numbersIn(found)[0] ?? 0, context),
  },
  {
    id: "January 12th",
    kinds: /M[g]*[NO](?![dkmyq])(?:,?[gj]*Y)?/y,
    day: (found, context) => dayInMonth(found, numbersIn(found)[0] ?? 0, context),
  },
  {
    id: "end of May",
    kinds: /(?:[ehs][-gisj]*)?M(?:,?[gj]*Y)?/y,
    day: (found, { today }) => {
      const coming = comingMonth(found, today);
      return coming === null ? null : partOf(found, coming.year, coming.month, 1);
    },
  },
  { id: "Q2 2026", kinds: /(?:[ehs][gi]*)?Q(?:[-g,]*Y)?/y, day: (found, { today }) => quarterDay(found, today) },
  { id: "Tuesday next week", kinds: /W[gi]*(?:nk|kn)|(?:nk|kn)[gi]*W/y, day: (found, { today }) => inNextWeek(found, today) },
  { id: "early next week", kinds: /(?:[esh][-gi]*)?(?:nk|kn)/y, day: (found, { today }) => inNextWeek(found, today) },
  { id: "week after next", kinds: /l/y, day: (_found, { today }) => mondayOf(today) + 14 },
  {
    id: "next month",
    kinds: /(?<!v[g,]*)(?:[esh][gi]*)?(?:n[mqy]|[mqy]n)/y,
    day: (found, { today }) => unitAhead(found, today, 1),
  },
  { id: "end of the month", kinds: /e[gi]*[mqy]/y, day: (found, { today }) => unitAhead(found, today, 0) },
  { id: "end of the week", kinds: /e[gi]*k/y, day: (_found, { today }) => mondayOf(today) + 4 },
  { id: "in two weeks", kinds: /[if]g*(?:N|(?<=g))[dkmyq]/y, day: (found, { today }) => spanAhead(found, today) },
  { id: "two weeks from now", kinds: /(?:N|g)[dkmyq]g*w/y, day: (found, { today }) => spanAhead(found, today) },
  { id: "Monday week", kinds: /Wk/y, day: (found, { today }) => nextWeekday(today, valueOf(found, "W") ?? 1) + 7 },
  { id: "week 34", kinds: /C[gi]*N?(?:-?Y)?/y, day: (found, { today }) => weekOfYear(found, today) },
  { id: "tomorrow", kinds: /t/y, day: (found, { today }) => today + (valueOf(found, "t") ?? 1) },
  { id: "new year", kinds: /z/y, day: (_found, { today }) => firstOfMonth(civilOf(today).year + 1, 1) },
  { id: "in 2026", kinds: /(?<=[iufF][gi]?)Y/y, day: (found) => firstOfMonth(valueOf(found, "Y") ?? 0, 1) },
  {
    id: "the 22nd",
    kinds: /(?<=[uafFrp][gij]*[-,]?[gij]*|W,?g?)O|(?<=g)O(?=[.,]|$)/y,
    day: (found, { today }) => dateOnly(found, today),
  },
  { id: "Monday 18", kinds: /W,?[gj]?N(?![dkmqyN])/y, day: (found, { today }) => dateOn(found, today) },
  {
    id: "until 15",
    kinds: /(?<=u[gijd]*|[fr]g+|gg|F[gj]*)N(?=[-.,]|$)|(?<=F[gj]*)N(?=[jx])/y,
    day: (found, { today }) => dateOnly(found, today),
  },
  {
    // The dot that ends a sentence is taken for the number's.
    id: "until 15. I then",
    kinds: /(?<=u[gijd]*|[fr]g+|gg)N(?=x)/y,
    day: (found, { today }) => (found[0]?.text.endsWith(".") ? dateOnly(found, today) : null),
  },
  { id: "on Monday", kinds: /(?<!vg?)W/y, day: (found, { today }) => nextWeekday(today, valueOf(found, "W") ?? 1) },
];
