import type { View } from "../model/views";
import { askedFor, kindIn, somebodyNear, yoursIn } from "./describedPeople";
import { capitalIn, likelyName, namedIn } from "./namedPeople";
import type { Phrase } from "./phrase";
import { anchored, around, isWanted, type Search, SURE_ANCHORS } from "./search";
import { listAfter, siblingsOf } from "./siblings";

/** A pronoun for one person in particular. */
const POINTS = /(?<![\p{L}])(?:him|her|he|she|he['’]d|she['’]d|lui|il|elle|ihn|ihm|er|ele|ela|él|ella|lhe)(?![\p{L}])/iu;

/** The person that a pronoun or a bare "introduce me" in the ask points at: the nearest one named, or else described. */
function antecedent(search: Search): Phrase | null {
  const near = around(search);
  const pointed = POINTS.test(search.sentences[search.ask]?.text ?? "");
  for (const sentence of near) {
    const found =
      likelyName(search, sentence) ??
      namedIn(search, sentence, true) ??
      (pointed ? capitalIn(search, sentence) : null) ??
      yoursIn(search, sentence);
    if (found !== null) return found;
  }
  for (const sentence of near) {
    const found = kindIn(search, sentence, true);
    if (found !== null) return found;
  }
  return null;
}

/** The last resort: any capital near the ask, any phrase after an anchor. */
function strangers(search: Search): Phrase | null {
  const near = [search.sentences[search.ask], ...around(search)].filter((sentence): sentence is View => sentence !== undefined);
  for (const sentence of near) {
    const found =
      namedIn(search, sentence, false) ?? anchored(search, sentence).find(({ phrase }) => phrase.sort !== "pronoun")?.phrase;
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

function mainPhrase(search: Search): Phrase | null {
  const sentence = search.sentences[search.ask];
  if (sentence === undefined) return null;
  const sures = anchored(search, sentence).filter(({ tier }) => tier < SURE_ANCHORS);
  // A firm alone ("bei der Sparkasse") comes after whoever is named beside it.
  const sure = (sures.find(({ phrase }) => phrase.sort !== "name" || phrase.name !== null) ?? sures[0])?.phrase;
  if (sure !== undefined && sure.sort !== "pronoun") return sure;
  const here = (): Phrase | null =>
    likelyName(search, sentence) ?? askedFor(search, sentence) ?? namedIn(search, sentence, true) ?? kindIn(search, sentence);
  return (sure === undefined ? here() : null) ?? antecedent(search) ?? somebodyNear(search) ?? strangers(search);
}

/** Whom the rules take the request to be about, the one that they are surest of first. */
export function chosenByRules(search: Search): Phrase[] {
  const listed = listAfter(search.passage, search.sentences[search.ask]?.end ?? 0);
  const main = listed.length > 0 ? null : mainPhrase(search);
  return (main === null ? listed : [main, ...siblingsOf(search.passage, main)]).filter(
    (phrase) => phrase.sort !== "pronoun" && isWanted(search, phrase),
  );
}
