import type { Hit } from "./hits";
import { HUMAN_ANSWERS, type HumanAnswer } from "./model/answers";
import { softmax } from "./model/softmax";

/** How much the rules count beside the learned scores. Less than one: they were written with sight of the replies that measured them. */
export const RULE_WEIGHT = 0.7;
export const MODEL_WEIGHT = 1;

const odds = (chance: number): number => Math.log(chance / (1 - chance));
/** Before anything is read each answer is as likely as the others. */
const PRIOR = odds(1 / HUMAN_ANSWERS.length);

export interface Verdict {
  readonly answer: HumanAnswer;
  readonly certainty: number;
}

/** By how much the most certain hit for each answer raises its log-odds above the prior. */
export function ruleScores(hits: readonly Hit[]): number[] {
  return HUMAN_ANSWERS.map((answer) => {
    const best = Math.max(0, ...hits.filter((hit) => hit.answer === answer).map(({ certainty }) => certainty));
    return best === 0 ? 0 : odds(best) - PRIOR;
  });
}

/** The answer that rules and learned table together find likeliest. */
export function combine(hits: readonly Hit[], learned: readonly number[]): Verdict {
  const rules = ruleScores(hits);
  const chances = softmax(HUMAN_ANSWERS.map((_answer, i) => RULE_WEIGHT * (rules[i] ?? 0) + MODEL_WEIGHT * (learned[i] ?? 0)));
  const certainty = Math.max(...chances);
  return { answer: HUMAN_ANSWERS[chances.indexOf(certainty)] ?? "unclear", certainty };
}
