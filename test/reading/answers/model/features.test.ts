import type { Language } from "../../../../src/domain/language";
import { featuresOf } from "../../../../src/reading/answers/model/features";
import { bucketOf } from "../../../../src/reading/model/hash";

const shared = (a: string, b: string, language: Language = "en"): number => {
  const first = new Set(featuresOf(a, language));
  return featuresOf(b, language).filter((feature) => first.has(feature)).length / first.size;
};

test("names are one sign, so that other names do the same work", () => {
  expect(shared("Please ask Maria instead.", "Please ask Matteo instead.")).toBe(1);
});

test("words that do the same work share what they stand among", () => {
  expect(shared("let him call", "let her call")).toBeGreaterThan(shared("let him call", "let it call"));
});

test("accents and capitals at the beginning do not matter", () => {
  expect(shared("¿Cuánto?", "cuanto?")).toBe(1);
});

test("German nouns are words, not names", () => {
  expect(featuresOf("Die Zeit fehlt.", "de")).toContain(bucketOf("zeit"));
  expect(featuresOf("Ask Zeit now.", "en")).not.toContain(bucketOf("zeit"));
});

test("a question is told from a statement", () => {
  expect(shared("you know him?", "you know him.")).toBeLessThan(1);
});
