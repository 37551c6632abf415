import { SENTENCE_KINDS } from "./kinds";
import type { ScoredSentence } from "./mailScore";
import type { View } from "./views";

/** How many sentences on either side of the likeliest one are looked at with it. */
const REACH = 8;
/** Sets the features of the sentences around apart from those of the likeliest one itself. */
const AROUND = 0x5a5a5;

const FLOOR = -9;

export interface Surroundings {
  /** The likeliest sentence's own log-odds. */
  readonly score: number;
  readonly features: readonly number[];
}

/**
 * The sentence that speaks most for a kind, with those around it: people spread a request over several sentences ("You and the harbour
 * master go back. I'd give a lot for an hour with him."), none of which is one alone. One for each of `SENTENCE_KINDS`.
 */
export function surroundingsOf(views: readonly View[], sentences: readonly ScoredSentence[]): Surroundings[] {
  return SENTENCE_KINDS.map((_kind, column) => {
    const scores = sentences.map((sentence) => sentence.scores[column] ?? FLOOR);
    const score = Math.max(FLOOR, ...scores);
    const top = scores.indexOf(score);
    if (top < 0) return { score: FLOOR, features: [] };
    const features = new Set<number>(views[top]?.features);
    views.slice(Math.max(0, top - REACH), top + REACH + 1).forEach((view) => {
      if (view !== views[top]) for (const feature of view.features) features.add(feature ^ AROUND);
    });
    return { score: Math.min(-FLOOR, score), features: [...features] };
  });
}
