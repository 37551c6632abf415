import { ServiceError } from "../service/spec";

/** Utilities.formatDate with the letters of Java's SimpleDateFormat, in English as Google answers it. */
export function formatDate(at: number, timeZone: string, pattern: string): string {
  const parts = partsIn(at, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === "" ? "'" : (quoted ?? run).replaceAll("''", "'");
    const field = FIELDS[letter];
    if (field === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
    return field(parts, run.length);
  });
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly monthName: string;
  readonly day: number;
  readonly weekday: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly zone: string;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const named = (name: string, length: number): string => (length >= 4 ? name : name.slice(0, 3));
const offsetText = (offset: number, separator: string): string => {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
};

const FIELDS: Readonly<Record<string, (parts: DateParts, length: number) => string>> = {
  y: ({ year }, length) => (length === 2 ? pad(year % 100, 2) : pad(year, length)),
  M: ({ month, monthName }, length) => (length >= 3 ? named(monthName, length) : pad(month, length)),
  d: ({ day }, length) => pad(day, length),
  E: ({ weekday }, length) => named(weekday, length),
  H: ({ hour }, length) => pad(hour, length),
  h: ({ hour }, length) => pad(hour % 12 === 0 ? 12 : hour % 12, length),
  a: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  m: ({ minute }, length) => pad(minute, length),
  s: ({ second }, length) => pad(second, length),
  S: ({ millisecond }, length) => pad(millisecond, length),
  z: ({ zone }) => zone,
  Z: ({ offset }) => offsetText(offset, ""),
  X: ({ offset }, length) => (offset === 0 ? "Z" : offsetText(offset, length === 3 ? ":" : "").slice(0, length === 1 ? 3 : 6)),
};

function partsIn(at: number, timeZone: string): DateParts {
  const text = (options: Intl.DateTimeFormatOptions, type: string): string =>
    formatter(timeZone, options)
      .formatToParts(at)
      .find((part) => part.type === type)?.value ?? "";
  const all: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  };
  const number = (type: string): number => Number(text(all, type));
  const [year, month, day] = [number("year"), number("month"), number("day")];
  const [hour, minute, second] = [number("hour"), number("minute"), number("second")];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return {
    ...{ year, month, day, hour, minute, second },
    monthName: text({ month: "long" }, "month"),
    weekday: text({ weekday: "long" }, "weekday"),
    millisecond: ((at % 1000) + 1000) % 1000,
    zone: text({ timeZoneName: "short" }, "timeZoneName"),
    offset: Math.round((wall - at) / 60_000),
  };
}

function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone });
  } catch {
    throw new ServiceError(`Invalid argument: ${timeZone}`);
  }
}
