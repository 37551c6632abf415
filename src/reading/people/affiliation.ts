import type { Mention } from "./names";
import { capitalised, type Passage } from "./passage";
import { ARTICLE, roleOf } from "./roles";
import { NOT_NAMES, ORGANISATION_WORDS } from "./words";

/** What is said about a person next to their name. */
export interface Affiliation {
  readonly role: string | null;
  readonly company: string | null;
  readonly email: string | null;
  /** Where the description ends. */
  readonly end: number;
}

/** Before a company's name. */
const AT =
  "(?:(?:over |back |up |down |out )?(?:at|from|of|with|for|in|inside|@)|chez|bei(?:m)?|von(?: der| dem)?|vom|der|des|de(?: la| los| las| l['’])?|del|du|d['’]|da|do|das|dos|na|no|en|em|auf|zur|zum|aus|à|au)";
const WHO = "(?:who|that|which|qui|que|quien|der|die)";
const RUNS =
  "(?:runs|owns|heads|leads|founded|started|manages|chairs|directs|works (?:at|for|in|with)|(?:went|moved|switched) (?:over |across )?to|joined|is (?:at|with|over at|now at)|sits (?:on|at)|dirige|lleva|travaille chez|g[èe]re|leitet|arbeitet bei|f[uü]hrt|trabalha (?:na|no|em)|trabaja en)";

const OPEN = "\\s*(?:,|\\(|\\[|[-–—/:])?\\s*";
/** "Parks and Rec": two single words may be one name. */
function joined(passage: Passage, mention: Mention): { readonly name: string; readonly end: number } {
  const rest = /^ and (\p{Lu}\p{L}+)(?=[\s,.?!]*(?:$|[\n,.?!]| \p{Ll}))/u.exec(passage.text.slice(mention.end, mention.end + 40));
  if (rest === null || mention.text.includes(" ") || passage.startingAt.get(mention.end + 5)?.personal === true)
    return { name: mention.text, end: mention.end };
  return { name: `${mention.text} and ${rest[1]}`, end: mention.end + rest[0].length };
}

/** In a text without capitals, the word or two behind "at". */
function smallFirm(text: string, start: number): { readonly name: string; readonly end: number } | null {
  const match = /^\p{Ll}[\p{Ll}&'’-]+(?: (?:bank|labs|group|capital|energy|systems|studios|records|media|foods))?/u.exec(
    text.slice(start, start + 50),
  );
  const word = match?.[0].split(" ")[0] ?? "";
  return match === null || NOT_NAMES.has(word) ? null : { name: capitalised(match[0]), end: start + match[0].length };
}

/** The organisation named at a place: a capitalised one, or "the zoning board". */
export function organisationAt(passage: Passage, at: number): { readonly name: string; readonly end: number } | null {
  const skip = /\s*(?:(?:the|la|le|el|los|las|der|die|das|dem|den|o|a)\s+|l['’])?/iuy;
  skip.lastIndex = at;
  const lead = skip.exec(passage.text);
  const start = at + (lead?.[0].length ?? 0);
  const mention: Mention | undefined =
    passage.startingAt.get(start) ?? passage.startingAt.get(start - (/\bthe\s$/i.test(lead?.[0] ?? "") ? 4 : 0));
  if (mention !== undefined && !mention.titled) {
    const own = /^['’]s(?=[),.;?!])/.exec(passage.text.slice(mention.end, mention.end + 3))?.[0] ?? "";
    return own === "" ? joined(passage, mention) : { name: mention.text + own, end: mention.end + own.length };
  }
  const small =
    passage.lowerCase && / (?:at|from|@|w)\s*$/.test(passage.text.slice(Math.max(0, at - 6), at + 1))
      ? smallFirm(passage.text, start)
      : null;
  if (small !== null) return small;
  const common = /[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}/uy;
  common.lastIndex = start;
  const words = common.exec(passage.text)?.[0].split(" ") ?? [];
  const last = words.findIndex((word) => ORGANISATION_WORDS.has(word));
  if (last < 0 || !/\b(?:the|la|le|el|der|die|das|dem|o|a)\s$/i.test(lead?.[0] ?? "")) return null;
  const name = words.slice(0, last + 1).join(" ");
  return { name: `${(lead?.[0] ?? "").trimStart()}${name}`, end: start + name.length };
}

function emailAfter(text: string, at: number): { readonly email: string; readonly end: number } | null {
  const pattern = /\s*[(<[]?\s*(?:mailto:)?([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})\s*[)>\]]?/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { email: (match[1] ?? "").toLowerCase(), end: pattern.lastIndex };
}

const ROLE_START = new RegExp(`${OPEN}(?:${WHO} (?:is|was|est|es|é|ist) |is |now )?`, "iuy");
/** What a role with its workplace may run over. */
const ROLE_RUN = /[^,.;:()[\]?!\n]{2,90}/uy;
const PLACE_JOINT = new RegExp(`[,]? ${AT}(?= |(?<=['’]))`, "giu");
const ONLY_AT = new RegExp(`(?:\\s*[,(–—-]\\s*|\\s+)(?:${AT}|(?:${WHO} )?${RUNS})(?= |(?<=['’]))`, "iuy");
/** After these anything with a capital is where they work; after a comma only what is an organisation by its words. */
const BARE = /\s*[([@/]\s*|\s+[-–—]\s+/y;
const COMMA = /\s*,\s+/y;
const ROLE_ONLY = new RegExp(
  `(?:\\s*[,(]\\s*|\\s+[-–—]\\s+|\\s+(?=${ARTICLE} ))(?:${WHO} (?:is|was|est|es|é|ist) )?(?<role>[^,.;:()?!\\n]{2,50}?)(?=[,.;:)?!\\n]|$| (?:who|and|for|to|so|qui|que|und|et|y|e) )`,
  "iuy",
);

/** Between a department and its firm: "head of Global Licensing with Larch". */
const THEN_AT = /\s+(?:at|with|from|for|over at|bei|beim|chez|na|no|en)\s+/iy;

function firmBehind(passage: Passage, at: number): { readonly name: string; readonly end: number } | null {
  THEN_AT.lastIndex = at;
  return THEN_AT.test(passage.text) ? organisationAt(passage, THEN_AT.lastIndex) : null;
}

function roleAt(passage: Passage, at: number): Affiliation | null {
  ROLE_START.lastIndex = at;
  const from = at + (ROLE_START.exec(passage.text)?.[0].length ?? 0);
  ROLE_RUN.lastIndex = from;
  const run = ROLE_RUN.exec(passage.text)?.[0] ?? "";
  // "head | of buying at Larch": the first joint need not be the one before the firm.
  for (const joint of run.matchAll(PLACE_JOINT)) {
    const role = joint.index < 2 ? null : roleOf(run.slice(0, joint.index));
    const organisation = role === null ? null : organisationAt(passage, from + joint.index + joint[0].length);
    if (role === null || organisation === null) continue;
    const firm = firmBehind(passage, organisation.end);
    if (firm === null) return { role, company: organisation.name, email: null, end: organisation.end };
    const start = passage.text.indexOf(role, from);
    return { role: passage.text.slice(start, organisation.end), company: firm.name, email: null, end: firm.end };
  }
  return null;
}

/** After a comma: a firm by its words, or two unknown capitals that end the sentence, which a further person of a list seldom does. */
function isFirm(passage: Passage, start: number, end: number): boolean {
  const mention = passage.startingAt.get(start);
  if (mention === undefined || mention.organisation) return mention !== undefined;
  return (
    !mention.personal &&
    !mention.titled &&
    mention.text.includes(" ") &&
    passage.language === "de" &&
    /^\s*[?.!)]/.test(passage.text.slice(end, end + 3))
  );
}

function companyAt(passage: Passage, at: number, pattern: RegExp, onlyOrganisations: boolean): Affiliation | null {
  pattern.lastIndex = at;
  if (pattern.exec(passage.text) === null) return null;
  const start = pattern.lastIndex;
  const organisation = organisationAt(passage, start);
  if (organisation === null) return null;
  if (onlyOrganisations && !isFirm(passage, start, organisation.end)) return null;
  return { role: null, company: organisation.name, email: null, end: organisation.end };
}

function roleAlone(passage: Passage, at: number): Affiliation | null {
  ROLE_ONLY.lastIndex = at;
  const role = roleOf(ROLE_ONLY.exec(passage.text)?.groups?.role ?? "");
  return role === null ? null : { role, company: null, email: null, end: ROLE_ONLY.lastIndex };
}

/** Reads what follows a name: ", head of buying at Brill & Sons", "(Stripe)", "from the council", "<ann@x.example>". */
export function affiliationAfter(passage: Passage, at: number): Affiliation {
  // "Sabine Ahrendt bekannt machen, der Leiterin …": German puts the verb between the name and its description.
  const verb =
    /^ (?:bekannt ?machen|vorstellen|verbinden|zusammenbringen|in Kontakt bringen)(?=,)/.exec(
      passage.text.slice(at, at + 30),
    )?.[0].length ?? 0;
  const first = emailAfter(passage.text, at + verb);
  const start = first?.end ?? at + verb;
  const found =
    roleAt(passage, start) ??
    companyAt(passage, start, ONLY_AT, false) ??
    companyAt(passage, start, BARE, false) ??
    companyAt(passage, start, COMMA, true) ??
    roleAlone(passage, start);
  if (found === null) return { role: null, company: null, email: first?.email ?? null, end: start };
  // "at Cerro, head of trials" and "(CFO) at Pinnacle": the other half may follow.
  const other =
    found.company === null
      ? companyAt(passage, found.end, /\)?,? (?:at|of|from|in|bei|chez|de|da|do|en) /y, false)
      : found.role === null
        ? roleAlone(passage, found.end)
        : null;
  const second = emailAfter(passage.text, other?.end ?? found.end);
  return {
    role: found.role ?? other?.role ?? null,
    company: found.company ?? other?.company ?? null,
    email: first?.email ?? second?.email ?? null,
    end: second?.end ?? other?.end ?? found.end,
  };
}
