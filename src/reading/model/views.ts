import type { Language } from "../../domain/language";
import { RULES } from "../rules";
import { matches, plainQuotes, type Rule } from "../rules/rule";
import { type Sentence, sentencesOf } from "../text/sentences";
import { featuresOf, mentionsSomebody } from "./features";
import { tokensOf } from "./tokens";

/** A sentence with all that is known about it before anything is decided. */
export interface View extends Sentence {
  /** In a message that the sender passes on, below their own words. */
  readonly forwarded: boolean;
  readonly rules: readonly Rule[];
  readonly features: readonly number[];
  /** Somebody other than the writer and the reader occurs in it, or a rule knows how they are left out. */
  readonly somebody: boolean;
}

/** More than a letter has; a list of hundreds of lines is read no further. */
const MOST_SENTENCES = 500;
/** Some thirty pages. */
const MOST_CHARACTERS = 60_000;

/**
 * Looks at each sentence of a text once.
 * @param ownEnd where the sender's own words end and a forwarded message begins.
 */
export function viewsOf(text: string, ownEnd: number, language: Language): View[] {
  const sentences = sentencesOf(text)
    .filter(({ end }) => end <= MOST_CHARACTERS)
    .slice(0, MOST_SENTENCES);
  const tokens = sentences.map((sentence) => tokensOf(sentence.text, language));
  return sentences.map((sentence, index) => {
    const plain = plainQuotes(sentence.text);
    const rules = RULES[language].filter((rule) => matches(rule, plain));
    const own = tokens[index];
    const features =
      own === undefined
        ? []
        : featuresOf({
            tokens: own,
            before: tokens[index - 1] ?? null,
            after: tokens[index + 1] ?? null,
            place: index / sentences.length,
            count: sentences.length,
            language,
            rules: rules.map((rule) => rule.id),
          });
    const somebody = rules.length > 0 || (own !== undefined && mentionsSomebody(own));
    return { ...sentence, forwarded: sentence.start >= ownEnd, rules, features, somebody };
  });
}
