import { describedCandidates } from "./candidateFeatures";
import { type Candidate, candidatesOf } from "./candidates";
import { chosenByRules } from "./chosenByRules";
import { combined } from "./combined";
import { furtherFeatures } from "./furtherFeatures";
import type { Passage } from "./passage";
import { ranked, type Scorer } from "./ranking";
import type { Search } from "./search";

/** From these log-odds on somebody is wanted besides the first. */
const ALSO_WANTED = 0;
/** A request for more people than this is a list of something else. */
const MOST = 12;

/** Whom the request is about, in the order in which they are named; empty when the mail does not say. */
export function targetsOf(search: Search, subject: Passage, score: Scorer): Candidate[] {
  const candidates = candidatesOf(search, chosenByRules(search), subject);
  const all = ranked(describedCandidates(search, candidates), score).slice(0, MOST);
  const [first, ...others] = all;
  if (first === undefined) return [];
  const further = others.filter((other, index) => score(furtherFeatures(search, first, other, index, all)) >= ALSO_WANTED);
  const chosen = [first, ...further].map(({ candidate }) => candidate);
  return combined(search.passage, chosen).sort((a, b) => a.phrase.start - b.phrase.start);
}
