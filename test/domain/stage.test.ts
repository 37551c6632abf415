import type { Intro } from "../../src/domain/intro";
import { returnOf, stageOf, unsentLetters } from "../../src/domain/stage";
import { away, drafted, heard, LAPSED, life, read, requested, said, sent, snoozed } from "./lives";

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const agreed = life(asked, [1, said("contact", "yes")]);

test.each<[string, Intro, string, string]>([
  ["a request", requested(), "2026-03-02", "your-move"],
  ["a draft", life(requested(), [0, drafted("permission")]), "2026-03-02", "your-move"],
  ["asked", asked, "2026-03-02", "waiting"],
  ["a reply", life(asked, [1, heard("contact")]), "2026-03-03", "your-move"],
  ["a reply that was dealt with", life(asked, [1, heard("contact"), read("contact")]), "2026-03-03", "your-move"],
  ["a yes", agreed, "2026-03-03", "your-move"],
  ["later, the day before", life(asked, [1, said("contact", "later", "2026-04-01")]), "2026-03-31", "later"],
  ["later, the day", life(asked, [1, said("contact", "later", "2026-04-01")]), "2026-04-01", "your-move"],
  ["later, some day", life(asked, [1, said("contact", "later")]), "2036-04-01", "later"],
  ["put to sleep, the day before", life(asked, [1, snoozed("2026-04-01")]), "2026-03-31", "later"],
  ["put to sleep, the day", life(asked, [1, snoozed("2026-04-01")]), "2026-04-01", "waiting"],
  ["away", life(asked, [1, away("contact", "2026-04-01")]), "2026-03-31", "later"],
  ["back", life(asked, [1, away("contact", "2026-04-01")]), "2026-04-01", "waiting"],
  [
    "away, and wrote all the same",
    life(asked, [1, away("contact", "2026-04-01")], [2, heard("contact"), read("contact")]),
    "2026-03-31",
    "your-move",
  ],
  ["asleep, with a draft", life(requested(), [0, drafted("permission"), snoozed("2026-04-01")]), "2026-03-03", "your-move"],
  ["introduced", life(agreed, [2, drafted("introduction"), sent("introduction")]), "2026-03-04", "introduced"],
  ["let lapse", life(asked, [1, LAPSED]), "2026-03-04", "closed"],
])("%s is at %s: %s", (_words, intro, today, stage) => {
  expect(stageOf(intro, today)).toBe(stage);
});

test("a draft that may no longer be sent does not wait to be sent", () => {
  const ready = life(agreed, [1, drafted("introduction")]);
  expect(unsentLetters(ready)).toEqual(["introduction"]);
  expect(unsentLetters(life(ready, [2, { type: "unanswered" }]))).toEqual([]);
});

test("an absence is over when they write", () => {
  const absent = life(asked, [2, away("contact", "2026-04-01")]);
  expect(returnOf(absent.contact)).toBe("2026-04-01");
  expect(returnOf(life(absent, [3, heard("contact")]).contact)).toBeNull();
  expect(returnOf(life(asked, [1, heard("contact")], [2, away("contact", "2026-04-01")]).contact)).toBe("2026-04-01");
});
