import fc from "fast-check";
import { oneLine, visible } from "../../src/letters/plainText";

describe("one line", () => {
  test.each([
    ["two\r\nlines", "two lines"],
    ["two\u2028lines", "two lines"],
    ["hid\u200bden", "hidden"],
    ["turned \u202eback\u202c", "turned back"],
    ["iso\u2066lated\u2069", "isolated"],
    ["bell\u0007", "bell"],
    ["a tag \u{e0041}\u{e0042}", "a tag"],
    ["half \ud83d a pair", "half a pair"],
    ["whole 😀 pair", "whole 😀 pair"],
    ["family 👩‍👧", "family 👩‍👧"],
    ["a {slot}", "a (slot)"],
    ["  wide \t space ", "wide space"],
  ])("%j becomes %j", (text, line) => {
    expect(oneLine(text, 100)).toBe(line);
  });

  test("is cut between words, with an ellipsis", () => {
    expect(oneLine("seven words are more than this allows", 20)).toBe("seven words are…");
  });

  test("never breaks, never grows past its limit, never holds braces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 10, max: 100 }), (text, max) => {
        const line = oneLine(text, max);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029{}\u202a-\u202e\u2066-\u2069]/u);
        expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

test("visible text keeps its lines", () => {
  expect(visible("Warmly,\r\nSam\u202e\u0000")).toBe("Warmly,\nSam");
});
