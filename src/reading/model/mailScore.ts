import type { Language } from "../../domain/language";
import { SENTENCE_KINDS } from "./kinds";
import { MAIL_WEIGHTS } from "./weights";

/** A sentence's log-odds for each of `SENTENCE_KINDS`, learned and by rules together. */
export interface ScoredSentence {
  readonly scores: readonly number[];
  readonly forwarded: boolean;
  /** As in a `View`. */
  readonly somebody: boolean;
  /** What the rules alone say of each kind. */
  readonly rules: readonly number[];
}

export interface MailFacts {
  readonly language: Language;
  readonly forward: boolean;
  readonly reply: boolean;
  /** Sent to more than one person, as a mail that brings two together is. */
  readonly several: boolean;
}

const FLOOR = -9;
const CEILING = 9;

/** A rival kind below this is none; how far below says nothing. */
const OUT_OF_THE_RACE = -4;

function bounded(score: number): number {
  return Math.max(FLOOR, Math.min(CEILING, score)) / 3;
}

function top(scores: readonly number[]): readonly [number, number] {
  let first = FLOOR;
  let second = FLOOR;
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return [first, second];
}

/**
 * What the mail's kind is decided on: for each kind its best and second sentence, the best one passed on and what stands around, and a
 * few facts.
 * @param around as from `aroundScores`.
 */
export function mailFeatures(sentences: readonly ScoredSentence[], around: readonly number[], facts: MailFacts): number[] {
  const features = [1, facts.forward ? 1 : 0, facts.reply ? 1 : 0, facts.several ? 1 : 0, facts.language === "en" ? 0 : 1];
  features.push(Math.log(1 + sentences.length) / 3);
  const own = sentences.filter((sentence) => !sentence.forwarded);
  const passedOn = sentences.filter((sentence) => sentence.forwarded);
  const best: number[] = [];
  SENTENCE_KINDS.forEach((_kind, index) => {
    const [first, second] = top(own.map((sentence) => sentence.scores[index] ?? FLOOR));
    best.push(first);
    features.push(bounded(first), bounded(second), first > 0 ? bounded(first) : 0);
    features.push(bounded(around[index] ?? FLOOR), Math.max(0, bounded(around[index] ?? FLOOR)));
    features.push(bounded(top(passedOn.map((sentence) => sentence.scores[index] ?? FLOOR))[0]));
  });
  const request = own.find((sentence) => (sentence.scores[0] ?? FLOOR) === best[0]);
  const somebody = request?.somebody === true;
  features.push(somebody ? 1 : 0, somebody ? 0 : bounded(best[0] ?? FLOOR), bounded(request?.rules[0] ?? 0));
  features.push(bounded(Math.max(0, ...own.map((sentence) => sentence.rules[0] ?? 0))));
  best.forEach((score, index) => {
    const rival = Math.max(OUT_OF_THE_RACE, ...best.filter((_other, other) => other !== index));
    features.push(bounded(score - rival));
  });
  return features;
}

/** The odds of each of `KINDS`, adding up to 1. */
export function kindOdds(features: readonly number[], weights: readonly (readonly number[])[] = MAIL_WEIGHTS): number[] {
  const sums = weights.map((row) => row.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0));
  const largest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
