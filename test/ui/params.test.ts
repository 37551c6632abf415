import fc from "fast-check";
import { decodeAll, encodeAll, id, oneOf, text, whole } from "../../src/ui/params";

/** Names that every object has by birth. */
const INBORN = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

test.each([
  ["0", 0],
  ["41", 41],
  ["999999999", 999_999_999],
])("%j is the whole number %i", (wire, number) => {
  expect(whole.decode(wire)).toBe(number);
  expect(whole.encode(number)).toBe(wire);
});

test.each(["", " 1", "1 ", "-1", "1.5", "1e3", "0x10", "NaN", "Infinity", "1000000000", "١", "null"])(
  "%j is no whole number",
  (wire) => {
    expect(whole.decode(wire)).toBeUndefined();
  },
);

test.each(["18f2a", "msg-f:1778", "r-887", "thread_a.b", "a".repeat(80)])("%j is an id", (wire) => {
  expect(id.decode(wire)).toBe(wire);
});

test.each(["", "a b", "a/b", "a\n", "á", "a".repeat(81), "../settings", "<b>"])("%j is no id", (wire) => {
  expect(id.decode(wire)).toBeUndefined();
});

test("one of several values is one of them, and nothing that all objects have", () => {
  const side = oneOf(["requester", "contact"]);
  expect(["requester", "contact", "Contact", "", ...INBORN].map(side.decode)).toEqual([
    "requester",
    "contact",
    ...Array(7).fill(undefined),
  ]);
});

describe("several parameters", () => {
  const shape = { intro: id, version: whole, side: oneOf(["requester", "contact"]), note: text };

  test("come back as they were", () => {
    const values = fc.record({
      intro: fc.stringMatching(/^[\w:.-]{1,80}$/),
      version: fc.nat(999_999_999),
      side: fc.constantFrom("requester" as const, "contact" as const),
      note: fc.string(),
    });
    fc.assert(fc.property(values, (given) => expect(decodeAll(shape, encodeAll(shape, given))).toEqual(given)));
  });

  const wire = { intro: "a1", version: "2", side: "contact", note: "" };
  test.each<[string, Record<string, string>]>([
    ["a missing one", { intro: "a1", version: "2", side: "contact" }],
    ["a wrong number", { ...wire, version: "two" }],
    ["a wrong choice", { ...wire, side: "both" }],
  ])("%s refuses all of them", (_words, given) => {
    expect(decodeAll(shape, wire)).toEqual({ intro: "a1", version: 2, side: "contact", note: "" });
    expect(decodeAll(shape, given)).toBeUndefined();
  });

  test.each(INBORN)("a parameter of the name %s is missing unless it was sent", (name) => {
    const odd = Object.fromEntries([[name, text]]);
    expect(decodeAll(odd, {})).toBeUndefined();
    expect(Object.entries(decodeAll(odd, Object.fromEntries([[name, "x"]])) ?? {})).toEqual(
      name === "__proto__" ? [] : [[name, "x"]],
    );
  });
});
