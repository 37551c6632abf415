interface DateRange {
  readonly from: number;
  readonly until: number;
}

const DAY = 86_400_000;
const AGE_UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: DAY, m: 30 * DAY, y: 365 * DAY };
const EVER: DateRange = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** The times that a date operator lets through, or null where the operator is about something else. */
export function dateRange(operator: string, value: string, now: number): DateRange | null {
  switch (operator) {
    case "after":
    case "newer":
      return bounded(instant(value), (from) => ({ ...EVER, from }));
    case "before":
    case "older":
      return bounded(instant(value), (until) => ({ ...EVER, until }));
    case "newer_than":
      return bounded(age(value), (past) => ({ ...EVER, from: now - past }));
    case "older_than":
      return bounded(age(value), (past) => ({ ...EVER, until: now - past }));
    default:
      return null;
  }
}

/** A date that cannot be read finds nothing, rather than everything. */
function bounded(value: number | null, range: (value: number) => DateRange): DateRange {
  return value === null ? { from: 0, until: 0 } : range(value);
}

function instant(value: string): number | null {
  if (/^\d{9,10}$/.test(value)) return Number(value) * 1000;
  const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value);
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function age(value: string): number | null {
  const match = /^(\d+)([hdmy])$/.exec(value);
  return match === null ? null : Number(match[1]) * (AGE_UNITS[match[2] ?? ""] ?? 0);
}
