import { hasContactDetails } from "./contactDetails";
import { oneLine } from "./plainText";

const MAX_NAME = 80;
const TITLE =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|sr|sra|srta|mme|mlle|dott|dra|profa|rev|hon|capt|ing|dipl|mgr|m)\.|(?:dr|prof|professor|professora|mr|mrs|ms|mx|miss|sir|dame|lord|lady|herr|frau|señor|señora|senhor|senhora|monsieur|madame|mme|mlle|sra|dra|doña|dona))$/iu;
const CREDENTIAL = /^(?:ph\.?d\.?|m\.?d\.?|mba|cfa|cpa|esq\.?|jr\.?|sr\.?|i{2,3}|iv|pe|rn|llm|jd|msc|bsc|ma|ba)$/iu;
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|di|da|do|dos|das|du|des|der|den|la|le|los|las|el|al|bin|ibn|ben|ter|ten|af|av|y|e|d')$/iu;
const INITIAL = /^\p{L}\.?$/u;
const BOUNDARY = /\s+[|·•–—-]\s+|\s+(?:via|at|from|@)\s+/iu;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const AND = /\s+(?:&|and|und|et)\s+|\s*\+\s*/iu;

/** A name as it belongs in a letter; empty when what stands there is an address or nothing. */
export function fullName(raw: string): string {
  const line = oneLine(raw, MAX_NAME * 2)
    .replace(/[<>[\]]/g, " ")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, "")
    .replace(/\.{2,}/gu, "")
    .replace(/^["“”‘’'\s!?.,;:#*+$&%=/\\|~^-]+|["“”'\s!?,;:#*+$&%=/\\|~^-]+$/gu, "");
  const own = (line.split(BOUNDARY)[0] ?? "").replace(/\s*\([^)]*\)?\s*$/u, "").trim();
  if (hasContactDetails(own, { links: true }) || !/\p{L}/u.test(own)) return "";
  const words = turnedAround(own)
    .split(" ")
    .filter((word) => /\p{L}|^[&+]$/u.test(word));
  return oneLine(recased(words.join(" ")), MAX_NAME);
}

/** What one would call this person in a greeting: "Lavanya", "Dr. Sivakumar", 王小明, "the Bellandi brothers". */
export function firstName(raw: string, and: And): string {
  const name = fullName(raw);
  const together = name.split(AND);
  if (together.length === 2 && together.every((one) => one !== "")) return listed(together.map(firstOf), and);
  return firstOf(name);
}

/** "and", with the sound that it takes before another: Spanish "Henrik e Inés". */
export interface And {
  readonly word: string;
  readonly before?: { readonly sound: RegExp; readonly word: string };
}

/** Whether a word is a form of address and no name. */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** "A", "A and B", "A, B and C", without empty ones. */
export function listed(items: readonly string[], { word, before }: And): string {
  const full = items.filter((item) => item !== "");
  const last = full[full.length - 1] ?? "";
  return full.length < 2 ? last : `${full.slice(0, -1).join(", ")} ${before?.sound.test(last) ? before.word : word} ${last}`;
}

function firstOf(name: string): string {
  const nickname = /\s[("“']([\p{L}.-]+)[)"”']\s/u.exec(name)?.[1];
  if (nickname !== undefined) return nickname;
  const words = name.split(" ");
  // Where a script has no capitals we cannot tell the given name's place, and the whole name is never rude.
  if (!CASED.test(words[0] ?? "") || isDescription(words)) return name;
  const titles = words.filter((_, at) => words.slice(0, at + 1).every(isTitle));
  const rest = words.slice(titles.length);
  if (titles.length === 0) return givenOf(rest) ?? name;
  if (rest.length < 2 || PARTICLE.test(rest[0] ?? "")) return name;
  return givenOf(rest) ?? [...titles, rest[rest.length - 1]].join(" ");
}

function givenOf(words: readonly string[]): string | undefined {
  if (words.length === 1 || PARTICLE.test(words[0] ?? "")) return words.join(" ");
  return words.slice(0, -1).find((word) => !INITIAL.test(word));
}

/** "the Bellandi brothers": a word in lower case that is no particle says that this is no plain name. */
function isDescription(words: readonly string[]): boolean {
  return words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word) && !/^[\p{Ll}]'\p{Lu}/u.test(word));
}

/** "Chen, Sarah" is "Sarah Chen"; "Sarah Chen, PhD" is "Sarah Chen". */
function turnedAround(name: string): string {
  const [before = "", after = "", ...more] = name.split(/\s*,\s*/u);
  if (after === "" || CREDENTIAL.test(after)) return before;
  if (more.some((part) => !CREDENTIAL.test(part))) return name;
  return /^\p{Lu}{2,4}$/u.test(after) ? before : `${after} ${before}`;
}

/** Names typed all in lower case, or in capitals as directories and French surnames are, get the usual capitals. */
function recased(name: string): string {
  const words = name.split(" ");
  if (!/\p{Lu}/u.test(name)) return words.map((word, at) => (at > 0 && PARTICLE.test(word) ? word : capital(word))).join(" ");
  const shouted = !/\p{Ll}/u.test(name) && /\p{Lu}{4}/u.test(name);
  return words.map((word) => (shouted || /^[\p{Lu}'’-]{4,}$/u.test(word) ? fromCapitals(word) : word)).join(" ");
}

function fromCapitals(word: string): string {
  // "JP" and "T.J." are written so; "WU" and "LI" are not.
  const spelt = word.length > 2 ? !word.includes(".") : /^[^AEIOU][AEIOUY]$/u.test(word);
  return spelt ? capital(word.toLowerCase()) : word;
}

function capital(word: string): string {
  return word
    .replace(/(^|[-'’.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll}{3,})/u, (_, rest: string) => `Mc${rest.charAt(0).toUpperCase()}${rest.slice(1)}`);
}
