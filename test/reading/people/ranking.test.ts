import type { Candidate } from "../../../src/reading/people/candidates";
import { ranked } from "../../../src/reading/people/ranking";

function at(start: number, end: number): Candidate {
  const phrase = { sort: "kind", guessed: false, start, end, name: null, email: null, company: null, role: `${start}` } as const;
  return { phrase, places: [{ start, end }], mention: null, inSubject: false, chosen: "no" };
}

test("the likelier first, and of two that overlap the likelier alone", () => {
  const described = [at(0, 10), at(5, 15), at(20, 30)].map((candidate, index) => ({ candidate, features: [index] }));
  const odds = [1, 2, 3];
  const order = ranked(described, ([feature = 0]) => odds[feature] ?? 0).map(({ candidate }) => candidate.phrase.start);
  expect(order).toEqual([20, 5]);
});
