import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import { businessDaysBetween, dayOf, daysBetween, isDay, plusDays } from "../../src/domain/calendar";

const HOUR = 3_600_000;

/** From, to, and how many business days lie between them. */
const SPANS: readonly (readonly [string, string, number, string])[] = [
  ["2026-03-02", "2026-03-02", 0, "the same day"],
  ["2026-03-02", "2026-03-03", 1, "Monday to Tuesday"],
  ["2026-03-02", "2026-03-06", 4, "Monday to Friday"],
  ["2026-03-06", "2026-03-07", 1, "Friday to Saturday"],
  ["2026-03-06", "2026-03-09", 1, "Friday to Monday"],
  ["2026-03-07", "2026-03-09", 0, "Saturday to Monday"],
  ["2026-03-08", "2026-03-10", 1, "Sunday to Tuesday"],
  ["2026-03-02", "2026-03-09", 5, "a week"],
  ["2026-03-02", "2026-03-20", 14, "Monday to the Friday after next"],
  ["2026-03-27", "2026-03-30", 1, "over the change of clocks in Europe"],
  ["2026-10-23", "2026-10-26", 1, "and back again"],
  ["2026-03-06", "2026-03-11", 3, "over the change of clocks in America"],
  ["2026-12-31", "2027-01-04", 2, "over the year's end"],
  ["2028-02-28", "2028-03-01", 2, "over a leap day"],
  ["2026-03-09", "2026-03-02", 0, "backwards"],
];

test.each(SPANS)("from %s to %s are %i business days: %s", (from, to, count) => {
  expect(businessDaysBetween(from, to)).toBe(count);
});

/** date-fns counts in the runtime's zone, which Apps Script takes from the manifest and the preview from the machine. */
test.each([
  "Etc/UTC",
  "Pacific/Honolulu",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
])("the same in a runtime whose zone is %s", (zone) => {
  const source = `
      import { businessDaysBetween } from "./src/domain/calendar";
      const spans = ${JSON.stringify(SPANS)};
      console.log(JSON.stringify([new Date(2026, 0, 1).toISOString(), spans.map(([from, to]) => businessDaysBetween(from, to))]));`;
  const stdin = { contents: source, resolveDir: process.cwd(), loader: "ts" as const };
  const code = buildSync({ stdin, bundle: true, write: false, format: "cjs", platform: "node" }).outputFiles[0]?.text ?? "";
  const said = execFileSync(process.execPath, ["-"], { input: code, env: { ...process.env, TZ: zone }, encoding: "utf8" });
  const [newYear, counts] = JSON.parse(said);
  // Otherwise the zone was not taken, and the rest proves nothing.
  expect(newYear === "2026-01-01T00:00:00.000Z").toBe(zone === "Etc/UTC");
  expect(counts).toEqual(SPANS.map(([, , count]) => count));
});

test.each([
  ["2026-03-02T23:30:00Z", 0, "2026-03-02"],
  ["2026-03-02T23:30:00Z", 1, "2026-03-03"],
  ["2026-03-02T00:30:00Z", -5, "2026-03-01"],
  ["2026-12-31T20:00:00Z", 5.5, "2027-01-01"],
  ["2026-03-02T10:30:00Z", 14, "2026-03-03"],
])("at %s, %d hours east of Greenwich, it is %s", (time, hours, day) => {
  expect(dayOf(Date.parse(time), hours * HOUR)).toBe(day);
});

test.each([
  ["2026-03-02", 30, "2026-04-01"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-29", -1, "2026-03-28"],
])("%s and %i days give %s, and back", (day, count, later) => {
  expect(plusDays(day, count)).toBe(later);
  expect(daysBetween(day, later)).toBe(count);
});

test.each([
  ["2026-03-02", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-3-2", false],
  ["2026-03-02T00:00:00Z", false],
  ["", false],
  ["today", false],
])("%j is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
