import { HUMAN_ANSWERS } from "../../src/reading/answers/model/answers";

/** Which column was labelled, and which one was read. */
export interface Pair {
  readonly label: number;
  readonly read: number;
}

export function f1Of(pairs: readonly Pair[], column: number): number {
  const both = pairs.filter(({ label, read }) => label === column && read === column).length;
  const either = pairs.filter(({ label }) => label === column).length + pairs.filter(({ read }) => read === column).length;
  return either === 0 ? 0 : (2 * both) / either;
}

/** "0.912  yes 0.93 later 0.90 …": the mean of the classes' F1, and each of them. */
export function figures(pairs: readonly Pair[]): string {
  const scores = HUMAN_ANSWERS.map((_answer, column) => f1Of(pairs, column));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return `${mean.toFixed(3)}  ${HUMAN_ANSWERS.map((answer, column) => `${answer} ${(scores[column] ?? 0).toFixed(2)}`).join("  ")}`;
}
