import { LANGUAGES, type Language } from "../../domain/language";
import type { Target } from "../types";
import { affiliationAfter, organisationAt } from "./affiliation";
import { isFirstName } from "./firstNames";
import type { Mention } from "./names";
import { capitalised, type Passage } from "./passage";
import { roleOf } from "./roles";
import { NOT_NAMES, ORGANISATION_WORDS, RELATIONS } from "./words";

/** A person's phrase in the text: a name with what is said about it, a kind of person, or a pronoun that points elsewhere. */
export interface Phrase extends Target {
  readonly sort: "name" | "kind" | "pronoun";
  /** An unknown word without a capital: believed only after the surest anchors. */
  readonly guessed: boolean;
  readonly start: number;
  readonly end: number;
}

const PRONOUN =
  /(?:(?:the |all |both )?(?:two|three|four|all|both|each|any|one) of (?:them|'?em|you)|these (?:two|three|people|folks)|the (?:two|three|pair)(?=\s*[.?!,])|him|her(?! (?!(?:for|to|if|whether|and|or|on|about|in|at|by|with|before|when|this|that|as|so|please|would|could|is|too|also|up|directly|how|what|i|we|my|our)(?!\p{L}))\p{L})|them|they|he|she|these|those|em|'em|both|each|lui|leur|eux|elle|elles|él|ella|ellos|ellas|ihm|ihr|ihnen|sie|ihn|ele|ela|eles|elas|lhe)(?![\p{L}'’])/iuy;

/** Small words before a person, by language: "do" is an article in one and a verb in another. */
const DETERMINERS: Readonly<Record<Language, string>> = {
  en: "the right|an?|any|some|one|another|two|three|four|a few|a couple of|several|your|ur|his|her|their|that|this|the|whoever|one of your",
  es: "alg[uú]n[a]?|alguien|un[ao]?s?|dos|tres|tus?|el|la|los|las|al|del|sus?|cualquier|es[ea]|aquel(?:la)?",
  fr: "quelqu['’]un|des|une?|ton|ta|tes|votre|vos|son|sa|leur|les?|la|l['’]|aux?|du|deux|trois|ce(?:tte|t)?",
  de: "jemand(?:en|em)?|wen|eine?[nmrs]?|deine?[nmr]?|ihre?[nmr]?|seine?[nmr]?|eure?[nmr]?|de[rnm]|die|das|zwei|drei|beim|zum|zur|vom|diese[nmr]?",
  pt: "algu[eé]m|algum[a]?|uma?s?|teus?|tuas?|seus?|suas?|os?|as?|aos?|à|às|do|da|dos|das|dois|duas|aquel[ea]|ess[ea]",
};

function determiner(language: Language): string {
  return `(?:${DETERMINERS[language]}|${language === "en" ? "the" : DETERMINERS.en.replace("|an?|", "|").replace("|a couple of", "")})`;
}

const NOBODY = String.raw`(?:some(?:one|body)|any(?:one|body)|who(?:m)?ever|people|folks|others|alguien|quelqu['’]un|jemand(?:en|em)?|algu[eé]m|gente)`;
export const LEADS = Object.fromEntries(
  LANGUAGES.map((language) => [language, new RegExp(`${determiner(language)}(?=[\\s'’])`, "iuy")]),
) as Readonly<Record<Language, RegExp>>;
export const NOBODY_AT = new RegExp(`${NOBODY}(?![\\p{L}])`, "iuy");

/** A kind of person ends where the sentence turns to something else. */
const KIND_END =
  /[.;:?!\n,()]|\s[-–—]\s|\s(?:so|because|since|before|when|while|if|but|and (?=you|i|we|he|she|they|then|tell|see|ask|maybe|perhaps|to |also|a |an |some|\p{Lu})|please|pour que|parce|car|afin|porque|para que|si|y (?=si|que|un|a )|weil|damit|und (?=ich|wir|du)|wenn|porque|se|e (?=se|que)|for (?:a (?:quick|short|chat|call|coffee|minute)|me|us|15|20|30|ten|half))(?=\s|$)/iu;
const COMPANY_IN =
  /\s(?:over at|at|from|with|inside|within|in|of|chez|bei|beim|von|de|del|da|do|na|no|en|em)\s+(?:the\s+|la\s+|le\s+|l['’]|der\s+|dem\s+)?(?=\p{Lu})/giu;

function lowerCaseName(passage: Passage, at: number): string | null {
  if (!passage.lowerCase || passage.language !== "en") return null;
  const pattern = /[\p{Ll}][\p{Ll}'’-]{1,20}/uy;
  pattern.lastIndex = at;
  const word = pattern.exec(passage.text)?.[0] ?? "";
  if (word === "" || NOT_NAMES.has(word) || RELATIONS.has(word) || ORGANISATION_WORDS.has(word) || SMALL.has(word)) return null;
  const rest = /\s([\p{Ll}][\p{Ll}'’-]{2,20})(?=\s*(?:[,.?!\n]|$|\b(?:at|from|who|over|the|for|and|so|chez|de|del|da|do)\b))/uy;
  rest.lastIndex = pattern.lastIndex;
  const second = rest.exec(passage.text)?.[1];
  const known = second === undefined || NOT_NAMES.has(second) || SMALL.has(second) || RELATIONS.has(second);
  return known ? word : `${word} ${second}`;
}

const SMALL = new Set(
  "me us him her them you u it something anything nothing more less up out off too very much really later soon asap pls plz thx rn via how bout work info help advice stuff things thing money time today tmrw people folks anyone someone somebody anybody whoever cheers ta xx please touch contact person right best new good quick hr it ops sales marketing legal finance".split(
    " ",
  ),
);

/** "the Bishop's wife", "Ana's boss": the name belongs to somebody else. */
export const POSSESSIVE = /^['’]s \p{Ll}/u;

/** "your Mirant person", "the TransCanada guys", "that Polish guy": a firm or a nation, and somebody of it. */
const PEOPLE_OF =
  /^ (?:person|people|guys?|folks|lady|ladies|man|men|woman|women|reps?|team|crowd|boys|desk|contact|chap|fella|lot)(?![\p{L}])/u;

function namePhrase(passage: Passage, start: number, nameStart: number, role: string | null): Phrase | null {
  const mention = passage.startingAt.get(nameStart);
  if (mention === undefined || PEOPLE_OF.test(passage.text.slice(mention.end, mention.end + 12))) return null;
  if (POSSESSIVE.test(passage.text.slice(mention.end, mention.end + 5))) return null;
  if (mention.organisation && role === null) {
    return { sort: "name", guessed: false, start, end: mention.end, name: null, role: null, company: mention.text, email: null };
  }
  if (mention.organisation || isCommonNoun(passage, mention, nameStart)) return null;
  const after = affiliationAfter(passage, mention.end);
  return {
    sort: "name",
    guessed: false,
    start,
    end: after.end,
    name: mention.text,
    role: role ?? after.role,
    company: after.company,
    email: after.email,
  };
}

/** "der Bookerin", "Kuratorin der Neuen Galerie": German capitals, and titles of jobs in any language, are no names. */
function isCommonNoun(passage: Passage, mention: Mention, start: number): boolean {
  if (mention.personal) return false;
  if (mention.trade) return true;
  if (passage.language !== "de" || mention.text.includes(" ")) return false;
  return new RegExp(`${determiner(passage.language)}\\s+(?:\\p{Ll}+\\s+)*$`, "iu").test(
    passage.text.slice(Math.max(0, start - 30), start),
  );
}

/** The patterns of a description before a name, by language: the articles differ. */
const DESCRIPTIONS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    {
      article: new RegExp(`^${determiner(language)}\\s*(?=\\p{L})`, "iu"),
      words: /^((?:[\p{Ll}'’-]+ |(?:C[A-Z]O|VP|HR) ){0,4}[\p{Ll}'’-]+|C[A-Z]O|VP),?\s+(?=\p{Lu})/u,
    },
  ]),
) as Readonly<Record<Language, { readonly article: RegExp; readonly words: RegExp }>>;

/** "your mountain guide Jean-Baptiste", "the CFO, Dana", "Your friend Claudette": words before a name that say who it is. */
function describedName(passage: Passage, start: number): Phrase | null {
  const { article, words } = DESCRIPTIONS[passage.language];
  const text = passage.text.slice(start, start + 120);
  if (/^(?:who(?:m)?ever|some(?:one|body)|any(?:one|body))\b/i.test(text)) return null;
  const lead = article.exec(text)?.[0].length ?? 0;
  if (passage.startingAt.has(start + lead)) return namePhrase(passage, start, start + lead, null);
  const match = words.exec(text.slice(lead));
  const described = (match?.[1] ?? "").trim();
  if (match === null || LINKS.test(described)) return null;
  const phrase = namePhrase(passage, start, start + lead + match[0].length, null);
  return phrase?.name == null ? null : { ...phrase, role: phrase.role ?? roleOf(described) };
}

/** Between these and a capital lies more than a description. */
export const LINKS =
  /\b(?:at|from|of|with|in|for|by|to|and|or|who|that|someone|somebody|anyone|anybody|whoever|people|folks|guys?|those|you|we|i|he|she|they|it|not|re|like|but|is|was|has|would|could|de|del|bei|chez|von|da|do|en|em|mit|und|et|qui|que|der|die|das|den|dem)\b/i;

/** Without a relative clause, a verb ends the description: "your cousin | let me rent". */
const VERB =
  /\s(?:is|was|were|are|would|could|will|can|might|may|has|had|have|let|lets|does|did|do|wants?|needs?|said|told|agreed|thinks?|still|ever|already|yet|if|whether|na|please|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|es|est|ist|é|pode|peut|puede|kann)(?=\s|$)/iu;
const RELATIVE = /\s(?:who|whom|that|which|qui|que|quien|der|die|das|dem|den)\s/iu;

function clauseOf(phrase: string): string {
  const verb = VERB.exec(phrase)?.index ?? phrase.length;
  const relative = RELATIVE.exec(phrase)?.index ?? phrase.length;
  return relative < verb ? phrase : phrase.slice(0, verb);
}

/** Words of a description: beyond the first number it has run into something else, and the second is kept. */
const LONGEST = 16;
const SHORT = 6;

/** "Ihr Mann", "Ihre Kollegin": a possessive and no pronoun. */
const POSSESSIVE_DE = /^[Ii]hre?[nmrs]? \p{Lu}/u;

export function kindPhrase(passage: Passage, start: number): Phrase | null {
  const rest = passage.text.slice(start, start + 160);
  const stop = KIND_END.exec(rest)?.index ?? rest.length;
  let role = clauseOf(rest.slice(0, stop)).trim();
  if (role.length < 3) return null;
  // On a phone nobody sets the comma that would end a description.
  const words = role.split(/\s+/);
  if (words.length > LONGEST) role = words.slice(0, SHORT).join(" ");
  let company: string | null = null;
  for (const match of role.matchAll(COMPANY_IN)) {
    const organisation = organisationAt(passage, start + match.index + match[0].length);
    if (organisation === null) continue;
    company = organisation.name;
    if (!/\s(?:who|that|qui|que|der|die)\s/i.test(role.slice(0, match.index)) && organisation.end - start >= role.length - 1)
      role = role.slice(0, match.index);
    break;
  }
  return role.length < 2
    ? null
    : { sort: "kind", guessed: false, start, end: start + stop, name: null, role, company, email: null };
}

/** The person's phrase that begins at a place, or null when none does. */
export function phraseAt(passage: Passage, at: number): Phrase | null {
  const gap = /[\s"“„:]*(?:(?:both|either|also|maybe|perhaps|please|e\.g\.)\s+)?/iy;
  gap.lastIndex = at;
  const start = at + (gap.exec(passage.text)?.[0].length ?? 0);
  const named = namePhrase(passage, start, start, null) ?? describedName(passage, start);
  if (named !== null) return named;
  PRONOUN.lastIndex = start;
  const possessive = passage.language === "de" && POSSESSIVE_DE.test(passage.text.slice(start, start + 12));
  if (!possessive && PRONOUN.test(passage.text))
    return { sort: "pronoun", guessed: false, start, end: PRONOUN.lastIndex, name: null, role: null, company: null, email: null };
  const lead = LEADS[passage.language];
  lead.lastIndex = start;
  NOBODY_AT.lastIndex = start;
  const possessed = passage.startingAt.get(start);
  if (possessed !== undefined && PEOPLE_OF.test(passage.text.slice(possessed.end, possessed.end + 12)))
    return kindPhrase(passage, start);
  if (possessed !== undefined && POSSESSIVE.test(passage.text.slice(possessed.end, possessed.end + 5)))
    return kindPhrase(passage, start);
  if (lead.test(passage.text) || NOBODY_AT.test(passage.text)) return kindPhrase(passage, start);
  const lower = lowerCaseName(passage, start);
  if (lower === null) return null;
  const after = affiliationAfter(passage, start + lower.length);
  return {
    sort: "name",
    guessed: !isFirstName(lower.split(" ")[0] ?? ""),
    start,
    end: after.end,
    name: capitalised(lower),
    role: after.role,
    company: after.company,
    email: after.email,
  };
}
