import type { Language } from "../../domain/language";
import { classOf } from "../model/classes";
import { isFirstName } from "./firstNames";
import { type Mention, mentionsIn } from "./names";
import { NOT_NAMES, PERSONS, RELATIONS, TITLES } from "./words";

/** A text with its mentions, looked up by where they begin. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly startingAt: ReadonlyMap<number, Mention>;
  /** Typed on a phone or in a hurry: names have no capitals, so any unknown word after an anchor may be one. */
  readonly lowerCase: boolean;
}

const SENTENCE_START = /(?:^|[.!?\n])\s*(\p{L})/gu;

/** Most sentences begin with a small letter. */
function isLowerCase(text: string): boolean {
  const starts = [...text.slice(0, 2000).matchAll(SENTENCE_START)].map((match) => match[1] ?? "");
  const small = starts.filter((letter) => letter === letter.toLowerCase()).length;
  return starts.length > 0 && small / starts.length >= 0.5;
}

/** First names that are words too are left to the anchors. */
const ALSO_WORDS = new Set(
  "sung noor bel reg sage ida vera linda carol will mark rose may grace bill sue ray rob pat beat mai mina an leo art dan don max rosa luz sal chen ben mia mira lee ella guy jack nick li kim".split(
    " ",
  ),
);

const SMALL_TITLE = "mr|mrs|ms|dr|dra|prof|coach|don|doña|sr|sra|herr|frau|mme|dj|madame|monsieur|seu|dona";
/** "dr sanogo", "bobby kwan", "marisol": a title or a known first name, and a surname where the words after it show that it is one. */
const SMALL_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@.'’-])(?:(?<title>${SMALL_TITLE})\\.? (?<titled>\\p{Ll}{3,20})|(?<first>\\p{Ll}{3,12}))(?![\\p{L}\\p{N}@'’-])(?=(?: (?<last>\\p{Ll}[\\p{Ll}'’-]{2,20})(?=\\s*(?:[,.?!()\\n]|$| (?:at|from|who|over|the|for|and|so|in|if|chez|de|del|da|do|à|en)(?!\\p{L}))))?)`,
  "gu",
);

/** A word that is nobody's name. */
export const isPlain = (word: string): boolean =>
  NOT_NAMES.has(word) || RELATIONS.has(word) || PERSONS.has(word) || TITLES.has(word) || classOf(word) !== undefined;

/** In a text without capitals, the names that we know as such. */
function smallNames(text: string): Mention[] {
  return [...text.matchAll(SMALL_NAME)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { title, titled = "", first = "", last } = groups;
    const known = title === undefined ? isFirstName(first) && !ALSO_WORDS.has(first) && !isPlain(first) : !isPlain(titled);
    if (!known) return [];
    const text = last === undefined || isPlain(last) ? whole : `${whole} ${last}`;
    const mention: Mention = {
      text: capitalised(text),
      start: index,
      end: index + text.length,
      titled: title !== undefined,
      organisation: false,
      initial: false,
      personal: true,
      trade: false,
    };
    return [mention];
  });
}

/** A name as its owner would write it. */
export function capitalised(name: string): string {
  return name.replace(/(^|[\s-])(\p{Ll})/gu, (_whole, gap: string, letter: string) => gap + letter.toUpperCase());
}

export function passageOf(text: string, language: Language): Passage {
  const lowerCase = isLowerCase(text);
  const mentions = lowerCase
    ? [...mentionsIn(text, language), ...smallNames(text)].sort((a, b) => a.start - b.start)
    : mentionsIn(text, language);
  return {
    text,
    language,
    mentions,
    startingAt: new Map(mentions.map((mention) => [mention.start, mention])),
    lowerCase,
  };
}
