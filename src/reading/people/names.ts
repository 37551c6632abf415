import type { Language } from "../../domain/language";
import { isFirstName } from "./firstNames";
import { roleOf } from "./roles";
import { NOT_NAMES, ORGANISATION_WORDS, PARTICLES, RELATIONS, TITLES } from "./words";

/** A run of capitalised words (or of a script without capitals) that may name a person or an organisation. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly organisation: boolean;
  /** The first word of a sentence, which would have a capital in any case. */
  readonly initial: boolean;
  /** A title or a common first name: surely a person and no product or place. */
  readonly personal: boolean;
  /** "Kuratorin der Neuen Galerie", "County Engineer": what somebody does, with capitals. */
  readonly trade: boolean;
}

const SMALL_TITLES = [
  "sr",
  "sra",
  "srta",
  "dr",
  "dra",
  "mr",
  "mrs",
  "ms",
  "prof",
  "don",
  "doña",
  "dona",
  "herr",
  "frau",
  "seu",
  "monsieur",
  "madame",
];
const TITLE = [...[...TITLES].map((title) => `${title.charAt(0).toUpperCase()}${title.slice(1)}`), ...SMALL_TITLES].join("|");
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*`;
const INITIALS = String.raw`(?:\p{Lu}\.-?){1,4}`;
const PARTICLE = `(?:(?:${[...PARTICLES].join("|")}) |[dl]['’])`;
const NICKNAME = String.raw`["“„'][\p{L} ]{1,20}["”“']`;
const WORD = `(?:(?:${TITLE})\\.?(?= \\p{Lu})|${INITIALS}|${CAPITAL}|\\(ret\\.?\\))`;
const SCRIPTS = String.raw`[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,6}|[\u0600-\u06ff]{2,15}(?: [\u0600-\u06ff]{2,15}){0,2}`;
const GROUP = "(?: (?:brothers|sisters|boys|girls|twins|family)(?![\\p{L}]))";
const GROUPS = new RegExp(`${GROUP}$`, "u");
// A possessive ends a name: "Teasdale's van" is Teasdale and a van.
const RUN = new RegExp(
  `(?<![\\p{L}\\d@])${WORD}(?:(?<!['’]s) (?:& )?${PARTICLE}{0,3}(?:${WORD}|${NICKNAME})){0,6}${GROUP}?|${SCRIPTS}`,
  "gu",
);

/** Capitalised in the middle of a sentence and yet no part of the name behind them; "First Rung Capital" keeps its first word. */
const ALWAYS_OFF = /^(?:i|hi|hello|hey|dear|thanks|please|frau|herr|monsieur|kontakt|ihre?[nmr]?|sie|ihnen|welche[nrms]?)$/;

/** Words with a capital of their own that only stand beside a name. */
const NEVER_LAST =
  /^(?:I|Could|Would|Can|Please|Thanks|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)$/;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,]+$|'s$/g, "");

function isOrganisation(words: readonly string[]): boolean {
  if (words.some((word) => word === "&" || ORGANISATION_WORDS.has(bare(word)))) return true;
  const [only = ""] = words;
  // StackPile, IBM, 3M: written as no person's name is.
  return (
    words.length === 1 &&
    (/\p{Ll}\p{Lu}\p{Ll}/u.test(only.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|O')/, "")) || /^[\p{Lu}\d]{3,}$/u.test(only))
  );
}

function mentionOf(text: string, start: number, initial: boolean): Mention | null {
  // A possessive names the person; "'s" is not part of the name.
  const trimmed = text
    .replace(/['’]s$/u, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "")
    .trimEnd();
  const words = trimmed.split(/\s+/);
  const titled = words.length > 1 && TITLES.has(bare(words[0] ?? ""));
  if (words.every((word) => NOT_NAMES.has(bare(word)) || TITLES.has(bare(word)))) return null;
  const organisation = !titled && isOrganisation(words);
  const trade =
    !titled &&
    !GROUPS.test(trimmed) &&
    [words[0] ?? "", words[words.length - 1] ?? ""].some((word) => roleOf(word) !== null || RELATIONS.has(bare(word)));
  const personal = !organisation && (titled || isFirstName(words[0] ?? ""));
  return { text: trimmed, start, end: start + trimmed.length, titled, organisation, initial, personal, trade };
}

/** Cuts words that are no names from both ends: "Could Dana", "Ann I". */
function trimmedRun(run: string, initial: boolean): { readonly text: string; readonly offset: number } {
  let text = run;
  let offset = 0;
  for (let first = /^(\S+)\s+/.exec(text); first !== null; first = /^(\S+)\s+/.exec(text)) {
    const word = bare(first[1] ?? "");
    if (!NOT_NAMES.has(word) || TITLES.has(word) || !(initial || ALWAYS_OFF.test(word))) break;
    offset += first[0].length;
    text = text.slice(first[0].length);
  }
  for (let last = /\s+(\S+)$/.exec(text); last !== null; last = /\s+(\S+)$/.exec(text)) {
    if (!NEVER_LAST.test(last[1] ?? "")) break;
    text = text.slice(0, last.index);
  }
  return { text, offset };
}

/** Surnames that follow a small word: all else behind "de", "da" or "von" is where somebody works or lives. */
const SURNAMES = new Set(
  "silva souza sousa costa santos oliveira lima rocha luz cruz torre torres vega león leon rosa castro melo mello moraes almeida andrade nascimento paula jesus assis freitas barros azevedo carvalho queiroz queiros fonseca gama cunha mota matos melo abreu rosario rosário paz peña fuente fuentes hoz calle mora haro heredia miguel gaulle la villepin wit vries jong boer bruijn groot leyen goethe schirach trotta beauvoir balzac".split(
    " ",
  ),
);
const WORKS_AT: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^ (?:de|del|de la|de las|de los) $/,
  fr: /^ (?:de|de la|du|des|de l['’]|d['’]) ?$/,
  pt: /^ (?:de|da|do|das|dos) $/,
  de: /^ (?:von|vom|von der) $/,
};

/** "Frau Petridou von der Nordsee Reederei", "Alan Prieto de Kavak": what follows the small word is not the person's name. */
function splitAtOrganisation(run: string, language: Language): readonly string[] {
  const joint = new RegExp(` ${PARTICLE}{1,3}(?=\\p{Lu})`, "gu");
  for (const match of [...run.matchAll(joint)].reverse()) {
    const rest = run.slice(match.index + match[0].length);
    const first = run.slice(0, match.index).split(" ");
    const workplace = WORKS_AT[language]?.test(match[0]) === true && !SURNAMES.has(rest.split(" ").pop()?.toLowerCase() ?? "");
    const described = isOrganisation(rest.split(" ")) || workplace;
    if (described && !isOrganisation(first)) return [first.join(" "), rest];
  }
  return [run];
}

/** Every mention in a text, in order. */
export function mentionsIn(text: string, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const initial = match.index === 0 || /[.!?…:\n]["'“(¿¡]?\s?$/.test(before);
    for (const piece of splitAtOrganisation(match[0], language)) {
      const start = match.index + match[0].indexOf(piece);
      const { text: kept, offset } = trimmedRun(piece, initial);
      const mention = mentionOf(kept, start + offset, initial && start === match.index && offset === 0);
      if (mention !== null) mentions.push(mention);
    }
  }
  return mentions;
}
