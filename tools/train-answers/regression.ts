import { scaleOf, scoresUnder } from "../../src/reading/answers/model/learned";
import { LEVELS, type WeightTable } from "../../src/reading/answers/model/packing";
import { softmax } from "../../src/reading/answers/model/softmax";
import { randomFrom, shuffled } from "../train/logistic";

/** One labelled text: its features and the column of its class. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
  /** What the rules say, a score for each class; it is added to the learned scores and not learned. */
  readonly offset: readonly number[];
}

export interface Options {
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight to zero at each step. */
  readonly decay: number;
}

/** Multinomial logistic regression by AdaGrad, with weights for the features of `known` only. */
export function train(examples: readonly Example[], known: ReadonlySet<number>, options: Options): WeightTable {
  const { classes, epochs, rate, decay } = options;
  const rows = new Map([...known].map((feature) => [feature, new Float32Array(classes)]));
  const squares = new Map([...known].map((feature) => [feature, new Float32Array(classes).fill(1e-4)]));
  const biases = new Array<number>(classes).fill(0);
  const random = randomFrom(7);
  const step = (feature: number, errors: readonly number[], scale: number): void => {
    const row = rows.get(feature);
    const square = squares.get(feature);
    if (row === undefined || square === undefined) return;
    for (let column = 0; column < classes; column++) {
      const gradient = (errors[column] as number) * scale + decay * (row[column] as number);
      square[column] = (square[column] as number) + gradient * gradient;
      row[column] = (row[column] as number) - (rate * gradient) / Math.sqrt(square[column] as number);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, label, weight, offset } of shuffled(examples, random)) {
      const chances = softmax(scoresUnder({ rows, biases }, features).map((score, column) => score + (offset[column] ?? 0)));
      const errors = chances.map((chance, column) => (chance - (column === label ? 1 : 0)) * weight);
      errors.forEach((error, column) => {
        biases[column] = (biases[column] as number) - 0.01 * error;
      });
      for (const feature of features) step(feature, errors, scaleOf(features.length));
    }
  }
  return { rows, biases };
}

/** In how many examples each feature occurs. */
export function countsOf(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The features that matter most: large weights, and often met. AdaGrad gives rare features large weights, hence the count. */
export function weightiest(table: WeightTable, counts: ReadonlyMap<number, number>, count: number): Set<number> {
  const worth = ([feature, row]: [number, Float32Array]): [number, number] => [
    feature,
    Math.hypot(...row) * (counts.get(feature) ?? 0) ** 0.4,
  ];
  const ranked = [...table.rows].map(worth).sort(([, a], [, b]) => b - a);
  return new Set(ranked.slice(0, count).map(([feature]) => feature));
}

/** The size of one step of the packed weights: the largest two in a hundred weights are cut off. */
export function stepOf(table: WeightTable): number {
  const sizes = [...table.rows.values()].flatMap((row) => [...row].map(Math.abs)).sort((a, b) => a - b);
  return Number(((sizes[Math.floor(sizes.length * 0.98)] ?? LEVELS) / LEVELS).toPrecision(4));
}
