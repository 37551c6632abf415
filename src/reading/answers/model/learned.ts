import type { Language } from "../../../domain/language";
import { featuresOf } from "./features";
import { unpack, type WeightTable } from "./packing";
import { ANSWER_WEIGHTS } from "./weights";

let loaded: WeightTable | null = null;

/** Unpacked at the first reply and not at load: most openings of the add-on never read one. */
function learned(): WeightTable {
  loaded ??= unpack(ANSWER_WEIGHTS);
  return loaded;
}

/** A long text has more features, not more certainty: each counts 1/sqrt(n). */
export const scaleOf = (count: number): number => 1 / Math.sqrt(Math.max(count, 1));

/** The scores of features under given weights, in the order of `HUMAN_ANSWERS`; training and reading share it. */
export function scoresUnder({ rows, biases }: WeightTable, features: readonly number[]): number[] {
  const scores = [...biases];
  const scale = scaleOf(features.length);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let column = 0; column < scores.length; column++) {
      scores[column] = (scores[column] as number) + scale * (row[column] as number);
    }
  }
  return scores;
}

/** What the learned table says about a text: a score for each of `HUMAN_ANSWERS`, the higher the likelier. */
export function learnedScores(text: string, language: Language): number[] {
  return scoresUnder(learned(), featuresOf(text, language));
}
