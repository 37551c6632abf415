import { LANGUAGES } from "../../../src/domain/language";
import { languageOfLocale, textsIn } from "../../../src/ui/texts";

test.each([
  ["en", "en"],
  ["pt-BR", "pt"],
  ["de_AT", "de"],
  ["FR", "fr"],
  ["es-419", "es"],
  ["nl", "en"],
  ["", "en"],
  ["constructor", "en"],
])("the language of the locale %j is %s", (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test("every language has its texts, or English", () => {
  for (const language of LANGUAGES) expect(textsIn(language).request.askPermission).toMatch(/\w/);
});
