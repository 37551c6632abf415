import type { Sentence } from "../text/sentences";
import { type Phrase, phraseAt } from "./phrase";
import { roleOf } from "./roles";
import { around, isWanted, type Search } from "./search";
import { PERSONS, RELATIONS } from "./words";

/** "someone in your old lab", "whoever signs", "your brother in law", "the buyer": nobody's name, but a person. */
const NOBODY =
  /(?<![\p{L}])(?:(?:some(?:one|body)|any(?:one|body))(?= (?:who|that|at|in|from|with|on|over|inside|to|else|like|senior|there|you know|of your))|who(?:m)?ever|(?:the |some |any )?(?:people|folks|guys?|person|lady|contact) (?:who|that|at|in|from|with|on|over)|alguien|quelqu['’]un|jemand(?:en|em)?|algu[eé]m)(?![\p{L}])/giu;
const DESCRIBED =
  /(?<![\p{L}])(?:your|ur|tu|su|ton|ta|votre|deine?[nmr]?|ihre?[nmr]?|teu|tua|seu|sua|an?|one|some|the|that|this|their|his|her|un[ae]?|el|la|le|l['’]|al|eine?[nmr]?|de[rnm]|die|uma?|o|a|ao)\s*(?=([\p{L}'’-]+(?: [\p{L}'’-]+){0,3}))/giu;

const isPersonNoun = (noun: string): boolean => RELATIONS.has(noun) || PERSONS.has(noun) || roleOf(noun) !== null;
/** A noun behind one of these is another one. */
const BREAKS =
  /^(?:of|at|in|for|from|to|with|and|or|is|was|that|who|which|de|del|à|au|chez|qui|que|von|bei|der|die|das|und|do|da|em|no|na|e|y|o)$/;

/** @param definite leaves out "someone" and "whoever": a "him" or "her" points at somebody in particular. */
export function kindIn(search: Search, sentence: Sentence, definite = false): Phrase | null {
  const starts = definite ? [] : [...sentence.text.matchAll(NOBODY)].map((match) => match.index);
  for (const match of sentence.text.matchAll(DESCRIBED)) {
    const nouns = (match[1] ?? "").toLowerCase().split(" ");
    const broken = nouns.findIndex((noun) => BREAKS.test(noun));
    if (nouns.slice(0, broken < 0 ? nouns.length : broken).some(isPersonNoun)) starts.push(match.index);
  }
  for (const start of starts) {
    const phrase = phraseAt(search.passage, sentence.start + start);
    if (phrase !== null && phrase.sort !== "pronoun" && isWanted(search, phrase)) return phrase;
  }
  return null;
}

/** Nearly anything of yours that is asked about is somebody: "ton ex-coloc", "deine Chefin"; so is what a clause describes. */
const SOMEBODY =
  /(?<![\p{L}])(?:(?:your|ur|tu|ton|ta|votre|deine?[nmr]?|teu|tua)\s+(?=\p{L})|(?:the|an?|el|la|le|un[ae]?|der|die|dem|den|eine?[nmr]?|o|a|um|uma)\s+(?=[\p{L}'’-]+,?\s+(?:who|that|qui|que|der|die)\s))/giu;

function somebodyIn(search: Search, sentence: Sentence): Phrase | null {
  for (const match of sentence.text.matchAll(SOMEBODY)) {
    const phrase = phraseAt(search.passage, sentence.start + match.index);
    if (phrase !== null && phrase.sort === "kind" && isWanted(search, phrase)) return phrase;
  }
  return null;
}

/** "Who covers Ontario for you?", "Which originator would you go to?": the question itself describes the person. */
const WHO =
  /(?<![\p{L}])(?:who|whom|which|qui[eé]n|qui|wer|wen|quem)(?:['’]s| is| are| was| would be| might be| es| est| ist| [eé])? +(?:the |an? |el |la |le |der |die |o |a )?(?<role>[^?.!,;:\n]{3,90})/iu;
const ASKS_WHO =
  /(?:^|^[\p{L}'’ ]{2,20}, |[;:–-] |\b(?:know|tell me|remember|wonder\p{L}*|and|so|but|me|us|suggest|recommend|see) )(?:who|whom|which|qui[eé]n|[àa] qui|wer|wen|quem)(?![\p{L}])/iu;
const AT_COMPANY = /\b(?:at|from|of|with|bei|chez|da|do|na|no|en|de)\s(?:the\s)?$/iu;

export function askedFor({ passage }: Search, sentence: Sentence): Phrase | null {
  const match = ASKS_WHO.test(sentence.text) ? WHO.exec(sentence.text) : null;
  if (match === null) return null;
  const role = (match.groups?.role ?? "").trim();
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const company = passage.mentions.find(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      AT_COMPANY.test(passage.text.slice(Math.max(0, mention.start - 9), mention.start)),
  );
  return { sort: "kind", guessed: false, start, end, name: null, role, company: company?.text ?? null, email: null };
}

export function somebodyNear(search: Search): Phrase | null {
  for (const sentence of [search.sentences[search.ask], ...around(search).slice(0, 2)]) {
    const found = sentence === undefined ? null : somebodyIn(search, sentence);
    if (found !== null) return found;
  }
  return null;
}

/** "your brother", "ton voisin": a description that begins with whose they are. */
export function yoursIn(search: Search, sentence: Sentence): Phrase | null {
  const found = kindIn(search, sentence, true);
  return found !== null &&
    /^(?:your|ur|tu|tus|ton|ta|votre|deine?[nmr]?|ihre?[nmr]?|teu|tua|seu|sua)\s/i.test(search.passage.text.slice(found.start))
    ? found
    : null;
}
