import { LANGUAGES, type Language } from "../../domain/language";
import { type Sentence, sentencesOf } from "../text/sentences";
import { mentionsIn, type Role } from "./dates/mentions";
import { SOME_DAY } from "./dates/numeric";
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

/** The rules of every language are tried on a text that is shorter, if need be. */
const SHORT = 240;
/** A reply's answer stands among its first sentences. */
const MOST_SENTENCES = 40;

/** A date that is spoken of in one of these ways puts something off: how often that is the answer. */
const DELAYS: Readonly<Partial<Record<Role, number>>> = { ask: 0.88, until: 0.75, return: 0.7, from: 0.5 };

export function answerSentences(text: string): Sentence[] {
  return sentencesOf(text).slice(0, MOST_SENTENCES);
}

function delaysIn(sentence: Sentence, language: Language): Hit[] {
  return mentionsIn(sentence.text, language, SOME_DAY).flatMap(({ role }) => {
    const certainty = DELAYS[role];
    return certainty === undefined ? [] : [{ id: `date-${role}`, answer: "later" as const, certainty, sentence }];
  });
}

function ruleHits(sentences: readonly Sentence[], language: Language, languages: readonly Language[]): Hit[] {
  const rules = languages.flatMap((each) => ANSWER_RULES[each]);
  return sentences.flatMap((sentence) => {
    const marked = withNamesMarked(sentence.text, language === "de");
    const found = rules.filter((rule) => matches(rule, marked));
    return found.map(({ id, answer, certainty }) => ({ id, answer, certainty, sentence }));
  });
}

/** Every rule that holds for a sentence of the text: of the text's language and English, or of the others when those say nothing. */
export function hitsIn(text: string, language: Language): Hit[] {
  const sentences = answerSentences(text);
  const likely = [...new Set([language, "en" as const])];
  const hits = ruleHits(sentences, language, likely);
  const others = LANGUAGES.filter((each) => !likely.includes(each));
  // The language of a short text is a guess.
  const more = hits.length === 0 && text.length < SHORT ? ruleHits(sentences, language, others) : [];
  return [...hits, ...more, ...sentences.flatMap((sentence) => delaysIn(sentence, language))];
}
