import type { Sentence } from "../text/sentences";
import type { Target } from "../types";
import { affiliationAfter } from "./affiliation";
import { ANCHORS } from "./anchors";
import type { Bystanders } from "./bystanders";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import { type Phrase, phraseAt } from "./phrase";
import { roleOf } from "./roles";
import { listAfter, siblingsOf } from "./siblings";
import { PERSONS, RELATIONS } from "./words";

/** After the first of a language's anchors the person is meant for sure; after the later ones they may be. */
const SURE_ANCHORS = 3;
/** "you know …": in English the anchor after which a small unknown word is a name too. */
const ACQUAINTANCE = 6;
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

/** What anchors are also followed by. */
const NOT_PEOPLE =
  /^(?:(?:your|his|her|their|my|our|that|this|one|two|few|right|best|same|good|quick|short|brief|warm|next|other|big|small|little|personal|direct|tu|su|ton|ta|votre|dein\p{L}*|seu|sua)\s+)*(?:chances?|favou?rs?|bit|moments?|minutes?|mins?|couple|calls?|words?|coffee|chat|meetings?|e-?mails?|lines?|notes?|intros?|introductions?|connections?|hand|heads[- ]up|way|try|time|numbers?|list|copy|look|link|names?|help|advice|thoughts|opinion|network|behalf|place|door|subject|matter|thing|things|idea|ideas|question|questions|hour|hours|day|days|week|weeks|shot|go|nudge|push|lunch|dinner|drink|visit|tour|interview|position|job|role|project|process|situation|favor|contact info|contact details|cosas?|favor|momento|minutos?|rato|nombre|ayuda|mano|chose|moment|service|coup de (?:main|fil|pouce)|mot|nom|aide|minute|gefallen|moment|namen|hilfe|stunde|ding|favor|momento|minutinho|nome|ajuda|hora|visita|part|parte|company|firm|team|office|side|shop|church|school|list|voice|ear|calendar|schedule|inbox|blessing|permission|empresa|entreprise|firma|boîte|équipe|equipo|equipe|seite|tür|porta|puerta|porte)(?![\p{L}])/iu;

function isWanted({ passage, bystanders }: Search, phrase: Phrase): boolean {
  if (phrase.sort === "pronoun") return true;
  if (phrase.sort === "kind") return !NOT_PEOPLE.test(phrase.role ?? "");
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
      if (phrase === null || phrase.start >= sentence.end || !isWanted(search, phrase)) continue;
      if (!phrase.guessed || tier <= SURE_ANCHORS || tier === ACQUAINTANCE) found.push({ phrase, tier });
    }
  });
  return found;
}

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
function namedIn(search: Search, sentence: Sentence, sure: boolean): Phrase | null {
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

/** The sentences around the ask, nearest first, those before it ahead of those after it. */
function around({ sentences, ask }: Search): Sentence[] {
  const before = sentences.slice(Math.max(0, ask - BEFORE), ask).reverse();
  return [...before, ...sentences.slice(ask + 1, ask + 1 + AFTER)];
}

const isNamed = (phrase: Phrase): boolean => phrase.sort === "name" && phrase.name !== null;

function likelyName(search: Search, sentence: Sentence): Phrase | null {
  return anchored(search, sentence).find(({ phrase, tier }) => tier < LIKELY_ANCHORS && isNamed(phrase))?.phrase ?? null;
}

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

/** A capital in the middle of a sentence that is no firm and no place; in German every noun has one. */
function capitalIn(search: Search, sentence: Sentence): Phrase | null {
  const found = search.passage.language === "de" ? null : namedIn(search, sentence, false);
  const mention = search.passage.mentions.find((each) => each.text === found?.name && each.start === found.start);
  return mention === undefined || mention.initial || /^\p{Lu}{2,}$/u.test(mention.text) ? null : found;
}

/** "your brother", "ton voisin": a description that begins with whose they are. */
function yoursIn(search: Search, sentence: Sentence): Phrase | null {
  const found = kindIn(search, sentence, true);
  return found !== null &&
    /^(?:your|ur|tu|tus|ton|ta|votre|deine?[nmr]?|ihre?[nmr]?|teu|tua|seu|sua)\s/i.test(search.passage.text.slice(found.start))
    ? found
    : null;
}

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
function kindIn(search: Search, sentence: Sentence, definite = false): Phrase | null {
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

function askedFor({ passage }: Search, sentence: Sentence): Phrase | null {
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

function somebodyNear(search: Search): Phrase | null {
  for (const sentence of [search.sentences[search.ask], ...around(search).slice(0, 2)]) {
    const found = sentence === undefined ? null : somebodyIn(search, sentence);
    if (found !== null) return found;
  }
  return null;
}

/** The last resort: any capital near the ask, any phrase after an anchor. */
function strangers(search: Search): Phrase | null {
  const near = [search.sentences[search.ask], ...around(search)].filter(
    (sentence): sentence is Sentence => sentence !== undefined,
  );
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

/** "ton ex-coloc qui bosse à Arte": in the person's own sentence, the firm behind a word of place. A named person needs a firm by its words. */
function companyNear({ passage, sentences }: Search, phrase: Phrase): string | null {
  const sentence = sentences.find(({ start, end }) => phrase.start >= start && phrase.start < end);
  if (sentence === undefined) return null;
  const found = passage.mentions.find((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end || mention.personal || mention.titled) return false;
    if (phrase.name !== null && !mention.organisation) return false;
    return WORKPLACE.test(passage.text.slice(Math.max(0, mention.start - 10), mention.start));
  });
  return found?.text ?? null;
}

const WORKPLACE =
  /(?<![\p{L}])(?:at|from|with|chez|bei|beim|de chez|à(?: la)?|en|na|no|da|do|del|de la|von|vom)\s(?:the\s|la\s)?$/iu;

/** Whom the request is about, in the order in which they are named; empty when the mail does not say. */
export function targetsOf(search: Search): Target[] {
  const listed = listAfter(search.passage, search.sentences[search.ask]?.end ?? 0);
  const main = listed.length > 0 ? null : mainPhrase(search);
  const phrases = (main === null ? listed : [main, ...siblingsOf(search.passage, main)]).filter(
    (phrase) => phrase.sort !== "pronoun" && isWanted(search, phrase),
  );
  return phrases.map((phrase) => ({
    name: phrase.name,
    email: phrase.email,
    company: phrase.company ?? companyNear(search, phrase),
    role: phrase.role,
  }));
}
