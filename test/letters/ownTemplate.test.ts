import { LANGUAGES } from "../../src/domain/language";
import { LETTER_KINDS } from "../../src/domain/letter";
import { isOurs, problemInTemplate } from "../../src/letters/ownTemplate";
import { SLOTS } from "../../src/letters/slots";
import { defaultTemplate } from "../../src/letters/writeLetter";

test.each(LANGUAGES)("our own texts in %s have no problem and are ours", (language) => {
  for (const letter of LETTER_KINDS) {
    const ours = defaultTemplate(letter, language);
    expect(problemInTemplate(letter, ours)).toBeNull();
    expect(isOurs({ language, letter }, ours)).toBe(true);
    expect(isOurs({ language, letter }, { ...ours, body: `${ours.body}.` })).toBe(false);
    expect(isOurs({ language, letter }, { ...ours, subject: `${ours.subject}.` })).toBe(false);
  }
});

test.each([
  [
    "permission" as const,
    { subject: "{who}", body: "{closing}" },
    { problem: "unknown-slot", slot: "who", known: SLOTS.permission },
  ],
  ["permission" as const, { subject: " ", body: "{closing}" }, { problem: "empty" }],
  ["permission" as const, { subject: "Hello", body: "{closing" }, { problem: "unbalanced", sign: "{", at: 0 }],
  ["refusal" as const, { subject: "", body: "" }, { problem: "empty" }],
  ["refusal" as const, { subject: "{who}", body: "{closing}" }, null],
])("of %s, %j: %j", (letter, template, problem) => {
  expect(problemInTemplate(letter, template)).toEqual(problem);
});
