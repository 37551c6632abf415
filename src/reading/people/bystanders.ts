import type { Person } from "../../domain/person";
import type { Mail } from "../types";
import type { Mention } from "./names";
import type { Passage } from "./passage";

/** Behind a greeting anybody; without one a word or two before a comma. */
const GREETING =
  /^\s*(?:(?:hi|hello|hey|hiya|dear|my dear|dearest|good (?:morning|afternoon|evening|day)|greetings|morning|evening|yo|hej|aloha|howdy|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|ch[eè]re?s?|coucou|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|servus|moin|oi|ol[aá]|car[oa]s?|prezad[oa]s?|bom dia|boa (?:tarde|noite))\b[\s,]*([^,!.:;\n]{1,50}?)\s*(?:[,!:;.–-]|\n)|([\p{L}.'’-]+(?: [\p{L}'’-]+)?)\s*(?:[,!:–-]|\n))/iu;
const TELLS =
  /^(?:,? (?:who|qui|que|der|die) )?,?\s*(?:has |had |just |also |kindly |very kindly )*(?:suggest|said|told|mention|recommend|thought|thinks|says|reckon|point|gave me|referred|refer|put me onto|advised|tipped|pass(?:ed)? (?:me|on) your|a sugg[eé]r|m['’]a (?:dit|parl|conseill|donn)|me (?:dijo|coment[oó]|sugiri[oó]|recomend[oó]|pas[oó])|hat (?:mir|gesagt|gemeint|erz[aä]hlt)|meinte|sagte|me (?:disse|falou|indicou|contou|passou)|comentou|disse)/iu;
const BY = /\b(?:from|by|through|via|says|said|per|por|de parte de|selon|laut|von|segundo)\s+$/iu;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];

/** People in the mail whom nobody wants to meet: the writer, the reader, whoever is greeted, whoever told the writer to ask. */
export interface Bystanders {
  readonly isBystander: (mention: Mention) => boolean;
  /** Told the writer something: a target only when nobody else is named. */
  readonly isReferrer: (mention: Mention) => boolean;
}

function greeted(text: string): readonly string[] {
  const [, greeted, called] = GREETING.exec(text) ?? [];
  return wordsOf(greeted ?? called ?? "");
}

/** "Vince, ask your cousin": a name alone at the start of a sentence, before a comma, is spoken to, unless a description follows. */
function isVocative(passage: Passage, mention: Mention): boolean {
  const after = passage.text.slice(mention.end, mention.end + 8);
  return (
    mention.initial &&
    !mention.titled &&
    !mention.text.includes(" ") &&
    /^\s*[,!:–-](?!\s*(?:the|an?|your|who|el|la|le|der|die|o|a|un|une)\s)/i.test(after)
  );
}

export function bystandersOf(passage: Passage, mail: Mail, requester: Person | null): Bystanders {
  const writer = new Set([...wordsOf(mail.from?.name ?? ""), ...wordsOf(requester?.name ?? "")]);
  const readers = new Set([...mail.to.flatMap((person) => wordsOf(person.name)), ...greeted(passage.text)]);
  const isBystander = (mention: Mention): boolean => {
    const words = wordsOf(mention.text);
    const allAre = (people: ReadonlySet<string>): boolean => words.length > 0 && words.every((word) => people.has(word));
    return allAre(writer) || allAre(readers) || isVocative(passage, mention);
  };
  const isReferrer = (mention: Mention): boolean =>
    TELLS.test(passage.text.slice(mention.end, mention.end + 40)) ||
    BY.test(passage.text.slice(Math.max(0, mention.start - 14), mention.start));
  return { isBystander, isReferrer };
}
