import { bucketOf } from "../model/hash";
import type { Mail } from "../types";
import { wordsIn } from "./candidateFeatures";
import type { Candidate, Place } from "./candidates";
import type { Organisation } from "./organisations";
import { type Search, sentenceAt } from "./search";

/** Somebody who was chosen, and what the rules take for their company. */
export interface Employee {
  readonly candidate: Candidate;
  readonly byRules: string | null;
}

const FAR = 4;
const NEXT = 7;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|la|le|el|l['’])\s*/u, "")
    .trim();

const domainOf = (email: string | undefined): string => (email ?? "").replace(/^.*@/, "").toLowerCase();

/** What may tell whether somebody works at an organisation: what stands between the two, before it and after it, and whose it is. */
export function companyFeatures(
  search: Search,
  mail: Mail,
  employee: Employee,
  organisation: Organisation,
  all: readonly Organisation[],
): number[] {
  const features = new Set<number>();
  const add = (feature: string): void => {
    features.add(bucketOf(`c ${feature}`));
  };
  const { candidate, byRules } = employee;
  const { text, mentions } = search.passage;
  const { start, end, mention, inSubject } = organisation;
  const sort = candidate.mention === null ? "kind" : "name";
  const name = folded(organisation.name);
  add("always");
  add(`sort ${sort}`);
  add(`rules ${byRules !== null} ${byRules !== null && (folded(byRules) === name || name.includes(folded(byRules)))} ${sort}`);
  add(`org ${mention?.organisation} ${inSubject}`);
  add(`init ${mention?.initial} ${mention?.trade} ${organisation.name.includes(" ")}`);
  add(`caps ${/^[\p{Lu}\d&]{2,}$/u.test(organisation.name)}`);
  const same = all.filter((each) => folded(each.name) === name);
  add(`times ${Math.min(3, same.length)} ${same.some((each) => each.inSubject)} ${sort}`);
  add(`all ${Math.min(4, new Set(all.map((each) => folded(each.name))).size)}`);
  const first = name.split(/[\s-]/)[0] ?? "";
  const theirs = (email: string | undefined): boolean =>
    first.length > 2 && domainOf(email).includes(first.normalize("NFD").replace(/\p{M}/gu, ""));
  add(`mine ${theirs(mail.from?.email)}`);
  add(`yours ${mail.to.some(({ email }) => theirs(email))}`);
  if (inSubject) {
    add(`subject ${sort} ${candidate.inSubject} ${same.length}`);
    return [...features];
  }
  const sentence = sentenceAt(search, start);
  const [before1 = "^", before2 = "^"] = wordsIn(text.slice(Math.max(0, start - 40), start)).reverse();
  const [after1 = "$", after2 = "$"] = wordsIn(text.slice(end, end + 30));
  add(`b1 ${before1}`);
  add(`b1 ${before1} ${sort}`);
  add(`b2 ${before2} ${before1}`);
  add(`a1 ${after1}`);
  add(`a2 ${after1} ${after2}`);
  const distanceTo = (place: Place): number => sentence - sentenceAt(search, place.start);
  const nearest = candidate.places.reduce<Place | null>((best, place) => {
    const gap = (each: Place): number => Math.min(Math.abs(start - each.end), Math.abs(each.start - end));
    return best === null || gap(place) < gap(best) ? place : best;
  }, null);
  const distance = nearest === null ? "none" : String(Math.max(-FAR, Math.min(FAR, distanceTo(nearest))));
  add(`d ${distance} ${sort}`);
  add(`d ${distance} ${before1}`);
  add(`d ${distance} ${mention?.organisation}`);
  add(`ask ${sentence === search.ask} ${distance}`);
  const inside = candidate.phrase.start <= start && end <= candidate.phrase.end;
  add(`in ${inside} ${sort}`);
  add(`in ${inside} ${before1}`);
  if (distance === "0" || inside) {
    const from =
      nearest === null || inside ? (candidate.mention === null ? candidate.phrase.start : (nearest?.end ?? start)) : nearest.end;
    const between = start >= from ? text.slice(from, start) : text.slice(end, nearest?.start ?? end);
    const side = start >= from ? "right" : "left";
    const words = wordsIn(between);
    add(`gap ${side} ${sort} ${Math.min(8, Math.floor(words.length / 2))}`);
    if (words.length <= NEXT) add(`w ${side} ${words.join(" ")}`);
    add(`wf ${side} ${words[0]} ${words[words.length - 1]}`);
    add(`wl ${side} ${words.slice(-2).join(" ")} ${sort}`);
    const [low, high] = [Math.min(from, start), Math.max(from, start)];
    const people = mentions.filter((other) => other.start > low && other.end < high && (other.personal || other.titled)).length;
    const others = all.filter(
      (other) => !other.inSubject && other.start > low && other.end < high && folded(other.name) !== name,
    ).length;
    add(`people ${side} ${Math.min(2, people)} ${sort}`);
    add(`others ${side} ${Math.min(2, others)} ${sort}`);
    add(`others ${side} ${Math.min(2, others)} ${before1}`);
  } else {
    for (const word of new Set(
      wordsIn(search.sentences[sentence]?.text ?? "").filter((each) => each.startsWith("<") && each !== "<cap>"),
    ))
      add(`sw ${word} ${sentence < search.ask}`);
  }
  return [...features];
}
