import { classOf } from "../model/classes";
import { bucketOf } from "../model/hash";
import type { Candidate, Place } from "./candidates";
import { anchored, around, LEADING_ARTICLE, type Search, sentenceAt } from "./search";

/** Beyond this a sentence is simply far from the ask. */
const FAR = 4;
/** Letters of a word that stand for it. */
const STEM = 5;
/** How much of the text on either side says who somebody is. */
const REACH = 60;
/** More places than this say nothing new. */
const MOST_PLACES = 5;

const WORDS = /\p{L}[\p{L}\p{M}'’]*|[\d.]+|[?!.,;:()\n@&/–-]/gu;

/** The next sentence goes on about somebody. */
const HE =
  /^\W{0,3}(?:(?:and|but|so|y|et|und|e) )?(?:he|she|they|his|her|their|il|elle|son|sa|él|ella|er|sie|sein\p{L}*|ele|ela)(?!\p{L})/iu;

const PERSON_CLASS = /^<(?:relation|person|trade|boss|anyone|team)>$/;

const plain = (word: string): string => {
  const small = word.toLowerCase().replace(/’/g, "'");
  return classOf(small) ?? (/^\p{Lu}/u.test(word) ? "<cap>" : small.slice(0, STEM));
};

export const wordsIn = (text: string): string[] => (text.match(WORDS) ?? []).map(plain);

/** The classes and capitals alone, without what stands between. */
const bonesOf = (words: readonly string[]): string[] => words.filter((word) => word.startsWith("<"));

/** What is the same for all candidates of a mail. */
interface Setting {
  readonly search: Search;
  readonly all: readonly Candidate[];
  /** The phrases behind anchors, wherever they stand, and how sure each anchor is. */
  readonly anchors: readonly { readonly start: number; readonly end: number; readonly tier: number; readonly exact: number }[];
  /** The pronouns in the ask: they point at whoever was named before. */
  readonly pronoun: string;
  /** For each candidate, how many others were named or described between them and the ask. */
  readonly recency: ReadonlyMap<Candidate, number>;
}

const POINTERS: readonly (readonly [string, RegExp])[] = [
  [
    "them",
    /(?<![\p{L}])(?:them|'em|em|both|leur|eux|ihnen|les deux|los dos|ambos|eles|elas|lhes|ellos|ellas|beide[nr]?)(?![\p{L}])/iu,
  ],
  ["him", /(?<![\p{L}])(?:him|her|hers|his|lui|ihn|ihm|lhe|dele|dela|elle|ella|él|ele|ela)(?![\p{L}])/iu],
  ["he", /(?<![\p{L}])(?:he|she|he['’]d|she['’]d|il|er|sie)(?![\p{L}])/iu],
  ["le", /(?<![\p{L}])(?:le|la|lo|les|lhe|l['’]|\p{L}{3,}(?:rle|rlo|rla|me)|-(?:o|a|lo|la|lhe))(?![\p{L}])/iu],
];

function settingOf(search: Search, all: readonly Candidate[]): Setting {
  const ask = search.sentences[search.ask];
  const text = ask?.text ?? "";
  const anchors = [...(ask === undefined ? [] : [ask]), ...around(search)].flatMap((sentence) =>
    anchored(search, sentence).map(({ phrase, tier }) => ({ start: phrase.start, end: phrase.end, tier, exact: phrase.start })),
  );
  const recency = new Map<Candidate, number>();
  const end = ask?.start ?? 0;
  const lastBefore = (candidate: Candidate): number =>
    candidate.places.reduce((last, { start }) => (start < end && start > last ? start : last), -1);
  all
    .filter((candidate) => lastBefore(candidate) >= 0 && candidate.mention?.organisation !== true)
    .sort((a, b) => lastBefore(b) - lastBefore(a))
    .forEach((candidate, index) => {
      recency.set(candidate, Math.min(index, 4));
    });
  return { search, all, anchors, pronoun: POINTERS.find(([, pattern]) => pattern.test(text))?.[0] ?? "none", recency };
}

function placeFeatures({ search, anchors }: Setting, sort: string, place: Place, add: (feature: string) => void): number {
  const { text } = search.passage;
  const index = sentenceAt(search, place.start);
  const sentence = search.sentences[index];
  const from = Math.max(sentence?.start ?? 0, place.start - REACH);
  const to = Math.min(sentence?.end ?? text.length, place.end + REACH);
  const before = wordsIn(text.slice(from, place.start)).reverse();
  const after = wordsIn(text.slice(place.end, Math.max(to, place.end)));
  const there = index === search.ask ? "ask" : index < search.ask ? "before" : "after";
  const behind = anchors.filter(({ start, end }) => place.start >= start && place.start < end && place.start - start < 40);
  const tier = behind.reduce((least, each) => Math.min(least, each.tier), 9);
  add(`t ${tier} ${there} ${sort}`);
  add(`t ${tier} ${sort} ${behind.some(({ exact }) => exact === place.start)}`);
  const asks = sentence?.rules.some((rule) => rule.kind === "intro-request") === true;
  add(`as ${asks} ${there} ${sort}`);
  for (const word of new Set(wordsIn(sentence?.text ?? "").filter((each) => each.startsWith("<") && each !== "<cap>")))
    add(`sw ${word} ${there === "ask"} ${sort}`);
  const [one = "^", two = "^", three = "^"] = before;
  const [next = "$", second = "$"] = after;
  add(`b1 ${one}`);
  add(`b1 ${one} ${there}`);
  add(`b2 ${two} ${one}`);
  add(`b3 ${three} ${two} ${one}`);
  add(`a1 ${next}`);
  add(`a1 ${next} ${there}`);
  add(`a2 ${next} ${second}`);
  add(`x ${one} ${next}`);
  add(`b1 ${one} ${sort}`);
  add(`b2 ${two} ${one} ${sort}`);
  for (const word of before.slice(0, 6)) add(`bw ${word}`);
  for (const word of after.slice(0, 6)) add(`aw ${word}`);
  const bones = bonesOf(before);
  add(`k1 ${bones[0]} ${there}`);
  add(`k2 ${bones[1]} ${bones[0]}`);
  add(`k3 ${bones[2]} ${bones[1]} ${bones[0]}`);
  const rest = bonesOf(after);
  add(`l1 ${rest[0]}`);
  add(`l2 ${rest[0]} ${rest[1]}`);
  const following = search.sentences[index + 1]?.text ?? "";
  add(`he ${HE.test(following)} ${sort}`);
  return index;
}

/** A candidate with what may tell whether they are wanted. */
export interface Described {
  readonly candidate: Candidate;
  readonly features: readonly number[];
}

export function describedCandidates(search: Search, all: readonly Candidate[]): Described[] {
  const setting = settingOf(search, all);
  return all.map((candidate) => ({ candidate, features: candidateFeatures(setting, candidate) }));
}

/** What may tell whether a candidate is wanted: what stands around them, how far from the ask, and what the rules think. */
function candidateFeatures(setting: Setting, candidate: Candidate): number[] {
  const { search, all, pronoun, recency } = setting;
  const features = new Set<number>();
  const add = (feature: string): void => {
    features.add(bucketOf(`t ${feature}`));
  };
  const { phrase, mention, chosen } = candidate;
  const sort = mention === null ? phrase.sort : "mention";
  const names = all.filter((each) => each.mention !== null);
  const first = all.find((each) => each.chosen === "first");
  const firstSort = first === undefined ? "none" : first.mention === null ? first.phrase.sort : "mention";
  let nearest = FAR;
  let inAsk = false;
  for (const place of candidate.places.slice(0, MOST_PLACES)) {
    const index = placeFeatures(setting, sort, place, add);
    const distance = Math.max(-FAR, Math.min(FAR, index - search.ask));
    if (Math.abs(distance) <= Math.abs(nearest)) nearest = distance;
    inAsk ||= index === search.ask;
  }
  const { text, mentions } = search.passage;
  if (mention === null) {
    const next = mentions.find(({ start }) => start >= phrase.end && start < phrase.end + 8);
    const joint = next === undefined ? "none" : text.slice(phrase.end, next.start).trim().toLowerCase();
    add(`ap ${joint} ${next?.personal === true || next?.titled === true} ${next?.organisation}`);
  } else {
    const kind = all.find(
      (each) =>
        each.mention === null && candidate.places.some(({ start }) => start >= each.phrase.end && start < each.phrase.end + 8),
    );
    const place = candidate.places.find(
      ({ start }) => kind !== undefined && start >= kind.phrase.end && start < kind.phrase.end + 8,
    );
    const joint =
      kind === undefined || place === undefined ? "none" : text.slice(kind.phrase.end, place.start).trim().toLowerCase();
    add(`an ${joint} ${kind?.chosen} ${mention.personal}`);
    add(`an ${kind?.chosen} ${chosen}`);
  }
  const side = nearest === 0 ? "ask" : nearest < 0 ? "before" : "after";
  add(`pr ${pronoun} ${sort} ${side}`);
  add(`pr ${pronoun} ${sort} ${side} ${chosen}`);
  add(`re ${pronoun} ${sort} ${recency.get(candidate) ?? "no"} ${inAsk}`);
  add(`re ${sort} ${recency.get(candidate) ?? "no"}`);
  add(`af ${phrase.role !== null} ${phrase.company !== null} ${sort}`);
  const overlapped = all.find(
    (each) => each !== candidate && each.chosen !== "no" && each.phrase.start < phrase.end && phrase.start < each.phrase.end,
  );
  add(`ov ${sort} ${overlapped?.chosen} ${overlapped?.mention === null} ${chosen}`);
  add(`s ${sort}`);
  add(`c ${sort} ${chosen}`);
  add(`c ${sort} ${chosen} ${firstSort}`);
  add(`d ${sort} ${nearest}`);
  add(`d ${chosen} ${nearest}`);
  add(`o ${chosen} ${Math.min(3, names.length)}`);
  add(`n ${Math.min(3, candidate.places.length)} ${chosen}`);
  add(`l ${search.passage.language} ${sort} ${chosen}`);
  add(`u ${candidate.inSubject} ${sort} ${candidate.places.length === 0}`);
  const within = all.filter(
    ({ phrase: other, places }) => places.length > 0 && other.start > phrase.start && other.end <= phrase.end,
  );
  const around = all.filter(
    ({ phrase: other }) => other.sort === "kind" && other.start < phrase.start && phrase.start < other.end,
  );
  add(`in ${sort} ${chosen} ${within.length > 0} ${around.some((other) => other.chosen !== "no")} ${around.length > 0}`);
  add(`in ${sort} ${within.some((other) => other.mention !== null)} ${around.length > 0}`);
  const namesInAsk = names.filter(
    (other) => other !== candidate && other.places.some((place) => sentenceAt(search, place.start) === search.ask),
  );
  const people = namesInAsk.some((other) => other.mention?.personal === true);
  add(`q ${sort} ${chosen} ${inAsk} ${people} ${Math.min(2, namesInAsk.length)}`);
  if (mention !== null) {
    const referrer = search.bystanders.isReferrer(mention);
    add(`m ${mention.titled} ${mention.personal} ${mention.initial} ${mention.text.includes(" ")}`);
    add(`m ${mention.titled}`);
    add(`m ${mention.personal} ${chosen}`);
    add(`m ${mention.trade} ${mention.text.includes(" ")} ${mention.personal}`);
    add(`r ${referrer} ${chosen}`);
    add(`i ${mention.initial} ${mention.personal} ${chosen}`);
    add(`p ${names.indexOf(candidate)} ${chosen}`);
    const last = mention.text.split(" ").pop() ?? "";
    add(`e2 ${last.slice(-2).toLowerCase()} ${mention.personal}`);
    add(`e1 ${last.slice(-1).toLowerCase()} ${mention.personal}`);
    add(`up ${last.length > 1 && last === last.toUpperCase()} ${mention.personal}`);
    const common = mention.text.toLowerCase();
    add(`lc ${!search.passage.lowerCase && search.passage.text.includes(` ${common} `)}`);
  } else {
    const said = search.passage.text.slice(phrase.start, phrase.end);
    const all3 = wordsIn(said);
    const at = all3.findIndex((word) => PERSON_CLASS.test(word));
    add(`hp ${Math.min(6, at)}`);
    add(`hp ${Math.min(6, at)} ${all3[0]}`);
    add(`hp ${Math.min(6, at)} ${chosen} ${nearest}`);
    add(`hl ${all3[0]} ${all3[1]}`);
    add(`hb ${all3[0]} ${bonesOf(all3).slice(0, 2).join(" ")}`);
    add(`hv ${all3.slice(0, Math.max(0, at)).join(" ")}`);
    const inner = all.some((each) => each.mention === null && each.phrase.start > phrase.start && each.phrase.start < phrase.end);
    const outer = all.some((each) => each.mention === null && each.phrase.start < phrase.start && phrase.start < each.phrase.end);
    add(`ne ${inner} ${outer} ${at < 0}`);
    const words = wordsIn((phrase.role ?? "").replace(LEADING_ARTICLE, ""));
    const lead = wordsIn(search.passage.text.slice(phrase.start, phrase.start + 20))[0] ?? "";
    const person = words.slice(0, 6).find((word) => PERSON_CLASS.test(word)) ?? "none";
    add(`h ${person}`);
    add(`h ${person} ${chosen}`);
    add(`h ${person} ${nearest}`);
    add(`h ${lead} ${person}`);
    add(`h ${lead} ${chosen}`);
    add(`w1 ${words[0]}`);
    add(`w2 ${words[0]} ${words[1]}`);
    add(`wn ${Math.min(8, words.length)}`);
    for (const word of words) add(`w ${word}`);
    add(`wc ${phrase.company !== null} ${chosen}`);
  }
  return [...features];
}
