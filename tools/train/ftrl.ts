import { BUCKETS } from "../../src/reading/model/hash";

export interface FtrlOptions {
  readonly rate: number;
  /** Drives rare and useless features to exactly zero, which keeps the table small. */
  readonly l1: number;
  readonly l2: number;
}

export interface Ftrl {
  /** One for each bucket, and the bias last. */
  readonly weights: Float32Array;
  readonly update: (bucket: number, gradient: number) => void;
}

/** Learns weights by FTRL-proximal (McMahan and others, 2013): one step at a time, sparse, no matrix. The bias has no l1. */
export function ftrl({ rate, l1, l2 }: FtrlOptions): Ftrl {
  const z = new Float32Array(BUCKETS + 1);
  const n = new Float32Array(BUCKETS + 1);
  const weights = new Float32Array(BUCKETS + 1);
  const update = (bucket: number, gradient: number): void => {
    const penalty = bucket === BUCKETS ? 0 : l1;
    const before = n[bucket] as number;
    const after = before + gradient * gradient;
    z[bucket] = (z[bucket] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[bucket] as number);
    n[bucket] = after;
    const pull = z[bucket] as number;
    weights[bucket] = Math.abs(pull) <= penalty ? 0 : -(pull - Math.sign(pull) * penalty) / ((1 + Math.sqrt(after)) / rate + l2);
  };
  return { weights, update };
}
