import { sayDay, sayTime } from "../../src/ui/dates";
import { en } from "../../src/ui/texts/en";

/** Wednesday, 4 March 2026, 22:00 in Greenwich. */
const now = Date.parse("2026-03-04T22:00:00Z");
const clock = { now, offset: 0 };

test.each([
  ["2026-03-04", "today"],
  ["2026-03-03", "yesterday"],
  ["2026-03-05", "tomorrow"],
  ["2026-03-02", "Monday"],
  ["2026-02-26", "Thursday"],
  ["2026-03-10", "Tuesday"],
  ["2026-02-25", "25 February"],
  ["2026-03-11", "11 March"],
  ["2026-12-31", "31 December"],
  ["2025-12-31", "31 December 2025"],
  ["2027-01-01", "1 January 2027"],
])("%s is said as %s", (day, said) => {
  expect(sayDay(day, en, clock)).toBe(said);
});

test("a time is on the day that the user's own calendar shows", () => {
  const three = 3 * 3_600_000;
  expect([sayTime(now, en, clock), sayTime(now, en, { now, offset: three })]).toEqual(["today", "today"]);
  expect(sayTime(now, en, { now: now + three, offset: 0 })).toBe("yesterday");
  expect(sayTime(now, en, { now: now + three, offset: three })).toBe("today");
});
