import { KINDS } from "../../src/reading/model/kinds";
import { kindOdds } from "../../src/reading/model/mailScore";
import { randomFrom, shuffled } from "./logistic";

export interface MailInstance {
  readonly features: readonly number[];
  /** Index in `KINDS`. */
  readonly kind: number;
  readonly weight: number;
}

const EPOCHS = 60;
const RATE = 0.05;
const DECAY = 1e-4;

/** Multinomial logistic regression by Adagrad over some thirty dense features. */
export function trainMailSoftmax(instances: readonly MailInstance[], seed: number): number[][] {
  const width = instances[0]?.features.length ?? 0;
  const weights = KINDS.map(() => new Array<number>(width).fill(0));
  const squares = KINDS.map(() => new Array<number>(width).fill(1e-6));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, kind, weight } of shuffled(instances, random)) {
      const odds = kindOdds(features, weights);
      odds.forEach((odd, index) => {
        const error = (odd - (index === kind ? 1 : 0)) * weight;
        const row = weights[index] as number[];
        const square = squares[index] as number[];
        features.forEach((feature, column) => {
          const gradient = error * feature + DECAY * (row[column] as number);
          square[column] = (square[column] as number) + gradient * gradient;
          row[column] = (row[column] as number) - (RATE * gradient) / Math.sqrt(square[column] as number);
        });
      });
    }
  }
  return weights;
}
