import { BUCKETS } from "./hash";
import { decodeTable } from "./table";
import { TABLES } from "./weights";

/** What is learned about one sentence: whether it makes the mail one of the kinds, whether it answers an item of the case. */
export const QUESTIONS = [
  "intro-request",
  "intro-made",
  "intro-offer",
  "permission-ask",
  "backstory",
  "benefit",
  "action",
] as const;
export type Question = (typeof QUESTIONS)[number];

interface Learned {
  /** Row of each bucket, 0 for a bucket without weights. */
  readonly rows: Uint16Array;
  /** `QUESTIONS.length` weights a row. */
  readonly weights: Float32Array;
  readonly biases: readonly number[];
}

let loaded: Learned | null = null;

/** Decoded at the first mail and not at load: most openings of the add-on never read one. */
function learned(): Learned {
  if (loaded !== null) return loaded;
  const tables = QUESTIONS.map((question) => decodeTable(TABLES[question]));
  const rows = new Uint16Array(BUCKETS);
  let count = 0;
  for (const table of tables) for (const bucket of table.buckets) if (rows[bucket] === 0) rows[bucket] = ++count;
  const weights = new Float32Array((count + 1) * QUESTIONS.length);
  tables.forEach((table, question) => {
    table.buckets.forEach((bucket, index) => {
      weights[(rows[bucket] ?? 0) * QUESTIONS.length + question] = table.weights[index] ?? 0;
    });
  });
  loaded = { rows, weights, biases: tables.map((table) => table.bias) };
  return loaded;
}

/** The learned log-odds of a sentence for each question, in the order of `QUESTIONS`. */
export function learnedScores(features: readonly number[]): number[] {
  const { rows, weights, biases } = learned();
  const scores = [...biases];
  for (const feature of features) {
    const row = rows[feature] ?? 0;
    if (row === 0) continue;
    for (let question = 0; question < QUESTIONS.length; question++) {
      scores[question] = (scores[question] ?? 0) + (weights[row * QUESTIONS.length + question] ?? 0);
    }
  }
  return scores;
}
