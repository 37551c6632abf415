import { BUCKETS } from "../../src/reading/model/hash";
import { type FtrlOptions, ftrl } from "./ftrl";

export interface Instance {
  readonly features: readonly number[];
  /** What the rules say, as log-odds; it is added to the learned score and not learned. */
  readonly offset: number;
  readonly label: boolean;
  readonly weight: number;
}

export interface Linear {
  readonly bias: number;
  readonly weights: Float32Array;
}

export interface LogisticOptions extends FtrlOptions {
  readonly epochs: number;
  readonly seed: number;
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

export function scoreOf(model: Linear, features: readonly number[]): number {
  let score = model.bias;
  for (const feature of features) score += model.weights[feature] as number;
  return score;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Logistic regression: one pass over the instances at a time. */
export function trainLogistic(instances: readonly Instance[], options: LogisticOptions): Linear {
  const { weights, update } = ftrl(options);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const instance of shuffled(instances, random)) {
      const model = { bias: weights[BUCKETS] as number, weights };
      const error = sigmoid(scoreOf(model, instance.features) + instance.offset) - (instance.label ? 1 : 0);
      const gradient = error * instance.weight;
      if (Math.abs(gradient) < 1e-4) continue;
      update(BUCKETS, gradient);
      for (const feature of instance.features) update(feature, gradient);
    }
  }
  return { bias: weights[BUCKETS] as number, weights: weights.slice(0, BUCKETS) };
}
