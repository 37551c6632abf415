const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|sr|sra|st|vs|etc|approx|ca|inc|ltd|co|corp|no|nr|bzw|ggf|inkl|z\.b|d\.h|e\.g|i\.e|a\.m|p\.m|ee\.uu|p\.ex|\p{L})\.$/iu;
const END = /[.!?…]["”’»“)\]]*$/u;

/** Splits running text into sentences; an abbreviation does not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const piece of text.split(/(?<=[.!?…]["”’»)\]]?)\s+|\n+/u)) {
    if (piece.trim() === "") continue;
    open = open === "" ? piece.trim() : `${open} ${piece.trim()}`;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open);
    open = "";
  }
  return open === "" ? sentences : [...sentences, open];
}

/** What people type in haste, with the usual marks: "well .. , no ," is "well. no,". */
export function punctuated(text: string): string {
  return text
    .replace(/\.{3,}/g, "…")
    .replace(/ +([.,…])/g, "$1")
    .replace(/([.,;])[.,;]+/g, "$1")
    .replace(/^[\s.,;!?…]+/, "");
}

/** The text with a full stop, unless it ends already. */
export function ended(text: string): string {
  const trimmed = text.replace(/[\s,;:–-]+$/u, "");
  return trimmed === "" || END.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The text with its first letter in upper case. "iPhone" and the like, capital in second place, stay. */
export function capitalised(text: string): string {
  return /^\p{Ll}(?!\p{Lu})/u.test(text) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
}

/** Mends the seams that filling leaves: spaces, a full stop after a full stop, an emptied line. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/ +([.,])(?=\s|$)/g, "$1")
    .replace(/,+(?=[.!?…](?:\s|$))/g, "")
    .replace(/([.!?…])\.+(?=\s|$)/g, "$1")
    .replace(/,{2,}/g, ",")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
