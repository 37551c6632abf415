import { BUCKETS } from "../model/hash";
import { decodeTable } from "../model/table";
import { TARGET_TABLE } from "./targetWeights";

let loaded: { readonly bias: number; readonly weights: Float32Array } | null = null;

/** Decoded at the first request: few mails have one. */
function learned(): { readonly bias: number; readonly weights: Float32Array } {
  if (loaded !== null) return loaded;
  const { bias, buckets, weights } = decodeTable(TARGET_TABLE);
  const byBucket = new Float32Array(BUCKETS);
  buckets.forEach((bucket, index) => {
    byBucket[bucket] = weights[index] ?? 0;
  });
  loaded = { bias, weights: byBucket };
  return loaded;
}

/** The learned log-odds that the request is about somebody. */
export function targetScore(features: readonly number[]): number {
  const { bias, weights } = learned();
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
}
