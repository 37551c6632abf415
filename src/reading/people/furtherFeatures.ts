import { bucketOf } from "../model/hash";
import type { Ranked } from "./ranking";
import { type Search, sentenceAt } from "./search";

/** Longer text between two people says nothing about whether they belong together. */
const NEXT_TO = 30;
/** The ask speaks of more than one. */
const SEVERAL =
  /(?<![\p{L}])(?:both|two|three|four|all|each|either|them|and|or|also|people|beide\p{L}*|zwei|drei|deux|trois|dos|tres|ambos|dois|duas|eles|ellos|les|leur)(?![\p{L}])/giu;

/** What may stand between two people of one list; a short clause may say who the first is. */
const JOINT =
  /^[^\S\n]*(?:(?:[,(]|(?:who|with|from|at|in|of|that|for|over|qui|que|de|der|die|bei|chez)(?!\p{L}))[^.;:?!\n]{0,60}?)?\)?\s*(?:[,;]|\n\s*(?:[-*•·–>]|\(?\d{1,2}[.)]|\(?[a-z]\))?|[,;)]?\s*(?:and|&|\+|or|y|e|et|und|ou|oder|o|plus|as well as|sowie|ainsi que)(?!\p{L}))\s*(?:(?:also|then|maybe|perhaps|if possible,?|possibly|ideally|tambi[eé]n|auch|aussi|tamb[eé]m|vielleicht),? )?(?:(?:to|with|for|con|a|al|avec|[àa]|au|mit|zu|com|ao|the|your|el|la|le|der|die|o|um|uma|un|une|an?) ?)*$/iu;

type Span = { readonly start: number; readonly end: number };

/** Whether nothing but the joints of a list stands between two, and how many others. */
function chain(text: string, left: Span, right: Span, between: readonly Span[]): string {
  const inside = between.filter(({ start, end }) => start >= left.end && end <= right.start).sort((a, b) => a.start - b.start);
  let at = left.end;
  for (const { start, end } of [...inside, right]) {
    if (start < at) continue;
    if (start - at > 90 || !JOINT.test(text.slice(at, start))) return "no";
    at = end;
  }
  return inside.length > 2 ? "3" : String(inside.length);
}

const LINE_START = /(?:^|\n)\s*(?:[-*•·–>]|\(?\d{1,2}[.)]|\(?[a-z]\))?\s*$/iu;

const steps = (number: number): number => Math.max(-6, Math.min(6, Math.round(number)));

/** What may tell whether somebody is wanted besides the one who is wanted most. */
export function furtherFeatures(search: Search, first: Ranked, other: Ranked, rank: number, all: readonly Ranked[]): number[] {
  const { passage, sentences, ask } = search;
  const features = new Set<number>();
  const add = (feature: string): void => {
    features.add(bucketOf(`u ${feature}`));
  };
  const sortOf = ({ candidate }: Ranked): string => (candidate.mention === null ? candidate.phrase.sort : "mention");
  const sorts = `${sortOf(first)} ${sortOf(other)}`;
  const place = (of: Ranked): { readonly start: number; readonly end: number } => of.candidate.places[0] ?? of.candidate.phrase;
  const sentenceOf = (of: Ranked): number => sentenceAt(search, place(of).start);
  const distance = steps(sentenceOf(other) - sentenceOf(first));
  const gap = steps((first.score - other.score) * 1.5);
  const [left, right] = place(first).start <= place(other).start ? [first, other] : [other, first];
  const between = passage.text.slice(place(left).end, Math.max(place(left).end, place(right).start));
  const after = passage.text.slice(left.candidate.phrase.end, Math.max(left.candidate.phrase.end, place(right).start));
  const joint = between.length > NEXT_TO ? "far" : between.toLowerCase().replace(/\s+/g, " ").trim();
  const joint2 = after.length > NEXT_TO ? "far" : after.toLowerCase().replace(/\s+/g, " ").trim();
  const askText = sentences[ask]?.text ?? "";
  const several = [...askText.matchAll(SEVERAL)].map(([word]) => word.toLowerCase());
  const spans = all.filter((each) => each !== first && each !== other && each.candidate.places.length > 0).map(place);
  const names = all
    .filter((each) => each !== first && each !== other && each.candidate.mention !== null && each.candidate.places.length > 0)
    .map(place);
  const listed = chain(passage.text, place(left), place(right), spans);
  const listedNames = chain(passage.text, place(left), place(right), names);
  add(`ch ${listed}`);
  add(`ch ${listed} ${sorts} ${left === first}`);
  add(`ch ${listed} ${gap}`);
  add(`cn ${listedNames} ${sorts}`);
  const startsLine = (of: Ranked): boolean =>
    LINE_START.test(passage.text.slice(Math.max(0, place(of).start - 12), place(of).start));
  add(`li ${startsLine(first)} ${startsLine(other)}`);
  const asks = (of: Ranked): boolean => sentences[sentenceOf(of)]?.rules.some((rule) => rule.kind === "intro-request") === true;
  add(`as ${asks(first)} ${asks(other)} ${distance} `);
  add(`as ${asks(other)} ${sentenceOf(other) === ask} ${sentenceOf(first) === ask} ${sorts}`);
  add(`co ${first.candidate.phrase.company !== null} ${other.candidate.phrase.company !== null}`);
  add("always");
  add(`s ${sorts}`);
  add(`g ${gap}`);
  add(`g ${gap} ${sorts}`);
  add(`g ${gap} ${other.candidate.chosen}`);
  add(`v ${steps(other.score)}`);
  add(`v ${steps(other.score)} ${sorts}`);
  add(`r ${rank} ${sorts}`);
  add(`c ${first.candidate.chosen} ${other.candidate.chosen} ${sorts}`);
  add(`d ${distance} ${sorts}`);
  add(`d ${distance} ${Math.min(2, Math.abs(sentenceOf(other) - ask))}`);
  add(`j ${joint}`);
  add(`j ${joint} ${sorts} ${left === first}`);
  add(`k ${joint2} ${sorts} ${left === first}`);
  add(`m ${first.candidate.mention?.personal} ${other.candidate.mention?.personal}`);
  add(`m ${first.candidate.mention?.titled} ${other.candidate.mention?.titled}`);
  for (const word of several) {
    add(`w ${word}`);
    add(`w ${word} ${distance === 0} ${sorts}`);
  }
  for (const word of (between.toLowerCase().match(/\p{L}+|[,.;:\n/&+]/gu) ?? []).slice(0, 8))
    add(`b ${word} ${between.length < 80}`);
  return [...features];
}
