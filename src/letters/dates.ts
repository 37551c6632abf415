/** How a language says "until" a date. The first of a month stands for the month, as it does in speech. */
export interface DateWords {
  readonly months: readonly string[];
  readonly day: string;
  readonly dayOfYear: string;
  readonly month: string;
  readonly monthOfYear: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Beyond this the month alone would be read as the one that is near. */
const NEEDS_YEAR_DAYS = 300;

/** "until January 12", "until January", "until January 12, 2028"; empty when the date is none. */
export function untilPhrase(until: string, today: string, words: DateWords): string {
  const [, year = "", month = "", day = ""] = ISO.exec(until) ?? [];
  const name = words.months[Number(month) - 1];
  if (name === undefined || !isDay(until)) return "";
  const far = isFar(until, today);
  const first = day === "01";
  const pattern = first ? (far ? words.monthOfYear : words.month) : far ? words.dayOfYear : words.day;
  return pattern
    .replace("MONTH", name)
    .replace("DAY", String(Number(day)))
    .replace("YEAR", year);
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function isFar(until: string, today: string): boolean {
  const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return days > NEEDS_YEAR_DAYS;
}
