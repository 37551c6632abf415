import type { Question } from "../../src/reading/model/learned";
import { QUESTIONS } from "../../src/reading/model/learned";
import { decodeTable, type EncodedTable, encodeTable } from "../../src/reading/model/table";
import { type Example, instancesOf } from "./examples";
import { type Instance, type Linear, type LogisticOptions, trainLogistic } from "./logistic";

/** How many features each table keeps; together they fill the bundle's share (DESIGN, section 4). */
const KEPT: Readonly<Record<Question, number>> = {
  "intro-request": 8000,
  "intro-made": 1500,
  "intro-offer": 1500,
  "permission-ask": 1500,
  backstory: 1200,
  benefit: 3000,
  action: 1500,
};

const OPTIONS: LogisticOptions = { epochs: 6, rate: 0.1, l1: 0.3, l2: 1, seed: 1 };

/** The features that move scores most over the whole training set: weight times how often it is used. */
export function mostUseful(model: Linear, instances: readonly Instance[], count: number): Set<number> {
  const used = new Map<number, number>();
  for (const { features } of instances) for (const feature of features) used.set(feature, (used.get(feature) ?? 0) + 1);
  const ranked = [...used]
    .map(([feature, times]) => [feature, Math.abs(model.weights[feature] ?? 0) * Math.sqrt(Math.min(times, 60))] as const)
    .filter(([, use]) => use > 0)
    .sort((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, count).map(([feature]) => feature));
}

/** Learns, keeps the most useful features, and learns again on those alone, so that the kept ones carry what the others did. */
export function trainTable(instances: readonly Instance[], count: number): EncodedTable {
  const kept = mostUseful(trainLogistic(instances, OPTIONS), instances, count);
  const pruned = instances.map((instance) => ({
    ...instance,
    features: instance.features.filter((feature) => kept.has(feature)),
  }));
  const model = trainLogistic(pruned, OPTIONS);
  const buckets = [...kept].sort((a, b) => a - b);
  return encodeTable({ bias: model.bias, buckets, weights: buckets.map((bucket) => model.weights[bucket] ?? 0) });
}

function trainQuestion(examples: readonly Example[], question: Question): EncodedTable {
  return trainTable(
    examples.flatMap((example) => instancesOf(example, question)),
    KEPT[question],
  );
}

export type Tables = Readonly<Record<Question, EncodedTable>>;

export function trainTables(examples: readonly Example[]): Tables {
  return Object.fromEntries(QUESTIONS.map((question) => [question, trainQuestion(examples, question)])) as Tables;
}

export type Scorer = (features: readonly number[], question: Question) => number;

/** Scores with tables as the add-on would, quantised and all. */
export function scorerOf(tables: Tables): Scorer {
  const decoded = new Map(
    QUESTIONS.map((question) => {
      const { bias, buckets, weights } = decodeTable(tables[question]);
      return [question, { bias, byBucket: new Map(buckets.map((bucket, index) => [bucket, weights[index] ?? 0])) }];
    }),
  );
  return (features, question) => {
    const table = decoded.get(question);
    return features.reduce((sum, feature) => sum + (table?.byBucket.get(feature) ?? 0), table?.bias ?? 0);
  };
}
