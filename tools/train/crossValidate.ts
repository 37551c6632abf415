import { CASE_ITEMS, type CaseItem } from "../../src/domain/checklist";
import { columnsOf } from "../../src/reading/model/columns";
import { contextFeatures } from "../../src/reading/model/contextFeatures";
import { aroundScores } from "../../src/reading/model/learned";
import { kindOdds, type ScoredSentence } from "../../src/reading/model/mailScore";
import { type Surroundings, surroundingsOf } from "../../src/reading/model/surroundings";
import { trainAround } from "./aroundModels";
import type { Example } from "./examples";
import { mailInstancesOf, scoredSentences } from "./mailInstances";
import { trainMailSoftmax } from "./mailSoftmax";
import { type Scorer, scorerOf, trainTables } from "./sentenceModels";

export interface Validation {
  readonly examples: readonly Example[];
  /** Scores of each mail's sentences by models that never saw its writer. */
  readonly scored: readonly (readonly ScoredSentence[])[];
  readonly surroundings: readonly (readonly Surroundings[])[];
  /** Scores of each mail by what stands around its likeliest sentence, likewise. */
  readonly around: readonly (readonly number[])[];
  /** Odds of each mail's kind, likewise. */
  readonly odds: readonly (readonly number[])[];
  /** The best sentence's log-odds of each item of the case, likewise. */
  readonly items: readonly Readonly<Record<CaseItem, number>>[];
  /** From which log-odds on an item is taken as found. */
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

/** How many requests hold each item: the mail in `training/` was written to hold more, so that there is more to learn from. */
const SHARE: Readonly<Record<CaseItem, number>> = { backstory: 0.85, benefit: 0.3, action: 0.65 };

/** Where F1 is best among requests of which `share` hold the item. */
function bestThreshold(scores: readonly number[], labels: readonly boolean[], share: number): number {
  const held = labels.filter(Boolean).length;
  const weight = (share / (1 - share)) * ((labels.length - held) / held);
  const there = held * weight;
  const ranked = scores.map((score, index) => ({ score, label: labels[index] ?? false })).sort((a, b) => b.score - a.score);
  let hits = 0;
  let others = 0;
  let best = { threshold: 0, value: 0 };
  ranked.forEach(({ score, label }) => {
    if (label) hits += weight;
    else others++;
    const value = f1(hits, hits + others, there);
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
  const surroundings = examples.map((example, index) => surroundingsOf(example.views, scored[index] ?? []));
  const around: number[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.flatMap((example, index) => (example.fold === fold ? [] : [index]));
    const columns = columnsOf(
      trainAround(
        others.map((index) => examples[index] as Example),
        others.map((index) => surroundings[index] ?? []),
      ),
    );
    examples.forEach((example, index) => {
      if (example.fold === fold) around[index] = aroundScores(surroundings[index] ?? [], columns);
    });
  }
  const instances = mailInstancesOf(examples, scored, around);
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
      SHARE[item],
    );
  const thresholds = Object.fromEntries(CASE_ITEMS.map((item) => [item, threshold(item)])) as Record<CaseItem, number>;
  return { examples, scored, surroundings, around, odds, items, thresholds };
}
