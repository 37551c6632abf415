import { LANGUAGES } from "../../../src/domain/language";
import { RULES } from "../../../src/reading/rules";
import { DE_EXAMPLES } from "../../../src/reading/rules/de.examples";
import { EN_EXAMPLES } from "../../../src/reading/rules/en.examples";
import { ES_EXAMPLES } from "../../../src/reading/rules/es.examples";
import { FR_EXAMPLES } from "../../../src/reading/rules/fr.examples";
import { PT_EXAMPLES } from "../../../src/reading/rules/pt.examples";
import { matches, patternFrom, plainQuotes } from "../../../src/reading/rules/rule";

const EXAMPLES = { en: EN_EXAMPLES, es: ES_EXAMPLES, fr: FR_EXAMPLES, de: DE_EXAMPLES, pt: PT_EXAMPLES };

describe.each(LANGUAGES)("rules, %s", (language) => {
  test("every rule has examples, and every example a rule", () => {
    expect(Object.keys(EXAMPLES[language]).sort()).toEqual(RULES[language].map((rule) => rule.id).sort());
  });

  test.each(RULES[language].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const examples = EXAMPLES[language][id];
    expect(matches(rule, plainQuotes(examples?.finds ?? ""))).toBe(true);
    expect(matches(rule, plainQuotes(examples?.leaves ?? ""))).toBe(false);
    expect(rule.certainty).toBeGreaterThan(0);
    expect(rule.certainty).toBeLessThan(1);
  });
});

describe("patternFrom", () => {
  const pattern = patternFrom({ you: "you|ya", both: "{you} two" });

  test.each([
    ["{you} know", "do  ya   know", true],
    ["{both} know", "you two know", true],
    ["know", "unknown", false],
    ["é", "café", false],
    ["give.{0,9}our", "give her your cup", false],
    ["give.{0,9}our", "give her our cup", true],
  ])("%s in %s", (template, text, found) => expect(pattern(template).test(text)).toBe(found));

  test("an unknown list is named", () => {
    expect(() => pattern("{they}")).toThrow('No word list is called "they".');
  });
});
