import { LANGUAGES } from "../../../src/domain/language";
import { LETTER_KINDS } from "../../../src/domain/letter";
import { lettersCard } from "../../../src/ui/cards/lettersCard";
import { textsIn } from "../../../src/ui/texts";
import { en } from "../../../src/ui/texts/en";
import { faultsOf, linesOn, rowsOf, sectionOf, widgetsOf } from "../cardReading";

test.each(LANGUAGES)("in %s every letter leads to its text in the chosen language", (language) => {
  const texts = textsIn(language);
  const card = lettersCard({ language: "de", own: new Set() }, texts);
  expect(faultsOf(card)).toEqual([]);
  const { widgets } = sectionOf(card, texts.templates.list);
  expect(widgets).toEqual(
    LETTER_KINDS.map((letter) =>
      expect.objectContaining({
        text: texts.intro.letterNames[letter],
        press: expect.objectContaining({ route: "showTemplate", params: { language: "de", letter } }),
      }),
    ),
  );
});

test("what speaks in the connector's own words says so", () => {
  const card = lettersCard({ language: "en", own: new Set(["refusal"]) }, en);
  expect(rowsOf(card).filter(({ bottom }) => bottom !== undefined)).toEqual([
    expect.objectContaining({ text: "Kind refusal", bottom: "Your words", icon: "check_circle" }),
  ]);
});

test("nothing can be typed here that choosing another language would lose", () => {
  const card = lettersCard({ language: "fr", own: new Set() }, en);
  expect(widgetsOf(card).filter(({ kind }) => kind === "input")).toEqual([]);
  expect(linesOn(card)).toContain("Language of the letters: Français");
});
