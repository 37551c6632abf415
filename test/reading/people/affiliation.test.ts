import { affiliationAfter } from "../../../src/reading/people/affiliation";
import { passageOf } from "../../../src/reading/people/passage";

const of = (name: string, text: string): { role: string | null; company: string | null } => {
  const { role, company } = affiliationAfter(passageOf(text, "en"), text.indexOf(name) + name.length);
  return { role, company };
};

test.each([
  // A department has capitals like a firm; the firm is what comes behind it.
  ["Tessa Halden, the director of Northern Sales at Larch Marine.", "director of Northern Sales", "Larch Marine"],
  ["Tessa Halden, the director of Northern Sales with the Larch Marine.", "director of Northern Sales", "Larch Marine"],
  ["Tessa Halden, the director of Larch Marine, please.", "director", "Larch Marine"],
  ["Tessa Halden, head of buying at Larch Marine?", "head of buying", "Larch Marine"],
])("%s", (text, role, company) => {
  expect(of("Tessa Halden", text)).toEqual({ role, company });
});
