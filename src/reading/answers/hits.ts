import { LANGUAGES, type Language } from "../../domain/language";
import { type Sentence, sentencesOf } from "../text/sentences";
import { mentionsIn, type Role } from "./dates/mentions";
import { SOME_DAY } from "./dates/numeric";
import type { HumanAnswer } from "./model/answers";
import { ANSWER_RULES } from "./rules";
import { type AnswerRule, matches, withNamesMarked } from "./rules/answerRule";

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

/** A date that is spoken of in one of these ways puts something off: how often that is the answer. */
const DELAYS: Readonly<Partial<Record<Role, number>>> = { ask: 0.88, until: 0.75, return: 0.7, from: 0.5 };

function rulesFor(text: string, language: Language): readonly AnswerRule[] {
  const languages = text.length < SHORT ? LANGUAGES : [...new Set([language, "en" as const])];
  return languages.flatMap((each) => ANSWER_RULES[each]);
}

export function answerSentences(text: string): Sentence[] {
  return sentencesOf(text).slice(0, MOST_SENTENCES);
}

function delaysIn(sentence: Sentence, language: Language): Hit[] {
  return mentionsIn(sentence.text, language, SOME_DAY).flatMap(({ role }) => {
    const certainty = DELAYS[role];
    return certainty === undefined ? [] : [{ id: `date-${role}`, answer: "later" as const, certainty, sentence }];
  });
}

/** Every rule that holds for a sentence of the text, in the order of the text. */
export function hitsIn(text: string, language: Language): Hit[] {
  const rules = rulesFor(text, language);
  return answerSentences(text).flatMap((sentence) => {
    const marked = withNamesMarked(sentence.text, language === "de");
    const found = rules.filter((rule) => matches(rule, marked));
    const hits = found.map(({ id, answer, certainty }) => ({ id, answer, certainty, sentence }));
    return [...hits, ...delaysIn(sentence, language)];
  });
}
