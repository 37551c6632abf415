import { CASE_ITEMS, type CaseItem } from "../domain/checklist";
import { contextFeatures } from "./model/contextFeatures";
import { learnedScores, QUESTIONS } from "./model/learned";
import type { View } from "./model/views";
import { ITEM_THRESHOLDS } from "./model/weights";
import type { Evidence } from "./types";

export type Context = Readonly<Record<CaseItem, Evidence | null>>;

export const NO_CONTEXT: Context = { backstory: null, benefit: null, action: null };

/** The sentence that best answers each item of the requester's case, or null where none does. */
export function contextOf(views: readonly View[], ask: number): Context {
  const scores = views.map((view, index) => learnedScores(contextFeatures(view, index, ask, views.length)));
  const best = (item: CaseItem): Evidence | null => {
    const question = QUESTIONS.indexOf(item);
    let found: Evidence | null = null;
    let highest = ITEM_THRESHOLDS[item];
    views.forEach(({ text, start, end }, index) => {
      const score = scores[index]?.[question] ?? 0;
      if (score < highest) return;
      highest = score;
      found = { text, start, end };
    });
    return found;
  };
  return Object.fromEntries(CASE_ITEMS.map((item) => [item, best(item)])) as unknown as Context;
}
