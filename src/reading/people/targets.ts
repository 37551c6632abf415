import type { Sentence } from "../text/sentences";
import type { Target } from "../types";
import { affiliationAfter } from "./affiliation";
import { ANCHORS } from "./anchors";
import type { Bystanders } from "./bystanders";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import { type Phrase, phraseAt } from "./phrase";
import { listAfter, siblingsOf } from "./siblings";

/** After the first of a language's anchors the person is meant for sure; after the later ones they may be. */
const SURE_ANCHORS = 3;
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
  readonly sure: boolean;
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
      if (phrase !== null && phrase.start < sentence.end && isWanted(search, phrase))
        found.push({ phrase, sure: tier < SURE_ANCHORS });
    }
  });
  return found;
}

function isPerson({ bystanders }: Search, mention: Mention): boolean {
  return !mention.organisation && !bystanders.isBystander(mention);
}

/** A capital at the start of a sentence proves nothing, unless the word has one elsewhere too or more words follow. */
function isTrusted({ passage }: Search, mention: Mention): boolean {
  if (mention.titled || !mention.initial || mention.text.includes(" ")) return true;
  return passage.mentions.some((other) => !other.initial && other.text === mention.text);
}

function namedIn(search: Search, sentence: Sentence): Phrase | null {
  const { passage, bystanders } = search;
  const people = passage.mentions.filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      isPerson(search, mention) &&
      isTrusted(search, mention) &&
      !bystanders.isReferrer(mention),
  );
  const person = people.find((mention) => mention.titled || mention.text.includes(" ")) ?? people[0];
  if (person === undefined) return null;
  const { role, company, email, end } = affiliationAfter(passage, person.end);
  return { sort: "name", start: person.start, end, name: person.text, role, company, email };
}

/** The sentences around the ask, nearest first, those before it ahead of those after it. */
function around({ sentences, ask }: Search): Sentence[] {
  const before = sentences.slice(Math.max(0, ask - BEFORE), ask).reverse();
  return [...before, ...sentences.slice(ask + 1, ask + 1 + AFTER)];
}

function antecedent(search: Search): Phrase | null {
  for (const sentence of around(search)) {
    const named =
      anchored(search, sentence).find(({ phrase }) => phrase.sort === "name" && phrase.name !== null)?.phrase ??
      namedIn(search, sentence);
    if (named !== null) return named;
  }
  return null;
}

function anyKind(search: Search): Phrase | null {
  const { sentences, ask } = search;
  for (const sentence of [sentences[ask], ...around(search)]) {
    if (sentence === undefined) continue;
    const kind = anchored(search, sentence).find(
      ({ phrase }) => phrase.sort === "kind" || (phrase.sort === "name" && phrase.company !== null),
    );
    if (kind !== undefined) return kind.phrase;
  }
  return null;
}

function mainPhrase(search: Search): Phrase | null {
  const sentence = search.sentences[search.ask];
  if (sentence === undefined) return null;
  const found = anchored(search, sentence);
  const sure = found.find((each) => each.sure && each.phrase.sort !== "pronoun");
  if (sure !== undefined) return sure.phrase;
  const named = found.find(({ phrase }) => phrase.sort === "name" && phrase.name !== null)?.phrase ?? namedIn(search, sentence);
  return named ?? antecedent(search) ?? anyKind(search);
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
