import type { Side } from "../domain/intro";
import { fullName, isTitle } from "./names";
import { oneLine, UNSPACED } from "./plainText";
import { capitalised } from "./sentences";

/** How a language speaks of somebody without saying who. `NAME` and `COMPANY` stand for whatever identifies them. */
export interface ConcealRule {
  readonly find: string;
  readonly put: string;
}

/** What gives somebody away in a sentence. */
export interface Identity {
  readonly name: string;
  readonly company: string;
  /** Words that are found whatever the capitals, and those that are common words in lower case ("Will", "Green"). */
  readonly anyCase: RegExp;
  readonly thisCase: RegExp;
  /** Names that are found when a text writes them together ("#NordvikLabs")… */
  readonly joined: readonly string[];
  /** …and names that we have only written together, from an address, found when a text writes them apart. */
  readonly apart: readonly string[];
}

/** RFC 5321, section 4.5.3.1: no address is longer. */
const MAX_EMAIL = 320;
/** Patterns are built from these; more words than any group that asks together has. */
const MAX_WORDS = 60;
const NOTHING = "(?!)";
const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|ug|kg|se|s\.?a\.?s?|s\.?r\.?l|s\.?l\.?u?|lda|ltda|oy|ab|as|a\/s|aps|bv|nv|plc|corp|co|pte|pty)\.?$/iu;
const COMMON_IN_COMPANIES =
  /^(?:the|and|und|labs?|group|gruppe|capital|ventures?|partners?|health|tech|technolog(?:y|ies)|solutions?|systems?|global|international|digital|media|studios?|consult(?:ing|ants?)|energy|foods?|bank|university|software|services?|company|holdings?|network|security|research|design|data|cloud|works?|institute|foundation|hospital|school|one|first|new|american?|european?|deutsche|national|royal)$/iu;
const COMMON_WORDS =
  /^(?:will|mark|may|grace|hope|rich|bill|art|joy|faith|dawn|summer|april|june|august|rose|jack|frank|pat|sue|gene|guy|max|young|long|best|good|brown|white|black|green|king|page|price|banks|chase|drew|grant|hunter|lane|miles|pierce|wade|rob|don|dean|case|day|field|hall|hill|lee|love|mann?|moon|rice|snow|stone|wood|woods|fox|bell|cook|baker|sol|luz|paz|clara|pilar|consuelo|claire|marine|prudence|blanche|petit|klein|gross|lang|kurz|weiß|koch|jäger|ernst|rosa|vera|costa|santos|reis|an|so|we|me|he|do|in|to|no|la|le|el|de|da|di|du|von|van|der|den|and|y|e)$/iu;
const ROLE_ACCOUNT =
  /^(?:info|hello|hallo|hola|mail|email|contact|contacto|office|team|sales|admin|support|me|post|founders?|hi|the|work|business)$/iu;
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|mac|aol|gmx|web|proton|protonmail|posteo|mailbox|fastmail|hey|free|orange|laposte|wanadoo|sapo|uol|bol|t-online|qq|163|naver|zoho|yandex|mail)$/iu;
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|mail|email)$/iu;

/** What identifies one side: the names of all who ask together and of who asked for them, the company, and what their addresses are made of. */
export function identityOf(side: Side): Identity {
  const people = [side.person, ...side.others, ...(side.via ? [side.via] : [])];
  const company = oneLine(side.company, 80);
  const names = people
    .flatMap((person) => fullName(person.name).split(/[\s.]+/u))
    .filter((word) => /\p{L}{2}|[^\p{ASCII}]/u.test(word) && !isTitle(word) && !isTitle(`${word}.`));
  const accounts = people.flatMap((person) => localWords(person.email)).filter((word) => !ROLE_ACCOUNT.test(word));
  const labels = people.flatMap((person) => domainLabel(person.email));
  const companies = [company, company.replace(LEGAL, ""), ...labels].filter((one) => one !== "");
  const words = [...names, ...accounts];
  const partial = companies
    .flatMap((one) => one.split(/[\s.,&-]+/u))
    .filter((word) => word.length > 2 && !COMMON_IN_COMPANIES.test(word));
  return {
    name: alternatives(words.flatMap((word) => (COMMON_WORDS.test(word) ? [capitalised(word), word.toUpperCase()] : [word]))),
    company: alternatives(companies),
    anyCase: wholeWords([...words.filter((word) => !COMMON_WORDS.test(word)), ...companies], "iu"),
    thisCase: wholeWords([...words.filter((word) => COMMON_WORDS.test(word)), ...partial].map(capitalised), "u"),
    joined: [...companies, ...people.map((person) => fullName(person.name))]
      .map(squash)
      .filter((one) => one.length > 4 || UNSPACED.test(one)),
    apart: [...labels, ...accounts].map(squash).filter((one) => one.length > 5),
  };
}

/** Whether a text tells who it is about. */
export function reveals(text: string, identity: Identity): boolean {
  if (identity.anyCase.test(text) || identity.thisCase.test(text)) return true;
  const words = text.split(/\s+/u).map(squash);
  const all = words.join("");
  return (
    identity.joined.some((one) => words.some((word) => word.includes(one))) || identity.apart.some((one) => all.includes(one))
  );
}

/** The text with the rules applied, each in turn. */
export function reworded(text: string, identity: Identity, rules: readonly ConcealRule[]): string {
  const put = (general: string, rule: ConcealRule) => general.replace(patternOf(rule.find, identity), rule.put);
  return rules
    .reduce(put, text)
    .replace(/^[\s,;:.–-]+/u, "")
    .trim();
}

/** The text with names put into general words by the rules, or "" where it would still tell who it is about. */
export function concealed(text: string, identity: Identity, rules: readonly ConcealRule[]): string {
  const general = reworded(text, identity, rules);
  return reveals(general, identity) ? "" : general;
}

function patternOf(find: string, identity: Identity): RegExp {
  const pattern = find.replace(/COMPANY|NAME/gu, (word) => (word === "NAME" ? namePattern(identity) : bounded(identity.company)));
  return new RegExp(pattern, "giu");
}

function namePattern({ name }: Identity): string {
  return `${bounded(name)}(?:[ .]+${bounded(name)})*`;
}

function bounded(words: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
}

function wholeWords(words: readonly string[], flags: string): RegExp {
  // With the genitive of the languages that write it without an apostrophe: "Lavanyas Team".
  return new RegExp(bounded(`(?:${alternatives(words)})s?`), flags);
}

/** Longest first, so that "Nordvik Labs" is found before "Nordvik". */
function alternatives(words: readonly string[]): string {
  const escaped = [...new Set(words)]
    .slice(0, MAX_WORDS)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return escaped.length === 0 ? NOTHING : escaped.join("|");
}

function localWords(email: string): string[] {
  return (email.slice(0, MAX_EMAIL).split("@")[0] ?? "").split(/[^\p{L}]+/u).filter((word) => word.length > 2);
}

function domainLabel(email: string): string[] {
  const labels = (email.slice(0, MAX_EMAIL).split("@")[1] ?? "").split(".").slice(0, -1);
  const own = labels.filter((label) => !SECOND_LEVEL.test(label)).pop();
  return own === undefined || own.length < 3 || FREE_MAIL.test(own) ? [] : [own];
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
