import type { Mail } from "../types";
import { companyFeatures, type Employee } from "./companyFeatures";
import { type Organisation, organisationsIn } from "./organisations";
import type { Passage } from "./passage";
import type { Scorer } from "./ranking";
import type { Search } from "./search";

/** From these log-odds on an organisation is somebody's workplace. */
const LIKELY = -0.7;

/** What the rules found and no mention holds: "the zoning board". */
export function organisationsFor(passage: Passage, subject: Passage, { byRules, candidate }: Employee): Organisation[] {
  const all = organisationsIn(passage, subject);
  if (byRules === null || all.some(({ name }) => name === byRules)) return all;
  const start = Math.max(0, passage.text.indexOf(byRules, candidate.phrase.start));
  return [...all, { name: byRules, start, end: start + byRules.length, mention: null, inSubject: false }];
}

/** Where somebody works, or null when the mail does not say. */
export function companyOf(search: Search, subject: Passage, mail: Mail, employee: Employee, score: Scorer): string | null {
  const all = organisationsFor(search.passage, subject, employee);
  let best: string | null = null;
  let most = LIKELY;
  for (const organisation of all) {
    const odds = score(companyFeatures(search, mail, employee, organisation, all));
    if (odds < most) continue;
    best = organisation.name;
    most = odds;
  }
  return best;
}
