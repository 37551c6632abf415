import type { Candidate } from "./candidates";
import type { Passage } from "./passage";

/** Between a description and the name of whom it describes. */
const APPOSITION =
  /^[\s"“(]*(?:[,:–—-]|called|named|is|namens|llamad[oa]|chamad[oa]|appelée?)?[\s"“(]*(?:(?:an?|one|el|la|le|der|die|o) )?$/iu;
const WITHIN = /(?:called|named|by the name of|namens|llamad[oa]|chamad[oa]|appelée?|nommée?) $/iu;

const isKind = ({ mention, phrase }: Candidate): boolean => mention === null && phrase.name === null;

/** Whether a description says who a named person is: "the editor, Mr Bee", "a flight doctor called Wemba". */
function describes({ text }: Passage, kind: Candidate, named: Candidate): boolean {
  return named.places.some(({ start }) => {
    if (start >= kind.phrase.end) return start - kind.phrase.end < 12 && APPOSITION.test(text.slice(kind.phrase.end, start));
    return start > kind.phrase.start && WITHIN.test(text.slice(kind.phrase.start, start));
  });
}

const folded = (name: string): string => name.toLowerCase().replace(/^(?:the|la|le|el) /, "");

/** A description that belongs to a named person is no second target, and neither is the firm that another one works at. */
export function combined(passage: Passage, chosen: readonly Candidate[]): Candidate[] {
  const names = chosen.filter((each) => !isKind(each));
  const firms = new Set(chosen.flatMap(({ phrase }) => (phrase.company === null ? [] : [folded(phrase.company)])));
  const left = chosen.filter((each) => {
    if (isKind(each)) return !names.some((named) => describes(passage, each, named));
    return each.mention?.personal === true || each.mention?.titled === true || !firms.has(folded(each.phrase.name ?? ""));
  });
  return left.length > 0 ? left : [...chosen];
}
