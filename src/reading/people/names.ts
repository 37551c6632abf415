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

const SMALL_TITLES =
  "sr sra srta señor señora señorita dr dra doctor doctora mr mrs ms prof profesor profesora professor professora don doña dona maestro maestra padre pastor licenciado licenciada ingeniero ingeniera comandante coronel capitán capitana almirante herr frau seu monsieur madame docteur docteure maître mestre capitaine commandant colonel doutor doutora comandante capitão senhor senhora dame commandante engenheiro engenheira prof frei fray sor".split(
    " ",
  );
const TITLE = [...[...TITLES].map((title) => `${title.charAt(0).toUpperCase()}${title.slice(1)}`), ...SMALL_TITLES].join("|");
const CAPITAL = String.raw`(?:[ae]l-|[ie](?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*`;
const INITIALS = String.raw`(?:\p{Lu}\.-?){1,4}`;
const PARTICLE = `(?:(?:${[...PARTICLES].join("|")}) |[dl]['’])`;
const NICKNAME = String.raw`["“„'][\p{L} ]{1,20}["”“']`;
const WORD = `(?:(?:${TITLE})\\.?(?= ${PARTICLE}{0,3}(?:al-)?\\p{Lu}| \\(ret)|${INITIALS}|${CAPITAL}|\\(ret\\.?\\))`;
const SCRIPTS = String.raw`[\u4e00-\u9fff]{1,3} [\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,6}|[\u0600-\u06ff]{2,15}(?: [\u0600-\u06ff]{2,15}){0,2}`;
const GROUP = "(?: (?:brothers|sisters|boys|girls|twins|family)(?![\\p{L}]))";
const GROUPS = new RegExp(`${GROUP}$`, "u");
// A possessive ends a name: "Teasdale's van" is Teasdale and a van.
const RUN = new RegExp(
  `(?<![\\p{L}\\d@])${WORD}(?:(?<!['’]s) (?:& )?${PARTICLE}{0,3}(?:${WORD}|${NICKNAME})){0,6}${GROUP}?|${SCRIPTS}`,
  "gu",
);

/** Capitalised in the middle of a sentence and yet no part of the name behind them; "First Rung Capital" keeps its first word. */
const ALWAYS_OFF =
  /^(?:i|need|want|good|abend|morgen|tag|grüezi|hoi|salü|hi|hello|hey|dear|thanks|please|if|is|are|was|when|and|but|so|or|as|the|ask|tell|for|with|from|to|of|kontakt|ihre?[nmr]?|sie|ihnen|welche[nrms]?)$/;

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

/** Titles and common words that are first names where they stand alone in the middle of a sentence. */
const ALSO_NAMES = new Set("Don Dean Will Grace Mark Rose Bill Guy Earl".split(" "));

function mentionOf(text: string, start: number, initial: boolean): Mention | null {
  // A possessive names the person; "'s" is not part of the name.
  const trimmed = text
    .replace(/['’]s$/u, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "")
    .trimEnd();
  const words = trimmed.split(/\s+/);
  const titled = words.length > 1 && TITLES.has(bare(words[0] ?? ""));
  // "Herrn Präsidenten", "Madam Chair": an office and no name.
  const office = bare(words[1] ?? "");
  if (
    titled &&
    words.length === 2 &&
    (RELATIONS.has(office) || roleOf(office) !== null || /(?:präsident(?:en|in)?|rat|rätin|bürgermeister(?:in)?)$/.test(office))
  )
    return null;
  const alsoName = !initial && words.length === 1 && (ALSO_NAMES.has(trimmed) || /^(?:WHO|UN|EU)$/.test(trimmed));
  if (!alsoName && words.every((word) => NOT_NAMES.has(bare(word)) || TITLES.has(bare(word)))) return null;
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
    // "Try Tessa": a first name behind the first word of a sentence, which is none.
    const verb =
      initial &&
      !isFirstName(word) &&
      isFirstName(/^\S+\s+(\S+)/.exec(text)?.[1] ?? "") &&
      /^\p{Lu}\p{Ll}+$/u.test(first[1] ?? "");
    if (TITLES.has(word) || !((NOT_NAMES.has(word) && (initial || ALWAYS_OFF.test(word))) || (verb && offset === 0))) break;
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

/** "Mr. and Mrs. Lockyer": a couple is one. */
const COUPLE = new RegExp(`(?<![\\p{L}])(?:${TITLE})\\.? (?:and|&|und|y|e|et) $`, "u");
/** "Noronha e Brito", "Sandoval y Ríos": two surnames; a first name is a further person. */
const SECOND_SURNAME = /^ (?:e|y|i) (?=(\p{Lu}[\p{L}\p{M}’'-]+)(?! \p{Lu}))/u;
/** "Osei, Kwabena", "MØLLER, Karl-Axel": the surname first. */
const FIRST_LAST = /^, (?=(\p{Lu}[\p{L}\p{M}’'-]+)(?= (?:at|from|in|who|chez|bei|de)\b|[.?!)\n]|$))/u;
/** "Sal R.", "Harriet KC". */
const LETTERS_AFTER = /^,? (?:KC|QC|OBE|MBE|CBE|PhD|Jr\.?|Sr\.?|III?)(?![\p{L}])/u;

const joins = (one: Mention, other: Mention | undefined, joint: RegExpExecArray | null): other is Mention =>
  joint !== null && other !== undefined && other.start === one.end + joint[0].length && !other.organisation && !other.titled;

function withNeighbours(
  text: string,
  one: Mention,
  other: Mention | undefined,
): { readonly mention: Mention; readonly both: boolean } {
  const join = (start: number, end: number): Mention => ({ ...one, text: text.slice(start, end), start, end });
  const rest = text.slice(one.end, one.end + 60);
  if (one.titled || one.text.includes(" ")) {
    const joint = SECOND_SURNAME.exec(rest);
    if (!one.organisation && joins(one, other, joint) && !isFirstName(joint?.[1] ?? "") && !other.trade)
      return { mention: join(one.start, other.end), both: true };
  } else if (!one.personal && (!one.organisation || /^\p{Lu}+$/u.test(one.text))) {
    const joint = FIRST_LAST.exec(rest);
    if (joins(one, other, joint) && isFirstName(joint?.[1] ?? "") && !one.initial)
      return { mention: { ...join(one.start, other.end), personal: true, organisation: false }, both: true };
  }
  const couple = one.titled ? COUPLE.exec(text.slice(Math.max(0, one.start - 24), one.start)) : null;
  if (couple !== null) return { mention: join(one.start - couple[0].length, one.end), both: false };
  const letters = one.personal || one.text.includes(" ") ? LETTERS_AFTER.exec(rest) : null;
  if (letters !== null && !/^\p{Lu}/u.test(one.text.split(" ").pop()?.slice(1) ?? ""))
    return { mention: join(one.start, one.end + letters[0].length), both: false };
  return { mention: one, both: false };
}

/** Joins what stands apart and is one person. */
function joined(text: string, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const { mention, both } = withNeighbours(text, mentions[index] as Mention, mentions[index + 1]);
    found.push(mention);
    if (both) index++;
  }
  return found;
}

/** "Oberarzt Dr. Benning", "Autorin Ismene Rautavaara", "Tante Gesche": what somebody is stands before the name, with a capital. */
function withoutTrade(run: string): number {
  let offset = 0;
  for (let first = /^(\S+) (?=\p{Lu})/u.exec(run); first !== null; first = /^(\S+) (?=\p{Lu})/u.exec(run.slice(offset))) {
    const word = first[1] ?? "";
    const kin = /^(?:Tante|Onkel|Oma|Opa|Familie|\p{Lu}\p{Ll}+(?:heit|keit|ung|schaft))$/u.test(word);
    const rest = run.slice(offset + first[0].length);
    const next = rest.split(" ")[0] ?? "";
    const sure = TITLES.has(bare(next)) || isFirstName(next) || roleOf(word) !== null || RELATIONS.has(bare(word));
    if (!kin && (TITLES.has(bare(word)) || isFirstName(word) || !sure || !GERMAN_TRADE.test(word))) break;
    offset += first[0].length;
  }
  return offset;
}
/** "Permanent Secretary Alhaji Garba": a title behind the trade. */
const TRADE_FIRST =
  /^(?:(?:ingenier[oa]|engenheir[oa]|professora?|profesora?) (?=\p{Lu}\S* (?:de |da |do |del )?\p{Lu})|(?:(?:Permanent|General|Deputy|Chief|Managing|Executive|Vice|Assistant|Senior|Head)? ?(?:Secretary|Director|President|Chairman|Manager|Officer|Commissioner|Inspector|Minister)) (?=(?:Mr|Mrs|Ms|Dr|Alhaji|Hajia|Sir|Dame|Lady|Prof)\b))/u;
const GERMAN_TRADE = /^\p{Lu}\p{Ll}{2,}(?:in|er|ern|or|oren|ent|enten|ist|isten|rat|wart|arzt|ärztin|chef|kollegen?|err|ling)$/u;

/** Every mention in a text, in order. */
export function mentionsIn(text: string, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const initial = match.index === 0 || /[.!?…:\n]["'“(¿¡]?\s?$/.test(before);
    for (const piece of splitAtOrganisation(match[0], language)) {
      const start = match.index + match[0].indexOf(piece);
      const { text: trimmed, offset: cut } = trimmedRun(piece, initial);
      const trade = language === "de" ? withoutTrade(trimmed) : (TRADE_FIRST.exec(trimmed)?.[0].length ?? 0);
      const offset = cut + trade;
      const mention = mentionOf(trimmed.slice(trade), start + offset, initial && start === match.index && offset === 0);
      if (mention !== null) mentions.push(mention);
    }
  }
  return joined(text, mentions);
}
