import { ftrl } from "../train/ftrl";
import { type Linear, type LogisticOptions, randomFrom, scoreOf, shuffled } from "../train/logistic";

/** The candidates of one mail: the features of each, and which of them are right. */
export interface Group {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** Learns to put one of the right ones first: the candidates of a mail compete with each other and with nobody else's. */
export function trainRanking(groups: readonly Group[], options: LogisticOptions): Linear {
  const { weights, update } = ftrl(options);
  const random = randomFrom(options.seed);
  const usable = groups.filter(({ right }) => right.includes(true) && right.includes(false));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { features, right } of shuffled(usable, random)) {
      const chances = softmax(features.map((each) => scoreOf({ bias: 0, weights }, each)));
      const hit = chances.reduce((sum, chance, index) => sum + (right[index] ? chance : 0), 1e-9);
      features.forEach((each, index) => {
        const chance = chances[index] ?? 0;
        const gradient = chance - (right[index] ? chance / hit : 0);
        if (Math.abs(gradient) < 1e-4) return;
        for (const feature of each) update(feature, gradient);
      });
    }
  }
  return { bias: 0, weights: weights.slice(0, -1) };
}
