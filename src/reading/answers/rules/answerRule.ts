import { plainLetters } from "../dates/spell";

import type { HumanAnswer } from "../model/answers";

/** One way in which people answer. Rules are tried on one sentence at a time, with names marked (`withNamesMarked`). */
/** What a rule asks of a sentence; a regular expression is one. */
export interface Pattern {
  readonly test: (sentence: string) => boolean;
}

export interface AnswerRule {
  readonly id: string;
  readonly answer: HumanAnswer;
  readonly pattern: Pattern;
  /** A sentence that matches this too is not meant. */
  readonly not?: Pattern;
  /** How often a sentence that matches means this answer for the whole reply, judged by a person. */
  readonly certainty: number;
}

/** What stands for a person's name in a sentence that rules see. */
export const NAME = "@";

const WORD = /\p{L}[\p{L}'-]*/gu;
/** Capitals that are no names. */
const NO_NAME =
  /^(?:I(?:'\p{L}+)?|OK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Skype|WhatsApp|Signal|Telegram|English|German|French|Spanish|Portuguese|Christmas|Easter|CV|CEO|CFO|PA)$/u;

/** A name that the sentence begins with is known by what follows it: "Marcus handles that". */
const RUNS_IT =
  /^(?: \p{L}+)? (?:runs|handles|does|owns|decides|heads|leads|manages|covers|deals|looks after|took|has taken|is (?:the|in charge|responsible|better|your)|'s (?:the|your)|would be|knows|can help|should)\b/u;

/** Titles belong to the name. */
const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Capt|Captain|Col|Sgt|Rev|Father|Sister|Brother|Pastor|Señora?|Sra?|Dra?|Don|Doña|Mme|M|Monsieur|Madame|Maître|Herrn?|Frau|Dona|Seu)\.? (?=\p{Lu})/gu;

function isName(word: string, startsSentence: boolean, after: string, german: boolean): boolean {
  if (!/^\p{Lu}/u.test(word) || word.length < 2 || NO_NAME.test(word)) return false;
  if (startsSentence) return RUNS_IT.test(after);
  return !german && word !== word.toUpperCase();
}

/**
 * The sentence with every name as "@", so that a rule can say "ask @". German writes all nouns with a capital: there
 * only what follows a title is a name. Capitals and accents are gone too, as people on phones leave them out: rules are written
 * without, which also spares the engine the case folding of Unicode, most of the cost of making a pattern.
 */
export function withNamesMarked(sentence: string, german: boolean): string {
  const plain = sentence.replace(/[’‘´`]/g, "'");
  const titled = plain.replace(new RegExp(`${TITLES.source}\\p{Lu}[\\p{L}'-]*`, "gu"), NAME);
  const marked = titled.replace(WORD, (word, at: number) => {
    const startsSentence = /^[^\p{L}@]*$/u.test(titled.slice(0, at));
    return isName(word, startsSentence, titled.slice(at + word.length, at + word.length + 30), german) ? NAME : word;
  });
  const joined = marked.replace(/@(?:[ .-]+(?:(?:van|von|de|der|da|dos|del|la|le|bin|al|ten) )*@)+/g, NAME);
  return plainLetters(joined);
}

export interface Patterns {
  /** Matches wherever the words stand in a sentence. */
  readonly anywhere: (template: string) => Pattern;
  /** Matches where the sentence begins, after a name or a word of greeting: "Joan, sure". */
  readonly opening: (template: string) => Pattern;
}

/** Compiled when it is first asked: most openings of the add-on never read an answer. */
function lazily(source: () => string): Pattern {
  let compiled: RegExp | null = null;
  return {
    test: (sentence) => {
      compiled ??= new RegExp(source());
      return compiled.test(sentence);
    },
  };
}

/**
 * Builds patterns from words. `{name}` is an alternation from the lists, both ends lie at the edge of a word. Gaps must be
 * bounded (`.{0,40}`): no text may make a pattern backtrack over more than a sentence. Line breaks in a template are for its readers.
 */
export function patterns(lists: Readonly<Record<string, string>>): Patterns {
  const fill = (template: string): string =>
    template.replace(/\{([a-z]+)\}/g, (_whole, name: string) => {
      const list = lists[name];
      if (list === undefined) throw new Error(`No word list is called "${name}".`);
      return `(?:${fill(list)})`;
    });
  const edged = (template: string): string => `(?<![a-z\\d])(?:${fill(template.replace(/\n */g, ""))})(?![a-z\\d])`;
  return {
    anywhere: (template) => lazily(() => edged(template)),
    opening: (template) => lazily(() => `^[^a-z@]*(?:(?:[a-z]+|@)(?: [a-z]+| @){0,3}[,!:]+ )?(?:${edged(template)})`),
  };
}

export function matches(rule: AnswerRule, sentence: string): boolean {
  return rule.pattern.test(sentence) && !(rule.not?.test(sentence) ?? false);
}
