import type { Language } from "../../domain/language";
import { LETTER_KINDS, type LetterKind } from "../../domain/letter";
import type { Card, Row } from "../card";
import { LANGUAGE_CHOICES, LANGUAGE_NAMES } from "../languageNames";
import { link } from "../routes";
import type { Texts } from "../texts/texts";
import { row } from "../widgets";

export interface LettersView {
  readonly language: Language;
  /** The letters of this language that speak in the connector's own words. */
  readonly own: ReadonlySet<LetterKind>;
}

/** Every letter in one language. Nothing is typed here, so that another language can be chosen without losing anything. */
export function lettersCard({ language, own }: LettersView, texts: Texts): Card {
  const words = texts.templates;
  return {
    name: "letters",
    title: words.title,
    subtitle: LANGUAGE_NAMES[language],
    sections: [
      {
        widgets: [
          {
            kind: "choice",
            name: "language",
            title: words.language,
            as: "dropdown",
            items: LANGUAGE_CHOICES,
            selected: language,
            change: link("switchLanguage", {}),
          },
          row({ icon: "person", text: words.habits, press: link("showHabits", { language }) }),
        ],
      },
      { header: words.list, widgets: LETTER_KINDS.map((letter) => letterRow(letter, language, own.has(letter), texts)) },
    ],
  };
}

const letterRow = (letter: LetterKind, language: Language, own: boolean, texts: Texts): Row =>
  row({
    icon: own ? "check_circle" : "mail",
    text: texts.intro.letterNames[letter],
    ...(own ? { bottom: texts.templates.own } : {}),
    press: link("showTemplate", { language, letter }),
  });
