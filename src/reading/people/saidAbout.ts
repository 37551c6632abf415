import { organisationAt } from "./affiliation";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import { ARTICLE, roleOf } from "./roles";
import { RELATIONS } from "./words";

/** What somebody does for a living, as a verb. */
const DOES = [
  "runs|heads(?: up)?|leads|manages|chairs|directs|edits|keeps|does|buys|signs|handles|looks after|oversees|teaches|curates|covers|owns|organi[sz]es|books|program(?:me)?s|sits on|works (?:in|on|as)|is (?:in charge of|running|doing|responsible for|the one who)|(?:used|seems|happens) to \\p{Ll}+|decides|casts|plans|makes|sells|writes|supervises|coordinates|commissions|brews|bakes|builds|tends|trains|ran|led|chaired|founded|started",
  "dirige|lleva|coordina|maneja|gestiona|compra|preside|edita|encabeza|trabaja|está a cargo de|decide|manda|programa|vende|hace",
  "g[èe]re|tient|s['’]occupe|ach[èe]te|pr[ée]side|travaille|coordonne|[ée]dite|pilote|bosse|fait",
  "leitet|f[üu]hrt|verantwortet|betreut|macht|arbeitet|kauft|organisiert|kuratiert|entscheidet|verkauft",
  "coordena|gere|cuida|toca|chefia|comanda|trabalha|trata|assina|manda em",
].join("|");
const SHE = "(?:she|he|they|sie|er|elle|il|ella|[ée]l|ela|ele)(?:['’](?:s|re)| is| was| est| ist| es| [ée])?";
const WHO = "(?:who|that|qui|que|quien|die|der)(?:['’]s| is| was| est| ist| es| [ée])?";
const END = "[^,.;:?!()\\n–]";

/** ", who heads claims", "; she runs the bar", ". He signs for the boots". */
const VERB_AFTER = new RegExp(
  `^\\)?(?:,? ${WHO}|[,;.:!?)–—-]{1,2}\\s+(?:(?:and|y|e|et|und) )?${SHE}|${"(?:,? (?:and|y|e|et|und))?"}) (?:also |now |still |jetzt |aujourd'hui |agora |ahora )?(?<does>(?:${DOES})(?![\\p{L}])${END}{2,70})`,
  "iu",
);
/** "; she's chief operating officer at", ", who is the buyer for". */
const IS_AFTER = new RegExp(
  `^\\)?(?:,? ${WHO}|[,;.:!?)–—-]{1,2}\\s+(?:(?:and|y|e|et|und) )?${SHE}| (?:is|was|est|ist|es|é)) (?:now |still |currently |jetzt |heute |ahora |agora |actuellement )?(?:${ARTICLE} )?(?<is>${END}{3,70})`,
  "iu",
);
/** "… is now heading sourcing", "was running the estates side". */
const DOING = new RegExp(
  `^(?:,? ${WHO}|(?:['’]s| is| was| will be| would be)) (?:now |still |currently )?(?<does>(?:running|heading|leading|directing|chairing|managing|editing|teaching|doing|buying|building|starting)(?![\\p{L}])${END}{2,60})`,
  "iu",
);
/** Further on, before anybody else is named: "You know he was head of props at …", "since she does decaf". */
const LATER_IS = new RegExp(
  `(?<![\\p{L}])(?:she|he|sie|er|elle|il|ella|ela|ele)(?:['’]s| is| was| est| ist| es| [ée]| era| war) (?:${ARTICLE} )?(?<is>${END}{3,60})`,
  "iu",
);
const LATER_DOES = new RegExp(
  `(?<![\\p{L}])(?:she|he|sie|er|elle|il|ella|ela|ele) (?<does>(?:${DOES})(?![\\p{L}])${END}{2,60})`,
  "iu",
);
const LATER = 170;
/** ", la responsable de inversiones de Kutxa", "(CFO, Ardent)"; German puts the verb before it. */
const APPOSED = new RegExp(
  `^(?: (?:machen|einführen|vorstellen|bekannt ?machen|in Kontakt bringen|empfehlen|verbinden|vermitteln))?(?:\\s*[,(–—-]|(?= ${ARTICLE} ))\\s*(?<article>${ARTICLE}\\s+)?(?<is>${END}{3,70})`,
  "iu",
);
/** " over in facilities at Ballinree". */
const OFFICE =
  /^,? (?:over |up |down )?in (?!the\b|an?\b|my\b|our\b|your\b|order\b|case\b|person\b|touch\b|contact\b|time\b|town\b|general\b|particular\b|turn\b|front\b|case\b)(?<is>\p{Ll}+(?: (?!at |for )\p{Ll}+)?(?: (?:at|for) [^,.;:?!()\n]{2,40})?)(?=[,.?!)]|$)/u;
/** What no description begins with. */
const NO_DESCRIPTION =
  /^(?:is|was|would|will|could|can|might|may|and|or|if|to|so|please|but|in|on|at|of|for|with|from|who|that|which|when|as|i|we|you|he|she|they|it|my|our|not|no|then|thanks|let|just|have|has|had|do|does|did|maybe|perhaps|whether|because|since|before|after|about|cc|y|e|et|und|pero|mas|mais|aber|que|qui|quien|com|con|avec|mit|para|pour|für|se|si|wenn|und|ob|ich|wir|je|nous|yo|eu|tu|du|vous|usted|você|also|both|one of|the one|much|more|very|really|well|by the way|i.e)(?![\p{L}])/iu;
/** "Your upholsterer, ", "a packing boss at Lomond Berries, ", "the owner is a ", "a claims director by the name of ". */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${ARTICLE}|[àa]u?|del?|al|zu[mr]?|beim) (?<is>(?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+)(?<at> (?:at|of|from|in|for|de|del|da|do|bei|von|chez|du) [^,.;:?!\\n]{2,40}?)?(?: is| was| est| ist| es| é)?(?:,| called| named| by the name of)? (?:an? |one )?$`,
  "iu",
);
/** Where a description hands over to a workplace. */
const AT =
  /,? (?:over |back |up |down )?(?:at|of|from|with|for|in|chez|bei(?:m)?|vo[nm]|der|des|de(?: la| los)?|del|du|d['’]|da|do|na|no|en|em|by) ?(?:the |la |le |l['’]|el |der |dem |a |o )?(?=\p{Lu})/gu;
/** A description goes no further than the next clause. */
const CLAUSE =
  / (?:and|so|but|who|whom|which|when|if|because|while|since|y|e|et|und|mais|pero|mas|qui|que|quien|avec|mit|com|con|that|where|there|until|at (?:the|an?)|à|para|pour|für|to|I|you)(?![\p{L}])/iu;
const CAPITALS = /^\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*)*/u;
const MOST_WORDS = 9;

export interface Said {
  readonly role: string | null;
  readonly company: string | null;
}

const NOTHING: Said = { role: null, company: null };

/** Splits "head of buying at Brill & Sons" where the workplace begins. */
function divided(passage: Passage, start: number, words: string): Said {
  for (const match of words.matchAll(AT)) {
    const at = start + match.index + match[0].length;
    // A German run of capitals goes on over "der".
    const run = passage.language === "de" ? CAPITALS.exec(passage.text.slice(at, at + 60)) : null;
    const found = organisationAt(passage, at) ?? (run === null ? null : { name: run[0] });
    if (found !== null) return { role: words.slice(0, match.index).trim(), company: found.name };
  }
  const clause = CLAUSE.exec(words)?.index ?? words.length;
  return { role: words.slice(0, clause).trim(), company: null };
}

const few = (words: string): string | null => (words !== "" && words.split(/\s+/).length <= MOST_WORDS ? words : null);

/** What a match says as a verb phrase, or as a noun. */
function does(passage: Passage, from: number, match: RegExpExecArray | null): Said | null {
  const words = match?.groups?.does;
  if (match === null || words === undefined) return null;
  const { role, company } = divided(passage, from + match.index + match[0].length - words.length, words);
  return few(role ?? "") === null ? null : { role, company };
}

function is(passage: Passage, from: number, match: RegExpExecArray | null, trusted: (said: Said) => boolean): Said | null {
  const words = match?.groups?.is;
  if (match === null || words === undefined || NO_DESCRIPTION.test(words)) return null;
  const said = divided(passage, from + match.index + match[0].length - words.length, words);
  const role = few(said.role ?? "");
  if (role === null || RELATIONS.has(role.toLowerCase())) return null;
  if (passage.startingAt.get(from + match.index + match[0].length - words.length)?.personal === true) return null;
  return roleOf(role) !== null || trusted(said) ? { role, company: said.company } : null;
}

/** How far the text goes on about a person: to the next name of another. */
function untilOther(passage: Passage, mention: Mention): string {
  const next = passage.mentions.find(({ start, personal, titled }) => start > mention.end && (personal || titled));
  return passage.text.slice(mention.end, Math.min(mention.end + LATER, next?.start ?? passage.text.length));
}

function after(passage: Passage, mention: Mention): Said {
  const text = passage.text.slice(mention.end, mention.end + 110);
  const later = untilOther(passage, mention);
  const never = (): boolean => false;
  const apposed = APPOSED.exec(text);
  const led = apposed?.groups?.article !== undefined;
  return (
    does(passage, mention.end, VERB_AFTER.exec(text)) ??
    does(passage, mention.end, DOING.exec(text)) ??
    is(passage, mention.end, IS_AFTER.exec(text), never) ??
    is(passage, mention.end, OFFICE.exec(text), () => true) ??
    is(passage, mention.end, apposed, ({ role, company }) => company !== null || (led && (role ?? "").length > 3)) ??
    is(passage, mention.end, LATER_IS.exec(later), ({ company }) => company !== null) ??
    does(passage, mention.end, LATER_DOES.exec(later)) ??
    NOTHING
  );
}

function before(passage: Passage, mention: Mention): Said {
  const from = Math.max(0, mention.start - 90);
  const match = BEFORE.exec(passage.text.slice(from, mention.start));
  const is = match?.groups?.is ?? "";
  const words = is.split(" ");
  const last = words[words.length - 1] ?? "";
  if (match === null || RELATIONS.has(last.toLowerCase())) return NOTHING;
  const german = passage.language === "de" && /^\p{Lu}\p{Ll}+(?:in|er|or|ent|enten|ist|isten|rat|arzt|ärztin)$/u.test(last);
  const role = roleOf(is) ?? (german || /(?:er|or|ist|ian|man|woman|smith|wright|boss)$/.test(last) ? is : null);
  if (role === null) return NOTHING;
  const at = match.groups?.at;
  const place = at === undefined ? -1 : from + match.index + match[0].indexOf(at) + 1 + at.trimStart().indexOf(" ");
  return { role, company: place < 0 ? null : (organisationAt(passage, place)?.name ?? null) };
}

/** What the words around a name say about whom it names: behind it, in the next sentence, or before it. */
export function saidAbout(passage: Passage, mention: Mention): Said {
  const later = after(passage, mention);
  const earlier = later.role !== null && later.company !== null ? NOTHING : before(passage, mention);
  return { role: later.role ?? earlier.role, company: later.company ?? earlier.company };
}
