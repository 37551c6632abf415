import { BUCKETS } from "../../src/reading/model/hash";

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

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Drives rare and useless features to exactly zero, which keeps the table small. */
  readonly l1: number;
  readonly l2: number;
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

/** Logistic regression by FTRL-proximal (McMahan and others, 2013): one pass at a time, sparse, no matrix. */
export function trainLogistic(instances: readonly Instance[], options: LogisticOptions): Linear {
  const { epochs, rate, l1, l2, seed } = options;
  const size = BUCKETS + 1;
  const z = new Float32Array(size);
  const n = new Float32Array(size);
  const weights = new Float32Array(size);
  const random = randomFrom(seed);
  const update = (bucket: number, gradient: number, penalty: number): void => {
    const before = n[bucket] as number;
    const after = before + gradient * gradient;
    z[bucket] = (z[bucket] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[bucket] as number);
    n[bucket] = after;
    const pull = z[bucket] as number;
    weights[bucket] = Math.abs(pull) <= penalty ? 0 : -(pull - Math.sign(pull) * penalty) / ((1 + Math.sqrt(after)) / rate + l2);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const instance of shuffled(instances, random)) {
      const model = { bias: weights[BUCKETS] as number, weights };
      const error = sigmoid(scoreOf(model, instance.features) + instance.offset) - (instance.label ? 1 : 0);
      const gradient = error * instance.weight;
      if (Math.abs(gradient) < 1e-4) continue;
      update(BUCKETS, gradient, 0);
      for (const feature of instance.features) update(feature, gradient, l1);
    }
  }
  return { bias: weights[BUCKETS] as number, weights: weights.slice(0, BUCKETS) };
}
