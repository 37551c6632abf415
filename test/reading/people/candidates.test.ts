import { candidatesOf, sameName } from "../../../src/reading/people/candidates";
import { chosenByRules } from "../../../src/reading/people/chosenByRules";
import { searchOf } from "./searchOf";

function found(body: string, ask = 0, title = ""): (string | null)[] {
  const { search, subject } = searchOf(body, ask, "en", title);
  return candidatesOf(search, chosenByRules(search), subject).map(({ phrase }) => phrase.name ?? phrase.role);
}

test("everybody named or described is one, each person once", () => {
  const all = found("Tessa Halden left. Could you introduce me to Tessa or to her plumber?", 1);
  expect(all.filter((each) => each?.includes("Tessa"))).toEqual(["Tessa Halden"]);
  expect(all).toContain("her plumber");
});

test("whoever is named in the subject alone is one", () =>
  expect(found("Could you introduce us?", 0, "Tessa Halden")).toContain("Tessa Halden"));

test("the reader, greeted with a description, is none", () =>
  expect(found("Dear Bishop,\nCould you introduce me to Tessa?", 1)).not.toContain("Bishop"));

test.each([
  ["Tessa", "Tessa Halden", true],
  ["Mr. Halden", "Tessa Halden", true],
  ["Tessa Reed", "Tessa Halden", false],
  ["Mr.", "Tessa Halden", false],
])("%s and %s: %s", (one, other, same) => expect(sameName(one, other)).toBe(same));
