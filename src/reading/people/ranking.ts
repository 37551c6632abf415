import type { Described } from "./candidateFeatures";
import type { Candidate, Place } from "./candidates";

export type Scorer = (features: readonly number[]) => number;

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** The likeliest candidates first; of any two that overlap in the text the likelier stays. */
export function ranked(described: readonly Described[], score: Scorer): Ranked[] {
  const all = described
    .map(({ candidate, features }) => ({ candidate, score: score(features) }))
    .sort((a, b) => b.score - a.score);
  return all.filter(({ candidate }, index) =>
    all
      .slice(0, index)
      .every(
        (better) =>
          candidate.places.length === 0 ||
          better.candidate.places.length === 0 ||
          !overlap(better.candidate.phrase, candidate.phrase),
      ),
  );
}
