import { untilPhrase } from "../../src/letters/dates";
import { packOf } from "../../src/letters/packs";

test.each([
  ["2027-01-12", "2026-11-20", "until January 12"],
  ["2027-01-01", "2026-11-20", "until January"],
  ["2027-12-24", "2026-11-20", "until December 24, 2027"],
  ["2027-12-01", "2026-11-20", "until December 2027"],
  ["2027-01-12", "", "until January 12"],
  ["2027-02-30", "2026-11-20", ""],
  ["2027-13-01", "2026-11-20", ""],
  ["soon", "2026-11-20", ""],
  ["", "2026-11-20", ""],
])("%s, said on %s, is %j", (until, today, phrase) => {
  expect(untilPhrase(until, today, packOf("en").dates)).toBe(phrase);
});
