import { LANGUAGES, type Language } from "../../../../src/domain/language";
import { ANSWER_RULES } from "../../../../src/reading/answers/rules";
import { matches, patterns, withNamesMarked } from "../../../../src/reading/answers/rules/answerRule";
import { GERMAN_EXAMPLES } from "./examples/de";
import { ENGLISH_EXAMPLES } from "./examples/en";
import { SPANISH_EXAMPLES } from "./examples/es";
import { FRENCH_EXAMPLES } from "./examples/fr";
import { PORTUGUESE_EXAMPLES } from "./examples/pt";
import type { RuleExamples } from "./examples/ruleExamples";

const EXAMPLES: Readonly<Record<Language, RuleExamples>> = {
  en: ENGLISH_EXAMPLES,
  es: SPANISH_EXAMPLES,
  fr: FRENCH_EXAMPLES,
  de: GERMAN_EXAMPLES,
  pt: PORTUGUESE_EXAMPLES,
};

describe.each(LANGUAGES)("rules in %s", (language) => {
  const rules = ANSWER_RULES[language];
  const seen = (sentence: string) => withNamesMarked(sentence, language === "de");

  test("every rule has examples and every example a rule", () => {
    expect(Object.keys(EXAMPLES[language]).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s finds what it should and leaves what it should not",
    (id, rule) => {
      const { finds, leaves } = EXAMPLES[language][id] ?? { finds: "", leaves: "" };
      expect(matches(rule, seen(finds))).toBe(true);
      expect(matches(rule, seen(leaves))).toBe(false);
    },
  );
});

test.each([
  ["Ask Maria Santos instead.", "ask @ instead."],
  ["Please write to Dr. van der Berg.", "please write to @."],
  ["Marcus handles that now.", "@ handles that now."],
  ["Marcus was here.", "marcus was here."],
  ["Ask me on Monday, I’m at CERN.", "ask me on monday, i'm at cern."],
  ["Fale com a Sílvia, não comigo.", "fale com a @, nao comigo."],
])("names in %s are marked", (sentence, marked) => {
  expect(withNamesMarked(sentence, false)).toBe(marked);
});

test("German nouns are no names, but what follows a title is", () => {
  expect(withNamesMarked("Frag in der Abteilung nach Frau Reuter.", true)).toBe("frag in der abteilung nach @.");
});

test("a template that names an unknown word list is refused", () => {
  expect(() => patterns({}).anywhere("{nobody}").test("")).toThrow('No word list is called "nobody".');
});
