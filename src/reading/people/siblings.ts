import type { Passage } from "./passage";
import { type Phrase, phraseAt } from "./phrase";

/** "…, to B and also with C": what may stand between two people of one list. */
const AND =
  /(?: (?:who|with|from|at|in|of|that|for|over|qui|que|de|der|die|bei|chez)(?!\p{L})[^,.;:?!\n]{0,60}?)?\)?\s*(?:[,;)]?\s*(?:and|&|\+|or|y|e|et|und|ou|oder|o|plus|as well as|y tambi[eé]n|sowie|ainsi que|e tamb[eé]m)|,)\s+(?:(?:also|then|maybe|perhaps|if possible,?|possibly|ideally|tambi[eé]n|si fuera posible|auch|aussi|tamb[eé]m|vielleicht),? )?(?:(?:to|with|for|con|a|al|avec|[àa]|au|mit|zu|com|ao) )?/iuy;
const LINE = /\s*\n\s*(?:[-*•·–>]|\(?\d{1,2}[.)]|\(?[a-z]\))?\s*/iuy;
const LIST_AHEAD = /:\s*$|\b(?:these|following|below|three|two|four|five|folks|people|names)\b[^.\n]{0,40}[?:.]?\s*$/i;

/** A request for more people than this is a list of something else. */
const MOST = 12;

/** Other people of the same list: "A, B and C", or a line each. */
export function siblingsOf(passage: Passage, first: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let last = first;
  while (found.length < MOST) {
    const next = after(passage, last);
    if (next === null || next.sort === "pronoun") break;
    found.push(next);
    last = next;
  }
  return found;
}

function after(passage: Passage, last: Phrase): Phrase | null {
  for (const joint of [AND, LINE]) {
    joint.lastIndex = last.end;
    if (joint.exec(passage.text) === null) continue;
    const start = joint.lastIndex;
    if (joint === LINE && !/\n\s*(?:[-*•·–>]|\(?\d{1,2}[.)])\s*$/.test(passage.text.slice(last.end, start))) continue;
    const phrase = phraseAt(passage, start);
    // ", your former postdoc" says who the person is; a kind of person joins a list only after an "and".
    const apposition =
      phrase?.sort === "kind" && !/\b(?:and|y|e|et|und)\b|[&+]/iu.test(passage.text.slice(last.end, phrase.start));
    if (apposition) continue;
    // A lower-case word after "and" is more often a verb than a name.
    const real =
      phrase !== null &&
      (phrase.sort === "kind" ||
        passage.startingAt.has(phrase.start) ||
        passage.text[phrase.start] !== phrase.name?.[0]?.toLowerCase());
    if (real) return phrase;
  }
  return null;
}

/** The people of a list that begins on the line after a sentence such as "Would you introduce us to these three?". */
export function listAfter(passage: Passage, sentenceEnd: number): Phrase[] {
  const line = passage.text.slice(Math.max(0, sentenceEnd - 120), sentenceEnd);
  if (!LIST_AHEAD.test(line)) return [];
  LINE.lastIndex = sentenceEnd;
  if (LINE.exec(passage.text) === null) return [];
  const first = phraseAt(passage, LINE.lastIndex);
  return first === null || first.sort !== "name" ? [] : [first, ...siblingsOf(passage, first)];
}
