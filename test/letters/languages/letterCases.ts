import type { Language } from "../../../src/domain/language";
import type { LetterKind } from "../../../src/domain/letter";
import { untilPhrase } from "../../../src/letters/dates";
import { concealed, identityOf } from "../../../src/letters/identity";
import { packOf } from "../../../src/letters/packs";
import { writeLetter } from "../../../src/letters/writeLetter";
import { SAMPLES } from "../../../tools/letters/samples";
import { HENRIK } from "../introductions";

/** What is read aloud of one language. */
export interface LetterCases {
  /** Whole letters; `sample` counts the language's samples. */
  readonly letters: readonly {
    readonly title: string;
    readonly kind: LetterKind;
    readonly sample: number;
    readonly subject: string;
    readonly body: readonly string[];
  }[];
  /** Sentences of the requester, and what is left of them without the name. */
  readonly requesterWrote: readonly (readonly [sentence: string, general: string])[];
  /** The same of the connector. */
  readonly connectorWrote: readonly (readonly [sentence: string, general: string])[];
  /** Days seen from 20 November 2026, and how the letter says them. */
  readonly until: readonly (readonly [day: string, phrase: string])[];
}

export function readLetters(language: Language, cases: LetterCases): void {
  const samples = SAMPLES.filter(({ intro }) => intro.language === language);
  const { conceal, dates } = packOf(language);

  test.each(cases.letters)("$kind $title", ({ kind, sample, subject, body }) => {
    const { intro, voice, options } = samples[sample] as (typeof samples)[number];
    const letter = writeLetter(kind, intro, voice, options);
    expect(letter.subject).toBe(subject);
    expect(letter.body.split("\n\n")).toEqual(body);
  });

  describe("without the name", () => {
    test.each(cases.requesterWrote)("what the requester wrote, %j, becomes %j", (sentence, general) => {
      expect(concealed(sentence, identityOf(HENRIK), [...conceal.self, ...conceal.requester])).toBe(general);
    });

    test.each(cases.connectorWrote)("what I wrote, %j, becomes %j", (sentence, general) => {
      expect(concealed(sentence, identityOf(HENRIK), conceal.connector)).toBe(general);
    });
  });

  test.each(cases.until)("%s is %j", (day, phrase) => {
    expect(untilPhrase(day, "2026-11-20", dates)).toBe(phrase);
  });
}
