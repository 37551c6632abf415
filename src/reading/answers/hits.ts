import { LANGUAGES, type Language } from "../../domain/language";
import { type Sentence, sentencesOf } from "../text/sentences";
import type { HumanAnswer } from "./model/answers";
import { ANSWER_RULES } from "./rules";
import { matches, withNamesMarked } from "./rules/answerRule";

/** A rule that found something, and the sentence in which it did. */
export interface Hit {
  readonly id: string;
  readonly answer: HumanAnswer;
  readonly certainty: number;
  readonly sentence: Sentence;
}

/** The language of a shorter text is a guess, so the rules of all languages are tried on it. */
const SHORT = 240;
/** A reply's answer stands among its first sentences. */
const MOST_SENTENCES = 40;

function languagesFor(text: string, language: Language): readonly Language[] {
  if (text.length < SHORT) return LANGUAGES;
  return language === "en" ? ["en"] : [language, "en"];
}

export function answerSentences(text: string): Sentence[] {
  return sentencesOf(text).slice(0, MOST_SENTENCES);
}

/** Every rule that holds for a sentence of the text, in the order of the text. */
export function hitsIn(text: string, language: Language): Hit[] {
  const rules = languagesFor(text, language).flatMap((each) => ANSWER_RULES[each]);
  return answerSentences(text).flatMap((sentence) => {
    const marked = withNamesMarked(sentence.text, language === "de");
    return rules
      .filter((rule) => matches(rule, marked))
      .map(({ id, answer, certainty }) => ({ id, answer, certainty, sentence }));
  });
}
