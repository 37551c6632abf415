import { candidatesOf } from "../../../src/reading/people/candidates";
import { chosenByRules } from "../../../src/reading/people/chosenByRules";
import { companyOf, organisationsFor } from "../../../src/reading/people/companies";
import { companyFeatures } from "../../../src/reading/people/companyFeatures";
import { mailOf } from "../mail";
import { searchOf } from "./searchOf";

const body = "Could you introduce me to Tessa at Larch Marine? We are at Fir Capital.";
const { search, subject } = searchOf(body);
const candidate = candidatesOf(search, chosenByRules(search), subject).find(({ phrase }) => phrase.name === "Tessa");
if (candidate === undefined) throw new Error("Tessa is not found");
const employee = { candidate, byRules: null };

test("the likeliest organisation, and none below the threshold", () => {
  const mail = mailOf({ body });
  const all = organisationsFor(search.passage, subject, employee);
  const [larch, fir] = ["Larch Marine", "Fir Capital"].map((name) => all.find((each) => each.name === name));
  if (larch === undefined || fir === undefined) throw new Error("an organisation is not found");
  const of = (organisation: typeof larch): string => companyFeatures(search, mail, employee, organisation, all).join();
  expect(of(larch)).not.toBe(of(fir));
  expect(companyOf(search, subject, mail, employee, (features) => (features.join() === of(larch) ? 1 : 0))).toBe("Larch Marine");
  expect(companyOf(search, subject, mail, employee, () => -9)).toBeNull();
});

test("what only the rules found is one too", () =>
  expect(organisationsFor(search.passage, subject, { candidate, byRules: "the guild" }).map(({ name }) => name)).toContain(
    "the guild",
  ));
