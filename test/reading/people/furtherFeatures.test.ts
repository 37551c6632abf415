import { bucketOf } from "../../../src/reading/model/hash";
import { candidatesOf } from "../../../src/reading/people/candidates";
import { chosenByRules } from "../../../src/reading/people/chosenByRules";
import { furtherFeatures } from "../../../src/reading/people/furtherFeatures";
import { searchOf } from "./searchOf";

function hasFeature(body: string, feature: string): boolean {
  const { search, subject } = searchOf(body);
  const all = candidatesOf(search, chosenByRules(search), subject)
    .filter(({ mention }) => mention !== null)
    .map((candidate) => ({ candidate, score: 1 }));
  const [first, other] = all;
  if (first === undefined || other === undefined) throw new Error("two names are needed");
  return furtherFeatures(search, first, other, 0, all).includes(bucketOf(`u ${feature}`));
}

test("names in one list are chained", () => expect(hasFeature("Introduce me to Tessa and Bert.", "ch 0")).toBe(true));
test("names in two clauses are not", () => expect(hasFeature("Introduce me to Tessa when Bert has left.", "ch no")).toBe(true));
