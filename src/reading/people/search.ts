import type { View } from "../model/views";
import type { Sentence } from "../text/sentences";
import { ANCHORS } from "./anchors";
import type { Bystanders } from "./bystanders";
import type { Passage } from "./passage";
import { type Phrase, phraseAt } from "./phrase";

/** After the first of a language's anchors the person is meant for sure; after the later ones they may be. */
export const SURE_ANCHORS = 3;
/** "you know …": in English the anchor after which a small unknown word is a name too. */
const ACQUAINTANCE = 6;
/** After the anchors before this one the writer speaks of a person they have in mind. */
export const LIKELY_ANCHORS = 7;
/** How far from the ask the person may be named. */
const BEFORE = 6;
const AFTER = 3;

export interface Search {
  readonly passage: Passage;
  readonly bystanders: Bystanders;
  readonly sentences: readonly View[];
  /** Index of the sentence that the request rests on. */
  readonly ask: number;
}

export interface Found {
  readonly phrase: Phrase;
  readonly tier: number;
}

/** What anchors are also followed by. */
const NOT_PEOPLE =
  /^(?:(?:your|his|her|their|my|our|that|this|one|two|few|right|best|same|good|quick|short|brief|warm|next|other|big|small|little|personal|direct|tu|su|ton|ta|votre|dein\p{L}*|seu|sua)\s+)*(?:chances?|favou?rs?|bit|moments?|minutes?|mins?|couple|calls?|words?|coffee|chat|meetings?|e-?mails?|lines?|notes?|intros?|introductions?|connections?|hand|heads[- ]up|way|try|time|numbers?|list|copy|look|link|names?|help|advice|thoughts|opinion|network|behalf|place|door|subject|matter|thing|things|idea|ideas|question|questions|hour|hours|day|days|week|weeks|shot|go|nudge|push|lunch|dinner|drink|visit|tour|interview|position|job|role|project|process|situation|favor|contact info|contact details|cosas?|favor|momento|minutos?|rato|nombre|ayuda|mano|chose|moment|service|coup de (?:main|fil|pouce)|mot|nom|aide|minute|gefallen|moment|namen|hilfe|stunde|ding|favor|momento|minutinho|nome|ajuda|hora|visita|part|parte|company|firm|team|office|side|shop|church|school|list|voice|ear|calendar|schedule|inbox|blessing|permission|empresa|entreprise|firma|boîte|équipe|equipo|equipe|seite|tür|porta|puerta|porte)(?![\p{L}])/iu;

export const LEADING_ARTICLE =
  /^(?:an?|the|any|some|one of|another|une?|des|einen?|einem|einer|eine|der|die|den|dem|le|la|l['’]|el|al|los|o|uma?|ao|à|aux?|du|del|do|da|beim|zum|zur)\s+/iu;

export function isWanted({ passage, bystanders }: Search, phrase: Phrase): boolean {
  if (phrase.sort === "pronoun") return true;
  if (phrase.sort === "kind") return !NOT_PEOPLE.test((phrase.role ?? "").replace(LEADING_ARTICLE, ""));
  const mention = passage.mentions.find((each) => each.start >= phrase.start && each.text === phrase.name);
  return mention === undefined || !bystanders.isBystander(mention);
}

/** The phrases after a language's anchors in one sentence, surest first. */
export function anchored(search: Search, sentence: Sentence): Found[] {
  const { passage } = search;
  const found: Found[] = [];
  ANCHORS[passage.language].forEach((anchor, tier) => {
    for (const match of sentence.text.matchAll(anchor)) {
      const phrase = phraseAt(passage, sentence.start + match.index + match[0].length);
      if (phrase === null || phrase.start >= sentence.end || !isWanted(search, phrase)) continue;
      if (!phrase.guessed || tier <= SURE_ANCHORS || tier === ACQUAINTANCE) found.push({ phrase, tier });
    }
  });
  return found;
}

/** Index of the sentence that holds a place in the text, or -1. */
export function sentenceAt({ sentences }: Search, at: number): number {
  return sentences.findIndex(({ start, end }) => at >= start && at < end);
}

/** The sentences around the ask, nearest first, those before it ahead of those after it. */
export function around({ sentences, ask }: Search): View[] {
  const before = sentences.slice(Math.max(0, ask - BEFORE), ask).reverse();
  return [...before, ...sentences.slice(ask + 1, ask + 1 + AFTER)];
}
