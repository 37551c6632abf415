import type { Language } from "../../../domain/language";
import { type Entry, type Lexicon, lexicon } from "./lexicon";
import { plainLetters, words } from "./spell";

/** A word or phrase with its kind (see dateWords.ts), or a number with its value. */
export interface Token {
  readonly kind: string;
  readonly value: number;
  readonly text: string;
}

/** Dates stand near the beginning of a reply; a longer text is not searched. */
const LONGEST_TEXT = 8_000;

/** After these a word like "may" is a month even in lower case. */
const BEFORE_A_DATE = "ufFisehpnNOWj-";

/** What follows a month that begins a sentence: "March please", "May works". */
const AFTER_A_MONTH = /^(?:please|works?|would|is|suits|onwards?|then|instead|[.,!?])$/;

function numberToken(text: string, dotted: boolean): Token {
  const value = Number.parseInt(text, 10);
  if (/^\d{4}$/.test(text)) return { kind: value >= 1990 && value < 2100 ? "Y" : "x", value, text };
  if (/^\d{1,2}$/.test(text)) return { kind: "N", value, text };
  if (/^\d{1,2}\.$/.test(text)) return { kind: dotted ? "O" : "N", value, text };
  return { kind: "O", value, text };
}

function figureToken(text: string, dotted: boolean): Token {
  if (/^[qt][1-4]$/.test(text)) return { kind: "Q", value: Number(text[1]), text };
  if (/^[kc]w/.test(text)) return { kind: "C", value: Number(text.slice(2)), text };
  if (/^\d+[./年月-]\d/.test(text) && !/[a-z]/.test(text)) return { kind: "D", value: 0, text };
  if (/[a-z:]/.test(text) && !/(?:st|nd|rd|th|er|\.o)$/.test(text)) return { kind: "T", value: 0, text };
  if (/^\d{3}$|^\d{5,}$/.test(text)) return { kind: "x", value: 0, text };
  return numberToken(text, dotted);
}

function phraseAt(pieces: readonly string[], at: number, known: Lexicon): { entry: Entry; length: number } | null {
  for (let length = Math.min(known.longest, pieces.length - at); length > 0; length--) {
    const entry = known.entries.get(pieces.slice(at, at + length).join(" "));
    if (entry !== undefined) return { entry, length };
  }
  return null;
}

function markToken(text: string): Token {
  const kind = text === "-" ? "-" : text === "," || text === ":" ? "," : ".";
  return { kind, value: 0, text };
}

function isCapital(piece: string, original: string, from: number): boolean {
  const first = original[from];
  return first !== undefined && first !== piece[0];
}

/** Where each piece begins in the plain text, so that the capital of the original can be looked up. */
function starts(plain: string, pieces: readonly string[]): number[] {
  let from = 0;
  return pieces.map((piece) => {
    const at = plain.indexOf(piece, from);
    from = at + piece.length;
    return at;
  });
}

function settled(entry: Entry, text: string, capital: boolean, before: Token | undefined, next: string | undefined): Token {
  if (!entry.doubtful) return { kind: entry.kind, value: entry.value, text };
  const led = before !== undefined && BEFORE_A_DATE.includes(before.kind);
  const named = capital && before !== undefined && before.kind !== ".";
  const alone = capital && next !== undefined && AFTER_A_MONTH.test(next);
  const counted = next !== undefined && /^\d/.test(next);
  return { kind: led || named || counted || alone ? entry.kind : "x", value: entry.value, text };
}

/** A text as tokens of one language (and English). */
export function tokensOf(text: string, language: Language): Token[] {
  const known = lexicon(language);
  const original = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");
  const plain = plainLetters(original);
  const pieces = words(plain);
  const at = starts(plain, pieces);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as string;
    const phrase = /^\d/.test(piece) ? null : phraseAt(pieces, i, known);
    if (phrase !== null) {
      const name = pieces.slice(i, i + phrase.length).join(" ");
      const capital = isCapital(piece, original, at[i] ?? 0);
      tokens.push(settled(phrase.entry, name, capital, tokens[tokens.length - 1], pieces[i + phrase.length]));
      i += phrase.length;
      continue;
    }
    tokens.push(
      /\d/.test(piece)
        ? figureToken(piece, known.ordinalDot)
        : /^[a-z]/.test(piece)
          ? { kind: "x", value: 0, text: piece }
          : markToken(piece),
    );
    i++;
  }
  return tokens;
}
