import { LANGUAGES } from "../../../src/domain/language";
import { checklistRows } from "../../../src/ui/cards/checklistRows";
import { textsIn } from "../../../src/ui/texts";
import { en } from "../../../src/ui/texts/en";
import type { Texts } from "../../../src/ui/texts/texts";
import { words } from "../cardReading";

const lines = (backstory: string, benefit: string, action: string, texts: Texts = en) =>
  checklistRows({ backstory, benefit, action }, texts).map(({ top, text }) => [top, words(text)]);

test("each item with its own sentence, and what is missing", () => {
  expect(lines("We make looms.", "", "Half an hour.")).toEqual([
    ["Backstory", "We make looms."],
    [undefined, "Missing: what both would gain"],
    ["Action", "Half an hour."],
  ]);
});

test("a sentence that answers two items is quoted once, under both names", () => {
  expect(lines("You both weave.", "You both weave.", "Half an hour.")).toEqual([
    ["Backstory · Benefit to both", "You both weave."],
    ["Action", "Half an hour."],
  ]);
  expect(lines("We weave.", "You both do.", "You both do.")).toEqual([
    ["Backstory", "We weave."],
    ["Benefit to both · Action", "You both do."],
  ]);
});

test("what is missing is never said to be answered by the line above it", () => {
  expect(lines("", "", "")).toHaveLength(3);
});

test.each(LANGUAGES)("no small line is cut in %s", (language) => {
  const rows = lines("All in one.", "All in one.", "All in one.", textsIn(language));
  for (const [top = ""] of rows) expect(top.length).toBeLessThanOrEqual(40);
});
