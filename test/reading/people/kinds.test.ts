import { kindsIn, namedBy } from "../../../src/reading/people/kinds";
import { passage } from "./searchOf";

const kinds = (text: string): (string | null)[] => kindsIn(passage(text), 0, text.length, 20).map(({ role }) => role);

test.each([
  ["Do you know a notary near the harbour?", "a notary near the harbour"],
  ["I'd like to meet growers above 1,900 m.", "growers above 1"],
  ["Do you still see Bert Halden's widow?", "Bert Halden's widow"],
  ["Would you know business angels?", "business angels"],
  ["Whose door should I knock on?", "Whose door should I knock on"],
])("%s: %s", (text, role) => expect(kinds(text)).toContain(role));

test("what describes a named person is nobody else", () => {
  expect(kinds("Does your physio Marc take people?")).not.toContain("your physio Marc take people");
  expect(namedBy(passage("Does your physio Marc take people?"), 5)?.text).toBe("Marc");
  expect(namedBy(passage("I met a pilot called Okwe there."), 6)?.text).toBe("Okwe");
  expect(namedBy(passage("Ask your cousin at Larch."), 4)).toBeNull();
});
