import type { Mention } from "./names";
import type { Passage } from "./passage";
import { ORGANISATION_WORDS, RELATIONS } from "./words";

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
const ARTICLE =
  "(?:the|an?|your|our|their|his|her|its|el|la|los|las|un|una|tu|su|le|les|l['’]|une?|ton|ta|votre|der|die|das|dem|den|ein|eine[rnm]?|dein|deine[rnm]?|ihre?[rnm]?|o|a|os|as|um|uma|seu|sua|teu|tua)";
const WHO = "(?:who|that|which|qui|que|quien|der|die)";
const RUNS =
  "(?:runs|owns|heads|leads|founded|started|manages|chairs|directs|works (?:at|for|in|with)|is (?:at|with|over at|now at)|sits (?:on|at)|dirige|lleva|travaille chez|g[èe]re|leitet|arbeitet bei|f[uü]hrt|trabalha (?:na|no|em)|trabaja en)";

const OPEN = "\\s*(?:,|\\(|\\[|[-–—/:])?\\s*";
/** A description that is a role: it has one of these words, or is a short run of capitals. */
const ROLE_WORD =
  /\b(?:head|chief|director|manager|officer|founder|co-?founder|partner|president|chair(?:man|woman|person)?|editor|journalist|reporter|professor|lecturer|dean|principal|headmaster|headmistress|headteacher|bursar|rector|provost|warden|vicar|priest|monk|counsel|counterpart|originator|appraiser|associate|paralegal|landlord|vermieter|tenant|superintendent|supervisor|foreman|dispatcher|scheduler|programmer|teacher|coach|investor|angel|analyst|engineer|architect|designer|developer|lead|leader|owner|buyer|broker|agent|lawyer|attorney|solicitor|barrister|notary|accountant|auditor|actuary|adjuster|doctor|surgeon|nurse|vet|dentist|pharmacist|scientist|researcher|curator|conservator|translator|interpreter|writer|author|poet|producer|conductor|organist|choreographer|musician|artist|sculptor|photographer|chef|baker|brewer|distiller|winemaker|farmer|grower|carpenter|joiner|builder|plumber|electrician|roofer|printer|publisher|librarian|archivist|consultant|advis[eo]r|secretary|treasurer|clerk|inspector|planner|surveyor|scout|trainer|captain|pilot|skipper|guide|minister|senator|mayor|councillor|ambassador|commissioner|judge|banker|trader|recruiter|specialist|expert|assistant|representative|rep|guy|lady|woman|man|person|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|cpo|gp|md|directora?|gerente|jefe|jefa|responsable|encargad[oa]|fundadora?|socia|socio|presidenta?|abogad[oa]|notari[oa]|ingenier[oa]|profesora?|concejal[a]?|comprador[a]?|inversora?|directeur|directrice|responsables?|fondateur|fondatrice|associée?|présidente?|avocate?|notaire|ing[ée]nieure?|acheteu(?:r|se)|investisseu(?:r|se)|conseill(?:er|ère)|r[ée]dac(?:teur|trice)|leiter(?:in)?|gesch[aä]ftsf[uü]hrer(?:in)?|chef(?:in)?|inhaber(?:in)?|gr[uü]nder(?:in)?|einkäufer(?:in)?|einkauf|anw[aä]lt(?:in)?|anwalt|steuerberater(?:in)?|professor(?:in)?|redakteur(?:in)?|vorstand|diretora?|gerente|fundadora?|s[oó]ci[oa]|presidente|advogad[oa]|engenheir[oa]|professora?|compradora?|investidora?|carpinteir[oa]|chefe|coordenadora?)\b/iu;

function withoutArticle(role: string): string {
  return role.replace(new RegExp(`^${ARTICLE}\\s+`, "iu"), "").trim();
}

/** A role as it stands, or null when the words describe no role ("my cousin", "would you ask him"). */
export function roleOf(words: string): string | null {
  const role = withoutArticle(words.trim());
  if (role.length < 2 || role.length > 60 || role.split(/\s+/).length > 8) return null;
  if (RELATIONS.has(role.toLowerCase()) || /\b(?:you|me|us|i|my|would|could|can|is|are|was|has|have)\b/i.test(role)) return null;
  return ROLE_WORD.test(role) || /^(?:C[A-Z]O|[SE]?VP|GP|MD|HR|PM)\b/.test(role) ? role : null;
}

/** "Parks and Rec": two single words may be one name. */
function joined(passage: Passage, mention: Mention): { readonly name: string; readonly end: number } {
  const rest = /^ and (\p{Lu}\p{L}+)(?=[\s,.?!]*(?:$|[\n,.?!]| \p{Ll}))/u.exec(passage.text.slice(mention.end, mention.end + 40));
  if (rest === null || mention.text.includes(" ") || passage.startingAt.get(mention.end + 5)?.personal === true)
    return { name: mention.text, end: mention.end };
  return { name: `${mention.text} and ${rest[1]}`, end: mention.end + rest[0].length };
}

/** The organisation named at a place: a capitalised one, or "the zoning board". */
export function organisationAt(passage: Passage, at: number): { readonly name: string; readonly end: number } | null {
  const skip = new RegExp(`\\s*(?:(?:the|la|le|el|los|las|der|die|das|dem|den|o|a)\\s+|l['’])?`, "iuy");
  skip.lastIndex = at;
  const lead = skip.exec(passage.text);
  const start = at + (lead?.[0].length ?? 0);
  const mention: Mention | undefined =
    passage.startingAt.get(start) ?? passage.startingAt.get(start - (/\bthe\s$/i.test(lead?.[0] ?? "") ? 4 : 0));
  if (mention !== undefined && !mention.titled) return joined(passage, mention);
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

const ROLE_AT = new RegExp(
  `${OPEN}(?:${WHO} (?:is|was|est|es|é|ist) |is |now )?(?<role>[^,.;:()\\[\\]?!\\n]{2,60}?)[,]? ${AT}(?= |(?<=['’]))`,
  "iuy",
);
const ONLY_AT = new RegExp(`(?:\\s*[,(–—-]\\s*|\\s+)(?:${AT}|(?:${WHO} )?${RUNS})(?= |(?<=['’]))`, "iuy");
/** After these anything with a capital is where they work; after a comma only what is an organisation by its words. */
const BARE = /\s*[([@/]\s*|\s+[-–—]\s+/y;
const COMMA = /\s*,\s+/y;
const ROLE_ONLY = new RegExp(
  `(?:\\s*[,(]\\s*|\\s+[-–—]\\s+|\\s+(?=${ARTICLE} ))(?:${WHO} (?:is|was|est|es|é|ist) )?(?<role>[^,.;:()?!\\n]{2,50}?)(?=[,.;:)?!\\n]|$| (?:who|and|for|to|so|qui|que|und|et|y|e) )`,
  "iuy",
);

function roleAt(passage: Passage, at: number): Affiliation | null {
  ROLE_AT.lastIndex = at;
  const match = ROLE_AT.exec(passage.text);
  const role = match === null ? null : roleOf(match.groups?.role ?? "");
  if (role === null) return null;
  const organisation = organisationAt(passage, ROLE_AT.lastIndex);
  return organisation === null ? null : { role, company: organisation.name, email: null, end: organisation.end };
}

function companyAt(passage: Passage, at: number, pattern: RegExp, onlyOrganisations: boolean): Affiliation | null {
  pattern.lastIndex = at;
  if (pattern.exec(passage.text) === null) return null;
  const start = pattern.lastIndex;
  const organisation = organisationAt(passage, start);
  if (organisation === null) return null;
  if (onlyOrganisations && !(passage.startingAt.get(start)?.organisation ?? false)) return null;
  return { role: null, company: organisation.name, email: null, end: organisation.end };
}

function roleAlone(passage: Passage, at: number): Affiliation | null {
  ROLE_ONLY.lastIndex = at;
  const role = roleOf(ROLE_ONLY.exec(passage.text)?.groups?.role ?? "");
  return role === null ? null : { role, company: null, email: null, end: ROLE_ONLY.lastIndex };
}

/** Reads what follows a name: ", head of buying at Brill & Sons", "(Stripe)", "from the council", "<ann@x.example>". */
export function affiliationAfter(passage: Passage, at: number): Affiliation {
  const first = emailAfter(passage.text, at);
  const start = first?.end ?? at;
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
