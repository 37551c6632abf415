import type { Sentence } from "../text/sentences";
import type { Target } from "../types";
import { affiliationAfter, roleOf } from "./affiliation";
import { ANCHORS } from "./anchors";
import type { Bystanders } from "./bystanders";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import { type Phrase, phraseAt } from "./phrase";
import { listAfter, siblingsOf } from "./siblings";
import { RELATIONS } from "./words";

/** After the first of a language's anchors the person is meant for sure; after the later ones they may be. */
const SURE_ANCHORS = 3;
/** After the anchors before this one the writer speaks of a person they have in mind. */
const LIKELY_ANCHORS = 7;
/** How far from the ask the person may be named. */
const BEFORE = 6;
const AFTER = 3;

export interface Search {
  readonly passage: Passage;
  readonly bystanders: Bystanders;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that the request rests on. */
  readonly ask: number;
}

interface Found {
  readonly phrase: Phrase;
  readonly tier: number;
}

function isWanted({ passage, bystanders }: Search, phrase: Phrase): boolean {
  if (phrase.sort === "pronoun") return true;
  if (phrase.sort === "kind")
    return !/^(?:chance|favou?r|quick|bit|moment|minute|couple of minutes|call|word|coffee|chat|meeting|email|line|note|intro|introduction|hand|heads[- ]up|way|good word|try|few minutes|time|number|list|copy|look|link|best|same|person)\b/i.test(
      phrase.role ?? "",
    );
  const mention = passage.mentions.find((each) => each.start >= phrase.start && each.text === phrase.name);
  return mention === undefined || !bystanders.isBystander(mention);
}

/** The phrases after a language's anchors in one sentence, surest first. */
function anchored(search: Search, sentence: Sentence): Found[] {
  const { passage } = search;
  const found: Found[] = [];
  ANCHORS[passage.language].forEach((anchor, tier) => {
    for (const match of sentence.text.matchAll(anchor)) {
      const phrase = phraseAt(passage, sentence.start + match.index + match[0].length);
      if (phrase !== null && phrase.start < sentence.end && isWanted(search, phrase)) found.push({ phrase, tier });
    }
  });
  return found;
}

function isPerson({ bystanders }: Search, mention: Mention): boolean {
  return !mention.organisation && !bystanders.isBystander(mention);
}

/** A capital at the start of a sentence proves nothing, unless the word has one elsewhere too or more words follow. */
function isTrusted({ passage }: Search, mention: Mention): boolean {
  if (mention.personal || !mention.initial || mention.text.includes(" ")) return true;
  return passage.mentions.some((other) => !other.initial && other.text === mention.text);
}

/** "in Portland", "from the Harz": a place, unless a title or a first name says otherwise. */
const PLACE =
  /\b(?:in|at|from|near|outside|around|across|for|of|via|to the|in the|from the|im|in der|aus|bei|nach|dem|den|das|des|einem|einen|ein|eine|der|die|en|à|au|aux|chez|na|no|em|da|do)\s+$/iu;

function namedIn(search: Search, sentence: Sentence): Phrase | null {
  const { passage, bystanders } = search;
  const people = passage.mentions.filter((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end) return false;
    if (!isPerson(search, mention) || !isTrusted(search, mention) || bystanders.isReferrer(mention)) return false;
    return mention.personal || !PLACE.test(passage.text.slice(Math.max(0, mention.start - 12), mention.start));
  });
  const person = people.find((mention) => mention.personal) ?? people.find((mention) => mention.text.includes(" ")) ?? people[0];
  if (person === undefined) return null;
  const { role, company, email, end } = affiliationAfter(passage, person.end);
  return { sort: "name", start: person.start, end, name: person.text, role, company, email };
}

/** The sentences around the ask, nearest first, those before it ahead of those after it. */
function around({ sentences, ask }: Search): Sentence[] {
  const before = sentences.slice(Math.max(0, ask - BEFORE), ask).reverse();
  return [...before, ...sentences.slice(ask + 1, ask + 1 + AFTER)];
}

/** A name that an anchor points at nearby, before one that merely stands nearby. */
function antecedent(search: Search): Phrase | null {
  const near = around(search);
  for (const sentence of near) {
    const named = anchored(search, sentence).find(({ phrase, tier }) => tier < LIKELY_ANCHORS && isNamed(phrase));
    if (named !== undefined) return named.phrase;
  }
  for (const sentence of near) {
    const named = namedIn(search, sentence);
    if (named !== null) return named;
  }
  return null;
}

const isNamed = (phrase: Phrase): boolean => phrase.sort === "name" && phrase.name !== null;

/** "your brother in law", "tu vecino": an acquaintance of the reader's, or a person by trade. */
const YOURS =
  /(?<![\p{L}])(?:your|ur|tu|su|ton|ta|votre|deine?[nmr]?|ihre?[nmr]?|teu|tua|seu|sua|an?|some|the|that|this|un[ae]?|el|la|le|eine?[nmr]?|uma?)\s+(?:[\p{L}'’-]+\s+){0,2}?(?=([\p{L}'’-]+))/giu;

function kindIn(search: Search, sentence: Sentence): Phrase | null {
  for (const match of sentence.text.matchAll(YOURS)) {
    const noun = match[1] ?? "";
    if (!RELATIONS.has(noun.toLowerCase()) && roleOf(noun) === null) continue;
    const phrase = phraseAt(search.passage, sentence.start + match.index);
    if (phrase !== null && phrase.sort === "kind" && isWanted(search, phrase)) return phrase;
  }
  return null;
}

function anyKind(search: Search): Phrase | null {
  const { sentences, ask } = search;
  const near = [sentences[ask], ...around(search)].filter((sentence): sentence is Sentence => sentence !== undefined);
  for (const sentence of near) {
    const kind = anchored(search, sentence).find(
      ({ phrase }) => phrase.sort === "kind" || (phrase.sort === "name" && phrase.company !== null),
    );
    const found = kind?.phrase ?? kindIn(search, sentence);
    if (found !== null) return found;
  }
  return null;
}

function mainPhrase(search: Search): Phrase | null {
  const sentence = search.sentences[search.ask];
  if (sentence === undefined) return null;
  const found = anchored(search, sentence);
  const sure = found.find(({ tier }) => tier < SURE_ANCHORS)?.phrase;
  if (sure !== undefined && sure.sort !== "pronoun") return sure;
  if (sure === undefined) {
    const named = found.find(({ phrase, tier }) => tier < LIKELY_ANCHORS && isNamed(phrase))?.phrase ?? namedIn(search, sentence);
    if (named !== null) return named;
    const yours = kindIn(search, sentence);
    if (yours !== null && /^(?:your|ur|tu|ton|ta|dein|teu|tua)/i.test(yours.role ?? "")) return yours;
  }
  return antecedent(search) ?? anyKind(search);
}

/** Whom the request is about, in the order in which they are named; empty when the mail does not say. */
export function targetsOf(search: Search): Target[] {
  const listed = listAfter(search.passage, search.sentences[search.ask]?.end ?? 0);
  const main = listed.length > 0 ? null : mainPhrase(search);
  const phrases = (main === null ? listed : [main, ...siblingsOf(search.passage, main)]).filter(
    (phrase) => phrase.sort !== "pronoun" && isWanted(search, phrase),
  );
  return phrases.map(({ name, email, company, role }) => ({ name, email, company, role }));
}
