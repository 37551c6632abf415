/** A sentence of a text: `text.slice(start, end)`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No rule looks at more than this at once, which bounds what a hostile text without full stops can cost. */
const MAX_SENTENCE = 600;

/** A full stop after one of these does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms mme mlle dr dra drs prof rev fr sr sra srta st jr hon adv capt col gen lt sgt maj cdr eng ing lic dipl abg mag hr fam " +
    "vs etc approx resp ca bzw ggf evtl inkl zzgl nr tel ext vol fig ref dept univ inc ltd corp co bros gmbh z.b d.h u.a u.k u.s e.g i.e a.m p.m i.d.r p.ej p.ex v.a s.g"
  ).split(" "),
);

const AFTER_ORDINAL = /^\s+(?:[a-zäöü]|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal)/;
const LETTER = /\p{L}/u;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === "。" || mark === "？" || mark === "！") return true;
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") return false;
  let next = at + 1;
  while (next < text.length && /["'”’»)\]*_]/.test(text[next] ?? "")) next++;
  if (next >= text.length) return true;
  if (!/\s/.test(text[next] ?? "")) return false;
  if (mark !== ".") return true;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "R. J. Castellano": one letter and a full stop is an initial.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  // "den 3. Mai": a number and a full stop is an ordinal before a month or a small letter.
  return !(/\d$/.test(text.slice(Math.max(0, at - 1), at)) && AFTER_ORDINAL.test(text.slice(next, next + 12)));
}

function endOfSentence(text: string, start: number): number {
  let lastSpace = -1;
  for (let at = start; at < text.length; at++) {
    const mark = text[at];
    if (mark === "\n") return at;
    if (mark === " ") lastSpace = at;
    if (endsSentence(text, at)) {
      let end = at + 1;
      while (end < text.length && /["'”’»)\]*_.!?…]/.test(text[end] ?? "")) end++;
      return end;
    }
    if (at - start >= MAX_SENTENCE) return lastSpace > start ? lastSpace : at;
  }
  return text.length;
}

/** Splits at full stops and line ends (`ownTextOf` has joined hard-wrapped lines). Pieces without a letter are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && /\s/.test(text[at] ?? "")) at++;
    if (at >= text.length) break;
    const end = endOfSentence(text, at);
    const piece = text.slice(at, end).trimEnd();
    if (LETTER.test(piece)) sentences.push({ text: piece, start: at, end: at + piece.length });
    at = Math.max(end, at + 1);
  }
  return sentences;
}
