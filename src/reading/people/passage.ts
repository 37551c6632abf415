import type { Language } from "../../domain/language";
import { isFirstName } from "./firstNames";
import { type Mention, mentionsIn } from "./names";

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
  "will mark rose may grace bill sue ray rob pat beat mai mina an leo art dan don max rosa luz sal chen ben mia mira lee ella guy jack nick li kim".split(
    " ",
  ),
);

/** In a text without capitals, the first names that we know. */
function smallNames(text: string): Mention[] {
  return [...text.matchAll(/(?<![\p{L}@.])\p{Ll}{3,12}(?![\p{L}@])/gu)]
    .filter(({ 0: word }) => isFirstName(word) && !ALSO_WORDS.has(word))
    .map(({ 0: word, index }) => {
      const place = { start: index, end: index + word.length };
      return {
        text: capitalised(word),
        ...place,
        titled: false,
        organisation: false,
        initial: false,
        personal: true,
        trade: false,
      };
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
