import { SENTENCE_KINDS } from "../../../src/reading/model/kinds";
import type { ScoredSentence } from "../../../src/reading/model/mailScore";
import { surroundingsOf } from "../../../src/reading/model/surroundings";
import type { View } from "../../../src/reading/model/views";

const view = (feature: number): View => ({
  text: "",
  start: 0,
  end: 0,
  forwarded: false,
  rules: [],
  features: [feature],
  somebody: true,
});
const scored = (...scores: number[]): ScoredSentence => ({ scores, forwarded: false, somebody: true, rules: [] });

const views = [1, 2, 3].map(view);

test("the likeliest sentence of each kind stands apart from those around it", () => {
  const sentences = [scored(-1, 4, 0, 0), scored(2, -1, 0, 0), scored(0, 0, 0, 0)];
  const [request, made] = surroundingsOf(views, sentences);
  expect(request?.score).toBe(2);
  expect(request?.features[0]).toBe(2);
  expect(made?.score).toBe(4);
  expect(made?.features[0]).toBe(1);
  expect(request?.features).toHaveLength(3);
  // The same sentence counts otherwise when it is the likeliest and when it only stands beside it.
  expect(made?.features).not.toContain(2);
  expect(request?.features).not.toContain(1);
});

test("a mail without sentences has nothing around", () => {
  expect(surroundingsOf([], [])).toEqual(SENTENCE_KINDS.map(() => ({ score: -9, features: [] })));
});

test("what stands far from the likeliest sentence is not looked at", () => {
  const many = Array.from({ length: 40 }, (_each, index) => view(index + 1));
  const sentences = many.map((_each, index) => scored(index === 20 ? 5 : -5, 0, 0, 0));
  expect(surroundingsOf(many, sentences)[0]?.features).toHaveLength(17);
});

test("scores are bounded", () => {
  expect(surroundingsOf(views, [scored(50, 0, 0, 0), scored(0, 0, 0, 0), scored(0, 0, 0, 0)])[0]?.score).toBe(9);
});
