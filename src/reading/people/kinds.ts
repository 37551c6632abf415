import { classOf } from "../model/classes";
import type { Mention } from "./names";
import type { Passage } from "./passage";
import { kindPhrase, LEADS, LINKS, NOBODY_AT, type Phrase, POSSESSIVE } from "./phrase";
import { roleOf } from "./roles";
import { PERSONS, RELATIONS } from "./words";

/** Characters in which a description may lead to a name. */
const TO_NAME = 50;

/** Words that lead from a description to the name, and those that lead into it. */
const NAMING =
  /(?: who is| whose name is)?,? (?:called|named|by the name of|namens|que se llama|llamad[oa]|chamad[oa]|qui s['’]appelle|nommée?)(?: only| just)?(?= $)/iu;
const LEADING = /^(?:(?:that|and|to|with|o|a|el|la|le|der|die|das|dem|den|al|ao|à|au|com|con|avec|mit) )+/iu;

/** "your physio Marc", "eurer Abteilungsleiterin Frau Cornelsen", "a man called Wemba": whom a description goes on to name. */
export function namedBy({ text, startingAt }: Passage, start: number): Mention | null {
  for (let at = start + 1; at < start + TO_NAME; at++) {
    const mention = startingAt.get(at);
    if (mention === undefined || mention.organisation) continue;
    const before = text.slice(start, at);
    const plain = before.replace(NAMING, "");
    if (!mention.personal && !mention.titled && plain === before) continue;
    const describes =
      /^[\p{L}\p{M}'’ -]+,? $/u.test(plain) && !LINKS.test(plain.replace(LEADING, "")) && plain.split(" ").length < 8;
    return describes && !POSSESSIVE.test(text.slice(mention.end, mention.end + 5)) ? mention : null;
  }
  return null;
}

const WORD_STARTS = /(?<![\p{L}\p{N}'’-])[\p{L}\d]/gu;
/** "Who does your books?", "Which chefs should I see?": the question describes whom it asks for. */
const QUESTION =
  /(?:who(?:se|m|['’]?s|ever\p{L}*)?|which|what kind of|qui[eé]n(?:es)?|qu[eé](?= \p{L}+[sz] )|quels?|quelles?|qui|welche[rnms]?|we[rnm]|quem|que(?= \p{L}+s )|quais)(?![\p{L}'’])/iuy;
/** "Art Lovelace's widow", "nico's manager", "the mayor's PA". */
const POSSESSED = /(?:[\p{L}'’-]+ ){0,2}?[\p{L}-]+['’]s (?:[\p{Ll}-]+ ){0,2}?(?=([\p{L}]+))/iuy;

/** Whether words may be somebody's trade, tie or kind: as they stand, or in the singular. */
function isPerson(word: string): boolean {
  const small = word.toLowerCase();
  return [small, small.replace(/(?:es|s)$/, ""), small.replace(/(?:innen|nen|en|n)$/, "")].some(
    (each) =>
      each.length > 2 &&
      (RELATIONS.has(each) || PERSONS.has(each) || roleOf(each) !== null || PERSON_CLASSES.has(classOf(each) ?? "")),
  );
}
const PERSON_CLASSES = new Set(["<trade>", "<boss>", "<person>", "<relation>"]);
const WORD_AT = /[\p{L}\p{M}'’-]+/uy;
/** Words before a noun that belong to its description. */
const ADJECTIVES = /(?:(?<![\p{L}\p{N}])[\p{L}\d'’-]{2,20} ){0,2}$/u;
const SMALL_WORDS =
  /^(?:a|an|the|and|or|but|of|at|in|on|to|for|from|by|with|as|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|might|may|if|that|this|who|which|what|know|knew|need|needs|find|any|some|me|us|him|her|them|you|i|we|he|she|they|it|my|our|your|his|their|its|not|no|so|or|seek|want|our|also|see|meet|ask|tell|get|like|les?|la|el|los|las|un|une|una|des?|du|d|et|y|e|o|ou|u|en|con|com|para|pour|avec|mit|und|oder|von|zu|bei|der|die|das|den|dem|des|ein\p{L}*|kein\p{L}*|ich|wir|sie|mon|ma|mes|meu|minha|mi|mein\p{L}*|es|est|sont|é|são|ist|sind|que|qui|quem|quien|au|aux|do|da|dos|das|no|na|em|por|par|pra|als|kennst|kennen)$/iu;

/** Where the description begins that ends in a noun: "business | angels", "head | chefs". */
function descriptionStart(text: string, noun: number): number {
  const words = (ADJECTIVES.exec(text.slice(Math.max(0, noun - 44), noun))?.[0] ?? "")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  let start = noun;
  for (const word of words.reverse()) {
    if (SMALL_WORDS.test(word)) break;
    start -= word.length + 1;
  }
  return start;
}

/** Every description of a person that may stand in a piece of the text, whether or not an article leads it. */
export function kindsIn(passage: Passage, from: number, to: number, most: number): Phrase[] {
  const { text } = passage;
  const lead = LEADS[passage.language];
  const found = new Map<number, Phrase>();
  let covered = from;
  const add = (start: number, asked: boolean): void => {
    const phrase = found.has(start) || (!asked && namedBy(passage, start) !== null) ? null : kindPhrase(passage, start);
    if (phrase === null) return;
    found.set(start, phrase);
    covered = Math.max(covered, Math.min(phrase.end, start + 40));
  };
  for (const { index } of text.slice(from, to).matchAll(WORD_STARTS)) {
    if (found.size >= most) break;
    const start = from + index;
    for (const pattern of [lead, NOBODY_AT, QUESTION, POSSESSED, WORD_AT]) pattern.lastIndex = start;
    if (lead.test(text) || NOBODY_AT.test(text)) {
      const next = passage.startingAt.get(Math.max(lead.lastIndex, NOBODY_AT.lastIndex) + 1);
      if (
        next === undefined ||
        next.start >= to ||
        (!next.personal && !next.titled) ||
        POSSESSIVE.test(text.slice(next.end, next.end + 5))
      )
        add(start, false);
      continue;
    }
    if (QUESTION.test(text)) {
      add(start, true);
      continue;
    }
    const word = WORD_AT.exec(text)?.[0] ?? "";
    const owner = SMALL_WORDS.test(word) ? null : POSSESSED.exec(text);
    if (owner !== null && isPerson(owner[1] ?? "") && start >= covered) {
      add(start, false);
      continue;
    }
    if (start < covered || passage.startingAt.get(start)?.personal === true || !isPerson(word)) continue;
    add(Math.max(from, descriptionStart(text, start)), false);
  }
  return [...found.values()];
}
