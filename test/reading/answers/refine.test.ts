import type { Hit } from "../../../src/reading/answers/hits";
import type { HumanAnswer } from "../../../src/reading/answers/model/answers";
import { REFINERS, refined } from "../../../src/reading/answers/refine";

const hit = (answer: HumanAnswer, certainty: number): Hit => ({
  id: answer,
  answer,
  certainty,
  sentence: { text: "", start: 0, end: 0 },
});
const answers = (hits: readonly Hit[]) => refined(hits).map(({ answer }) => answer);

test.each<[string, readonly Hit[], readonly HumanAnswer[]]>([
  ["leave to use a name silences the refusal", [hit("no", 0.9), hit("mention-me", 0.9)], ["mention-me"]],
  ["another person silences an inability", [hit("no", 0.66), hit("someone-else", 0.76)], ["someone-else"]],
  ["a plain refusal stands beside another person", [hit("no", 0.93), hit("someone-else", 0.76)], ["no", "someone-else"]],
  ["a delay silences the yes before it", [hit("yes", 0.9), hit("later", 0.9)], ["later"]],
  ["a refusal silences the kindness around it", [hit("yes", 0.84), hit("no", 0.93)], ["no"]],
  ["a yes silences a question", [hit("yes", 0.9), hit("needs-info", 0.62)], ["yes"]],
  ["what must be known first stands beside a yes", [hit("yes", 0.9), hit("needs-info", 0.84)], ["yes", "needs-info"]],
  ["a question silences a hesitation", [hit("unclear", 0.8), hit("needs-info", 0.84)], ["needs-info"]],
  ["yes and no silences the yes", [hit("unclear", 0.88), hit("yes", 0.9)], ["unclear"]],
])("%s", (_what, hits, left) => {
  expect(answers(hits)).toEqual(left);
});

test("every refiner has a name of its own", () => {
  expect(new Set(REFINERS.map(({ id }) => id)).size).toBe(REFINERS.length);
});
