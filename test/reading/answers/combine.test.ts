import { combine, RULE_WEIGHT, ruleScores } from "../../../src/reading/answers/combine";
import type { Hit } from "../../../src/reading/answers/hits";
import { HUMAN_ANSWERS, type HumanAnswer } from "../../../src/reading/answers/model/answers";

const hit = (answer: HumanAnswer, certainty: number): Hit => ({
  id: answer,
  answer,
  certainty,
  sentence: { text: "", start: 0, end: 0 },
});
const none = HUMAN_ANSWERS.map(() => 0);
const learned = (answer: HumanAnswer, score: number) => HUMAN_ANSWERS.map((each) => (each === answer ? score : 0));

test("without rules and without learning every answer is as likely", () => {
  expect(combine([], none).certainty).toBeCloseTo(1 / HUMAN_ANSWERS.length);
});

test("a rule alone raises its answer by its weight", () => {
  const { answer, certainty } = combine([hit("later", 0.9)], none);
  expect(answer).toBe("later");
  const odds = 9 * (HUMAN_ANSWERS.length - 1);
  expect(certainty).toBeCloseTo(odds ** RULE_WEIGHT / (odds ** RULE_WEIGHT + HUMAN_ANSWERS.length - 1));
});

test("two weaker hits for one answer count as the stronger", () => {
  expect(ruleScores([hit("no", 0.6), hit("no", 0.7)])).toEqual(ruleScores([hit("no", 0.7)]));
});

test("what was learned can outweigh a weak rule, not a strong one", () => {
  expect(combine([hit("no", 0.4)], learned("unclear", 3)).answer).toBe("unclear");
  expect(combine([hit("no", 0.95)], learned("unclear", 3)).answer).toBe("no");
});
