import fc from "fast-check";
import { decodeIntro, decodeThread, encodeIntro, encodeThread, parse } from "../../../src/domain/record/record";
import { anyIntro } from "../arbitraries";
import { drafted, life, on, requested, sent, snoozed } from "../lives";

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const record = JSON.parse(encodeIntro(asked));
const changed = (change: object): string => JSON.stringify({ ...record, ...change });

test("every introduction comes back as it was", () => {
  fc.assert(
    fc.property(anyIntro, (intro) => {
      expect(decodeIntro(intro.id, encodeIntro(intro))).toEqual(intro);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["nothing", ""],
  ["half a record", encodeIntro(asked).slice(0, 200)],
  ["a number", "1"],
  ["null", "null"],
  ["an empty record", "{}"],
  ["a newer version", changed({ v: 2 })],
  ["an older version", changed({ v: 0 })],
  ["no version", changed({ v: undefined })],
  ["an unknown language", changed({ language: "tlh" })],
  ["an unknown kind of letter", changed({ letters: { ransom: record.letters.permission } })],
  [
    "an unknown state of consent",
    changed({ contact: { ...record.contact, consent: { ...record.contact.consent, state: "maybe" } } }),
  ],
  ["a missing side", changed({ contact: undefined })],
  ["a time as text", changed({ createdAt: "yesterday" })],
  ["a day that is none", changed({ snoozedUntil: "soon" })],
  ["a story line of a newer version", changed({ story: [{ at: 1, what: "sang" }] })],
  ["a list that is no condensed record", "[1,2,3]"],
])("%s is kept as it is (rule 8): it reads as null", (_words, text) => {
  expect(decodeIntro("abc1234", text)).toBeNull();
});

test("the record itself reads, so that the rows above fail for their own reason", () => {
  expect(decodeIntro("abc1234", changed({}))).toEqual(asked);
});

test("the id is the key's, whatever the record says", () => {
  expect(decodeIntro("abc1234", changed({ id: "other" }))?.id).toBe("abc1234");
});

test("of a long story the beginning and the last 39 lines are kept", () => {
  const naps = Array.from({ length: 60 }, (_, day) => [day + 1, snoozed("2027-01-01")] as const);
  const long = life(requested(), ...naps);
  const story = decodeIntro(long.id, encodeIntro(long))?.story ?? [];
  expect(story).toHaveLength(40);
  expect(story[0]).toEqual({ at: on(0), what: "started", origin: "request" });
  expect(story.slice(1).map(({ at }) => at)).toEqual(Array.from({ length: 39 }, (_, line) => on(22 + line)));
});

describe("what a thread is to us", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9a-z]{7}$/)), fc.boolean(), (intros, dismissed) => {
        expect(decodeThread(encodeThread({ intros, dismissed }))).toEqual({ intros, dismissed });
      }),
    );
  });

  test.each(["", "1", "2+", "1+a", "1+ a  b", "1* a", "1+ a\n", "[]", '{"intros":[]}', "null"])("%j cannot be read", (text) => {
    expect(decodeThread(text)).toBeNull();
  });
});

test("what is no JSON reads as null", () => {
  expect(["{", "undefined", "[1]"].map(parse)).toEqual([null, null, [1]]);
});
