import { organisationAt } from "./affiliation";
import { isFirstName } from "./firstNames";
import type { Mention } from "./names";
import { capitalised, isPlain, type Passage } from "./passage";
import { ORGANISATION_WORDS } from "./words";

/** A name in the mail that may be somebody's workplace. */
export interface Organisation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Null for one without a capital: "the zoning board". */
  readonly mention: Mention | null;
  readonly inSubject: boolean;
}

/** More names than this in one mail are a list of something else. */
const MOST = 40;

const AT =
  "at|from|with|for|of|in|inside|chez|à|au|aux|en|de|del|du|da|do|das|dos|na|no|nas|nos|pela|pelo|bei|beim|von|vom|der|im|am|zur|zum|@|w";
/** "at the ferry company", "no consulado", "de la mairie": a preposition, an article within it or behind it, and up to three words. */
const SMALL_PLACE =
  /(?<![\p{L}])(?:(?:at|from|with|for|of|in|inside|chez|à|en|de|bei|von) (?<article>(?:the|that|la|le|el|los|las|der|die|das|dem|o|a) |l['’])|(?:au|du|aux|del|al|da|do|na|no|pela|pelo|beim|vom|im|zum|zur) )(?<words>[\p{Ll}-]+(?: [\p{Ll}-]+){0,2})/giu;
/** Words for a workplace that are no part of a company's name. */
const WORKPLACES = new Set(
  "utility shop firm county city archive archives co-op house insurer plant mill quarry port zoo rink line factory bakery studio garage paper newspaper fair embassy regulator union charity rectorat consulado consulat prefeitura alcaldía alcaldia ayuntamiento ministerio ministério ministère mairie hôpital hospital fábrica fabrica usine usina cartório empresa entreprise associação asociación association diputación conselheria secretaria préfecture rathaus gemeinde behörde bank banco banque bezirk kammer cathedral board".split(
    " ",
  ),
);
/** In a text without capitals, a word behind one of these that is no common word may be a firm. */
const SMALL_FIRM = new RegExp(`(?<![\\p{L}])(?:${AT}) (?=(\\p{Ll}[\\p{Ll}\\d&'’-]{2,20}))`, "giu");
/** How much of a text is searched for organisations without capitals. */
const LONGEST = 8000;
/** "from John Deere", "de Santa Marta": behind a preposition even what begins like a person's name may be a firm. */
const BEHIND = new RegExp(`(?<![\\p{L}])(?:${AT}) $`, "iu");

function capitals(passage: Passage, inSubject: boolean): Organisation[] {
  return passage.mentions
    .filter(
      ({ titled, personal, organisation, start, text }) =>
        !titled &&
        (!personal || organisation || (text.includes(" ") && BEHIND.test(passage.text.slice(Math.max(0, start - 8), start)))),
    )
    .map((mention) => {
      const { name, end } = organisationAt(passage, mention.start) ?? { name: mention.text, end: mention.end };
      return { name, start: mention.start, end, mention, inSubject };
    });
}

function common(passage: Passage): Organisation[] {
  return [...passage.text.slice(0, LONGEST).matchAll(SMALL_PLACE)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { article = "", words = "" } = groups;
    const all = words.split(" ");
    const last = all.findIndex((word) => ORGANISATION_WORDS.has(word) || WORKPLACES.has(word));
    if (last < 0) return [];
    const name = article + all.slice(0, last + 1).join(" ");
    const start = index + whole.length - words.length - article.length;
    return [{ name, start, end: start + name.length, mention: null, inSubject: false }];
  });
}

function withoutCapitals(passage: Passage): Organisation[] {
  if (!passage.lowerCase) return [];
  return [...passage.text.slice(0, LONGEST).matchAll(SMALL_FIRM)].flatMap(({ 0: lead, 1: word = "", index }) => {
    const start = index + lead.length;
    if (isPlain(word) || isFirstName(word)) return [];
    return [{ name: capitalised(word), start, end: start + word.length, mention: null, inSubject: false }];
  });
}

/** Every organisation that a mail may name, in its own text first. */
export function organisationsIn(passage: Passage, subject: Passage): Organisation[] {
  return [...capitals(passage, false), ...common(passage), ...withoutCapitals(passage), ...capitals(subject, true)].slice(
    0,
    MOST,
  );
}
