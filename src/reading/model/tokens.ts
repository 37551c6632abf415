import type { Language } from "../../domain/language";
import { NOT_NAMES } from "../people/words";
import { plainQuotes } from "../rules/rule";

/** A sentence as the model sees it: words in lower case, with people, numbers and addresses each as one sign. */
export interface Tokens {
  readonly words: readonly string[];
  /** The words with runs of capitalised words put together as `NAME`. */
  readonly shape: readonly string[];
  readonly question: boolean;
}

export const NAME = "<name>";

const TOKEN =
  /[\w.+-]{1,64}@[\w-]{1,64}[\w.-]{0,64}|https?:\S{1,200}|\p{L}[\p{L}\p{M}]*(?:'[\p{L}]+)*|\d[\d.,:]*|[?!¿]|[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af\u0600-\u06ff]+/gu;
const TITLE = /^(?:mr|mrs|ms|dr|prof|sir|herr|frau|mme|sr|sra|dra|don|doña|dona|señor|señora|monsieur|madame|captain|judge)$/;
/** No sentence that people write needs more; it bounds the cost of one that a machine wrote. */
const MAX_TOKENS = 120;

function plainToken(token: string): string {
  if (token.includes("@")) return "<address>";
  if (token.startsWith("http")) return "<link>";
  if (/^\d/.test(token)) return "<number>";
  return token.toLowerCase();
}

/** German capitals mark nouns, so there only a title or a second capital marks a person. */
function isName(token: string, index: number, all: readonly string[], language: Language): boolean {
  if (index === 0 || token.length < 2 || !/^\p{Lu}/u.test(token) || /^I'/.test(token) || NOT_NAMES.has(token.toLowerCase()))
    return false;
  if (language !== "de") return true;
  const before = all[index - 1] ?? "";
  const after = all[index + 1] ?? "";
  return TITLE.test(before.toLowerCase()) || /^\p{Lu}/u.test(after) || (index > 1 && /^\p{Lu}/u.test(before));
}

export function tokensOf(sentence: string, language: Language): Tokens {
  const raw = (plainQuotes(sentence).match(TOKEN) ?? []).slice(0, MAX_TOKENS);
  const words = raw.map(plainToken);
  const shape: string[] = [];
  raw.forEach((token, index) => {
    if (!isName(token, index, raw, language)) shape.push(words[index] ?? "");
    else if (shape[shape.length - 1] !== NAME) shape.push(NAME);
  });
  return { words, shape, question: sentence.includes("?") };
}
