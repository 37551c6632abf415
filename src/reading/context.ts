import { CASE_ITEMS, type CaseItem } from "../domain/checklist";
import { contextFeatures } from "./model/contextFeatures";
import { learnedScores, QUESTIONS } from "./model/learned";
import type { View } from "./model/views";
import { ITEM_THRESHOLDS } from "./model/weights";
import type { Evidence } from "./types";

export type Context = Readonly<Record<CaseItem, Evidence | null>>;

export const NO_CONTEXT: Context = { backstory: null, benefit: null, action: null };

/**
 * A greeting, thanks or a farewell and a name: nobody's reason, however much a short mail lacks a better sentence. In the five
 * languages together.
 */
const EMPTY_WORDS =
  /^\P{L}*(?:(?:hi|hey|hello|dear|hola|querid[oa]s?|estimad[oa]s?|salut|bonjour|chère?|hallo|liebe[rs]?|olá|oi|prezad[oa])(?:\s\p{L}+){0,3}\P{L}+)?(?:(?:many |muchas |mil |merci |vielen |muito )?(?:thanks|thank you|thx|ta|cheers|gracias|merci|danke|dank|obrigad[oa]|valeu|best|regards|warmly|sincerely|yours|saludos|abrazos?|cordialement|amicalement|gruß|grüße|abraços?|hope (?:you|all|this|everything)|espero que|j'espère que|ich hoffe)(?!\p{L})(?:[^\p{L}]+\p{L}+){0,6}\P{L}*)$/iu;

/** The sentence that best answers each item of the requester's case, or null where none does. */
export function contextOf(views: readonly View[], ask: number): Context {
  const isEmpty = views.map(({ text }) => EMPTY_WORDS.test(text));
  const scores = views.map((view, index) => learnedScores(contextFeatures(view, index, ask, views.length)));
  const best = (item: CaseItem): Evidence | null => {
    const question = QUESTIONS.indexOf(item);
    let found: Evidence | null = null;
    let highest = ITEM_THRESHOLDS[item];
    views.forEach(({ text, start, end }, index) => {
      const score = scores[index]?.[question] ?? 0;
      if (score < highest || isEmpty[index]) return;
      highest = score;
      found = { text, start, end };
    });
    return found;
  };
  return Object.fromEntries(CASE_ITEMS.map((item) => [item, best(item)])) as unknown as Context;
}
