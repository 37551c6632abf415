import { quietKey } from "../../src/domain/quiet";

const key = quietKey("ana@vale.example", "Could you introduce me to the team behind it?");

test.each([
  ["the same words go on differently", "ana@vale.example", "Could you introduce me to Rui?", true],
  ["other capitals and signs", "ANA@vale.example", "could you -- introduce me to, well, anybody", true],
  ["another sender", "bea@vale.example", "Could you introduce me to the team behind it?", false],
  ["other words", "ana@vale.example", "Would you introduce me to the team behind it?", false],
])("%s: the same kind of sentence is %s", (_words, sender, sentence, same) => {
  expect(quietKey(sender, sentence) === key).toBe(same);
});

test("keeps neither the sender nor the sentence, and goes between spaces in one property", () => {
  expect(key).toMatch(/^[a-z0-9]{1,7}$/);
});

test("tells apart ten thousand senders", () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => quietKey(`person${at}@vale.example`, "Could you introduce me?"));
  expect(new Set(keys).size).toBeGreaterThan(9_990);
});

test("words of other scripts count", () => {
  expect(quietKey("a", "Можете ли вы меня познакомить")).not.toBe(quietKey("a", "Спасибо вам большое за помощь"));
});
