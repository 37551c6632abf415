import { affiliationAfter } from "./affiliation";
import { askedFor } from "./describedPeople";
import { kindsIn, namedBy } from "./kinds";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import type { Phrase } from "./phrase";
import { around, isWanted, type Search } from "./search";
import { TITLES } from "./words";

/** Somebody whom the request may be about: every place where they are named, or the one where they are described. */
export interface Candidate {
  readonly phrase: Phrase;
  /** Where in the mail's own text they occur; empty for somebody named in the subject only. */
  readonly places: readonly Place[];
  readonly mention: Mention | null;
  readonly inSubject: boolean;
  /** The rules' first choice, one of their others, or somebody whom they left aside. */
  readonly chosen: "first" | "other" | "no";
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** More people than this in one mail are a list of something else. */
const MOST = 24;
/** A sentence with more descriptions than this is a list of something else. */
const MOST_IN_SENTENCE = 20;
/** Descriptions in one mail beyond these are left. */
const MOST_KINDS = 80;

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).filter((word) => !TITLES.has(word));

/** Whether one of two names has all words of the other. */
export function sameName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function named(passage: Passage, mention: Mention): Phrase {
  const { role, company, email, end } = affiliationAfter(passage, mention.end);
  return { sort: "name", guessed: false, start: mention.start, end, name: mention.text, role, company, email };
}

const isPerson = ({ bystanders }: Search, mention: Mention): boolean =>
  (!mention.organisation || mention.titled) && !bystanders.isBystander(mention);

/** "Dear Rabbi," describes the reader. */
const GREETING_LINE =
  /^\s*(?:hi|hello|hey|dear|my dear|good (?:morning|afternoon|evening)|hola|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|ch[eè]re?s?|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|oi|ol[aá]|car[oa]s?|prezad[oa]s?)\s[^,!.:;\n]{1,50}[,!:\n]/iu;

interface Group {
  readonly mentions: Mention[];
}

function grouped(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  // A hostile text names one person a thousand times.
  const byText = new Map<string, Group | null>();
  for (const mention of mentions) {
    const known = byText.get(mention.text);
    if (known !== undefined) {
      known?.mentions.push(mention);
      continue;
    }
    const same = groups.find((group) => group.mentions.some((other) => sameName(other.text, mention.text)));
    const group = same ?? (groups.length < MOST ? { mentions: [] } : null);
    if (group !== null && same === undefined) groups.push(group);
    group?.mentions.push(mention);
    byText.set(mention.text, group);
  }
  return groups;
}

/** Of all forms in which somebody is named the one with the most words, which the reader of a card knows best. */
function fullest(name: string | null, mentions: readonly Mention[]): string | null {
  const count = (text: string): number => text.split(/\s+/).length;
  return mentions.reduce<string | null>((best, { text }) => (best !== null && count(text) <= count(best) ? best : text), name);
}

/** Whoever is described in the sentences around the ask, the nearest ones first. */
function described(search: Search): Phrase[] {
  const ask = search.sentences[search.ask];
  const near = [...(ask === undefined ? [] : [ask]), ...around(search)];
  const found: Phrase[] = [];
  for (const sentence of near) {
    if (found.length >= MOST_KINDS) break;
    const asked = sentence === ask ? askedFor(search, sentence) : null;
    if (asked !== null) found.push(asked);
    found.push(...kindsIn(search.passage, sentence.start, sentence.end, MOST_IN_SENTENCE));
  }
  return found;
}

/** @param chosen the rules' choice, first the one that they started from. @param subject the subject as a passage. */
export function candidatesOf(search: Search, chosen: readonly Phrase[], subject: Passage): Candidate[] {
  const { passage } = search;
  const rank = (index: number): Candidate["chosen"] => (index < 0 ? "no" : index === 0 ? "first" : "other");
  const inSubject = subject.mentions.filter((mention) => isPerson(search, mention));
  const namedByKind = chosen.map(({ name, start }) => (name === null ? namedBy(passage, start) : null));
  const names = grouped(passage.mentions.filter((mention) => isPerson(search, mention))).map(({ mentions }): Candidate => {
    const index = chosen.findIndex(
      ({ name, start, end }, at) =>
        mentions.some((mention) => mention === namedByKind[at]) ||
        (name !== null &&
          mentions.some((mention) => mention.start >= start && mention.end <= end && sameName(mention.text, name))),
    );
    const first = mentions[0] as Mention;
    const own = chosen[index]?.name === null ? undefined : chosen[index];
    const phrase = own ?? named(passage, namedByKind[index] ?? first);
    return {
      phrase: { ...phrase, name: fullest(phrase.name, mentions) },
      places: mentions,
      mention: mentions.find(({ personal }) => personal) ?? first,
      inSubject: inSubject.some((mention) => sameName(mention.text, first.text)),
      chosen: rank(index),
    };
  });
  const only = grouped(inSubject)
    .map(({ mentions }) => mentions[0] as Mention)
    .filter((mention) => !names.some(({ mention: other }) => other !== null && sameName(other.text, mention.text)))
    .map(
      (mention): Candidate => ({
        phrase: { ...named(subject, mention), start: 0, end: 0 },
        places: [],
        mention,
        inSubject: true,
        chosen: "no",
      }),
    );
  const greetingEnd = GREETING_LINE.exec(passage.text)?.[0].length ?? 0;
  const others: Candidate[] = [];
  for (const phrase of [...chosen, ...described(search)]) {
    const index = chosen.indexOf(phrase);
    if (index < 0 && phrase.start < greetingEnd) continue;
    if (namedByKind[index] != null && names.some(({ places }) => places.includes(namedByKind[index] as Mention))) continue;
    if (
      names.some((each) => each.chosen !== "no" && each.phrase.start === phrase.start) ||
      others.some((each) => each.phrase.start === phrase.start)
    )
      continue;
    if (index < 0 && (!isWanted(search, phrase) || chosen.some((each) => each.start === phrase.start))) continue;
    others.push({
      phrase,
      places: [{ start: phrase.start, end: phrase.end }],
      mention: null,
      inSubject: false,
      chosen: rank(index),
    });
  }
  return [...names, ...only, ...others];
}
