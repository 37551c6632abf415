import type { Language } from "../../domain/language";
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

export function passageOf(text: string, language: Language): Passage {
  const mentions = mentionsIn(text);
  return {
    text,
    language,
    mentions,
    startingAt: new Map(mentions.map((mention) => [mention.start, mention])),
    lowerCase: isLowerCase(text),
  };
}
