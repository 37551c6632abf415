import { CASE_ITEMS, type CaseItem } from "../../src/domain/checklist";
import { contextFeatures } from "../../src/reading/model/contextFeatures";
import { kindOdds, type ScoredSentence } from "../../src/reading/model/mailScore";
import type { Example } from "./examples";
import { mailInstancesOf, scoredSentences } from "./mailInstances";
import { trainMailSoftmax } from "./mailSoftmax";
import { type Scorer, scorerOf, trainTables } from "./sentenceModels";

export interface Validation {
  readonly examples: readonly Example[];
  /** Scores of each mail's sentences by models that never saw its writer. */
  readonly scored: readonly (readonly ScoredSentence[])[];
  /** Odds of each mail's kind, likewise. */
  readonly odds: readonly (readonly number[])[];
  /** The best sentence's log-odds of each item of the case, likewise. */
  readonly items: readonly Readonly<Record<CaseItem, number>>[];
  /** From which log-odds on an item is taken as found: where F1 is best. */
  readonly thresholds: Readonly<Record<CaseItem, number>>;
}

function itemScores(example: Example, sentences: readonly ScoredSentence[], score: Scorer): Record<CaseItem, number> {
  const requests = sentences.map((sentence) => sentence.scores[0] ?? 0);
  const ask = requests.indexOf(Math.max(...requests));
  const best = (item: CaseItem): number =>
    Math.max(-9, ...example.views.map((view, index) => score(contextFeatures(view, index, ask, example.views.length), item)));
  return { backstory: best("backstory"), benefit: best("benefit"), action: best("action") };
}

export function f1(hits: number, found: number, there: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + there);
}

function bestThreshold(scores: readonly number[], labels: readonly boolean[]): number {
  const there = labels.filter(Boolean).length;
  const ranked = scores.map((score, index) => ({ score, label: labels[index] ?? false })).sort((a, b) => b.score - a.score);
  let hits = 0;
  let best = { threshold: 0, value: 0 };
  ranked.forEach(({ score, label }, index) => {
    if (label) hits++;
    const value = f1(hits, index + 1, there);
    if (value > best.value) best = { threshold: score, value };
  });
  return best.threshold;
}

export function crossValidate(examples: readonly Example[], folds: number): Validation {
  const scored: ScoredSentence[][] = [];
  const items: Record<CaseItem, number>[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const score = scorerOf(trainTables(examples.filter((example) => example.fold !== fold)));
    examples.forEach((example, index) => {
      if (example.fold !== fold) return;
      scored[index] = scoredSentences(example, score);
      items[index] = itemScores(example, scored[index] ?? [], score);
    });
  }
  const instances = mailInstancesOf(examples, scored);
  const odds: number[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainMailSoftmax(
      instances.filter((_instance, index) => examples[index]?.fold !== fold),
      1,
    );
    examples.forEach((example, index) => {
      if (example.fold === fold) odds[index] = kindOdds(instances[index]?.features ?? [], weights);
    });
  }
  const requests = examples.flatMap((example, index) => (example.kind === "intro-request" ? [index] : []));
  const threshold = (item: CaseItem): number =>
    bestThreshold(
      requests.map((index) => items[index]?.[item] ?? 0),
      requests.map((index) => examples[index]?.answers[item].includes(true) ?? false),
    );
  const thresholds = Object.fromEntries(CASE_ITEMS.map((item) => [item, threshold(item)])) as Record<CaseItem, number>;
  return { examples, scored, odds, items, thresholds };
}
