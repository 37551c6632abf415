import { type Columns, columnsOf } from "./columns";
import { SENTENCE_KINDS } from "./kinds";
import type { Surroundings } from "./surroundings";
import { AROUND_TABLES, TABLES } from "./weights";

/** What is learned about one sentence: whether it makes the mail one of the kinds, whether it answers an item of the case. */
export const QUESTIONS = [
  "intro-request",
  "intro-made",
  "intro-offer",
  "permission-ask",
  "backstory",
  "benefit",
  "action",
] as const;
export type Question = (typeof QUESTIONS)[number];

const sentences = columnsOf(QUESTIONS.map((question) => TABLES[question]));
const around = columnsOf(AROUND_TABLES);

/** The learned log-odds of a sentence for each question, in the order of `QUESTIONS`. */
export function learnedScores(features: readonly number[]): number[] {
  return sentences(features);
}

/**
 * The log-odds of each of `SENTENCE_KINDS`, judged by the likeliest sentence together with those around it.
 * @param columns tables to judge with, one for each of `SENTENCE_KINDS`: training passes its own.
 */
export function aroundScores(surroundings: readonly Surroundings[], columns: Columns = around): number[] {
  return SENTENCE_KINDS.map((_kind, column) => {
    const { score, features } = surroundings[column] ?? { score: 0, features: [] };
    return score + (columns(features)[column] ?? 0);
  });
}
