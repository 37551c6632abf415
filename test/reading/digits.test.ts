import fc from "fast-check";
import { DIGITS, Digits, distance } from "../../src/reading/digits";

test("distances and digits come back in their order, whatever their size", () => {
  const distances = fc.array(fc.tuple(fc.nat(), fc.nat(DIGITS.length - 1)));
  fc.assert(
    fc.property(distances, (pairs) => {
      const digits = new Digits(pairs.map(([far, digit]) => distance(far) + DIGITS[digit]).join(""));
      const read: (readonly [number, number])[] = [];
      while (!digits.ended) read.push([digits.distance(), digits.digit()]);
      expect(read).toEqual(pairs);
    }),
  );
});

test("a digit needs no escape in a string of the source", () => {
  expect(JSON.stringify(DIGITS)).toBe(`"${DIGITS}"`);
  expect(new Set(DIGITS).size).toBe(DIGITS.length);
});
