import { type Candidate, candidatesOf } from "../../../src/reading/people/candidates";
import { chosenByRules } from "../../../src/reading/people/chosenByRules";
import { combined } from "../../../src/reading/people/combined";
import { searchOf } from "./searchOf";

function left(body: string, taken: readonly string[]): (string | null)[] {
  const { search, subject } = searchOf(body);
  const all = candidatesOf(search, chosenByRules(search), subject);
  const said = ({ phrase }: Candidate): string => phrase.name ?? phrase.role ?? "";
  const chosen = taken.map((start) => all.find((each) => said(each).startsWith(start)) as Candidate);
  return combined(search.passage, chosen).map(said);
}

test("a description that a name follows is that person", () =>
  expect(left("Introduce me to the pilot of the harbour boat, Tessa Halden.", ["the pilot", "Tessa"])).toEqual(["Tessa Halden"]));

test("a description after an and is somebody else", () =>
  expect(left("Introduce me to Tessa Halden and the harbour pilot.", ["Tessa", "the harbour"])).toHaveLength(2));
