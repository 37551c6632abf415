import type { Sentence } from "../text/sentences";
import { affiliationAfter } from "./affiliation";
import type { Mention } from "./names";
import type { Phrase } from "./phrase";
import { anchored, LIKELY_ANCHORS, type Search } from "./search";

function isPerson({ bystanders }: Search, mention: Mention): boolean {
  return !mention.organisation && !mention.trade && !bystanders.isBystander(mention);
}

/** A capital at the start of a sentence proves nothing, unless the word has one elsewhere too or more words follow. */
function isTrusted({ passage }: Search, mention: Mention): boolean {
  if (mention.personal || !mention.initial || mention.text.includes(" ")) return true;
  return passage.mentions.some((other) => !other.initial && other.text === mention.text);
}

/** "a Sudanese friend": who somebody is and not what they are called. */
const NATION = /^\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ican|isch\p{Ll}*|tsch|ais|ois|enne?|ol|ano|ana|és|esa|ês|eiro)$/u;

/** "in Portland", "from the Harz": a place, unless a title or a first name says otherwise. */
const PLACE =
  /\b(?:in|at|from|near|outside|around|across|for|of|via|to the|in the|from the|im|am|in der|aus|bei|nach|von|vom|dem|den|das|des|einem|einen|ein|eine|der|die|en|de|del|du|des|la|le|les|el|los|las|à|au|aux|chez|na|no|em|da|do|dos|das|the|an?)\s+$/iu;

/** A name that stands in a sentence; `sure` leaves out single words that may be anything. */
export function namedIn(search: Search, sentence: Sentence, sure: boolean): Phrase | null {
  const { passage, bystanders } = search;
  const people = passage.mentions.filter((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end) return false;
    if (!isPerson(search, mention) || !isTrusted(search, mention) || bystanders.isReferrer(mention)) return false;
    return (
      mention.personal ||
      (!NATION.test(mention.text) && !PLACE.test(passage.text.slice(Math.max(0, mention.start - 12), mention.start)))
    );
  });
  const personal = people.find((mention) => mention.personal);
  // German writes every noun with a capital, so there one capital alone names nobody.
  const others = passage.language === "de" ? people.filter((mention) => mention.text.includes(" ")) : people;
  const person = sure ? personal : (personal ?? others.find((mention) => mention.text.includes(" ")) ?? others[0]);
  if (person === undefined) return null;
  const { role, company, email, end } = affiliationAfter(passage, person.end);
  return { sort: "name", guessed: false, start: person.start, end, name: person.text, role, company, email };
}

const isNamed = (phrase: Phrase): boolean => phrase.sort === "name" && phrase.name !== null;

export function likelyName(search: Search, sentence: Sentence): Phrase | null {
  return anchored(search, sentence).find(({ phrase, tier }) => tier < LIKELY_ANCHORS && isNamed(phrase))?.phrase ?? null;
}

/** A capital in the middle of a sentence that is no firm and no place; in German every noun has one. */
export function capitalIn(search: Search, sentence: Sentence): Phrase | null {
  const found = search.passage.language === "de" ? null : namedIn(search, sentence, false);
  const mention = search.passage.mentions.find((each) => each.text === found?.name && each.start === found.start);
  return mention === undefined || mention.initial || /^\p{Lu}{2,}$/u.test(mention.text) ? null : found;
}
