import { RELATIONS } from "./words";

/** Articles and possessives of the five languages, as they stand before a role. */
export const ARTICLE =
  "(?:the|an?|your|our|their|his|her|its|el|la|los|las|un|una|tu|su|le|les|l['’]|une?|ton|ta|votre|der|die|das|dem|den|ein|eine[rnm]?|dein|deine[rnm]?|ihre?[rnm]?|o|a|os|as|um|uma|seu|sua|teu|tua)";

/** A description that is a role: it has one of these words, or is a short run of capitals. */
const ROLE_WORD =
  /\b(?:head|chief|director|manager|officer|founder|co-?founder|partner|president|chair(?:man|woman|person)?|editor|journalist|reporter|professor|lecturer|dean|principal|headmaster|headmistress|headteacher|bursar|rector|provost|warden|vicar|priest|monk|counsel|counterpart|originator|appraiser|associate|paralegal|landlord|vermieter|tenant|superintendent|supervisor|foreman|dispatcher|scheduler|programmer|teacher|coach|investor|angel|analyst|engineer|architect|designer|developer|lead|leader|owner|buyer|broker|agent|lawyer|attorney|solicitor|barrister|notary|accountant|auditor|actuary|adjuster|doctor|surgeon|nurse|vet|dentist|pharmacist|scientist|researcher|curator|conservator|translator|interpreter|writer|author|poet|producer|conductor|organist|choreographer|musician|artist|sculptor|photographer|chef|baker|brewer|distiller|winemaker|farmer|grower|carpenter|joiner|builder|plumber|electrician|roofer|printer|publisher|librarian|archivist|consultant|advis[eo]r|secretary|treasurer|clerk|inspector|planner|surveyor|scout|trainer|captain|pilot|skipper|guide|minister|senator|mayor|councillor|ambassador|commissioner|judge|banker|trader|recruiter|specialist|expert|assistant|representative|rep|guy|lady|woman|man|person|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|cpo|gp|md|directora?|gerente|jefe|jefa|responsable|encargad[oa]|fundadora?|socia|socio|presidenta?|abogad[oa]|notari[oa]|ingenier[oa]|profesora?|concejal[a]?|comprador[a]?|inversora?|directeur|directrice|responsables?|fondateur|fondatrice|associée?|présidente?|avocate?|notaire|ing[ée]nieure?|acheteu(?:r|se)|investisseu(?:r|se)|conseill(?:er|ère)|r[ée]dac(?:teur|trice)|leiter(?:in)?|gesch[aä]ftsf[uü]hrer(?:in)?|chef(?:in)?|justitiar(?:in)?|kurator(?:in)?|referent(?:in)?|verwalter(?:in)?|pfarrer(?:in)?|inhaber(?:in)?|gr[uü]nder(?:in)?|einkäufer(?:in)?|einkauf|anw[aä]lt(?:in)?|anwalt|steuerberater(?:in)?|professor(?:in)?|redakteur(?:in)?|vorstand|diretora?|gerente|fundadora?|s[oó]ci[oa]|presidente|advogad[oa]|engenheir[oa]|professora?|compradora?|investidora?|carpinteir[oa]|chefe|coordenadora?)\b/iu;

/** Endings of trades in German and the Romance languages, and the things that end like them. */
const TRADE =
  /^(?:\p{L}+(?:meister|arzt|ärztin|ärzten?|führer|händler|berater|prüfer|planer|macher|bauer|anwalt|makler|schreiner|tischler|kollege)(?:in|innen|n|en|s)?|\p{L}{3,}(?:adora?|edora?|tora|ista|ólog[oa]|nter[oa]|iner[oa]|rner[oa]|ñer[oa]|icult(?:or|eur|rice)|euse|trice|logue|niste|airesse|cienne?|teur|seur|isseur|nnier|nnière|tier|tière)s?|juez|jueces|jue[zc]|delegad[oa]|rector|rectora|s[ií]ndico|baterista|promotora?)$/iu;
const THINGS = new Set(
  "lista vista pista revista entrevista conquista moteur ordinateur ascenseur secteur vecteur facteur compteur quartier métier chantier courrier sentier portier boîtier historia computadora computador contadora ordenador dinero enero primero número".split(
    " ",
  ),
);

function withoutArticle(role: string): string {
  return role.replace(new RegExp(`^${ARTICLE}\\s+`, "iu"), "").trim();
}

/** A role as it stands, or null when the words describe no role ("my cousin", "would you ask him"). */
export function roleOf(words: string): string | null {
  const role = withoutArticle(words.trim());
  if (role.length < 2 || role.length > 60 || role.split(/\s+/).length > 8) return null;
  if (
    /^(?:of|at|from|with|in|for|and|by|on|de|del|da|do|von|bei|chez)\s/i.test(role) ||
    /\b(?:and|und|et) (?:the|an?|die|la|le)\b/i.test(role)
  )
    return null;
  if (RELATIONS.has(role.toLowerCase()) || /\b(?:you|me|us|i|my|would|could|can|is|are|was|has|have)\b/i.test(role)) return null;
  if (!role.includes(" ") && TRADE.test(role) && !THINGS.has(role.toLowerCase())) return role;
  return ROLE_WORD.test(role) || /^(?:C[A-Z]O|[SE]?VP|GP|MD|HR|PM)\b/.test(role) ? role : null;
}
