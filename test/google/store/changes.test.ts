import fc from "fast-check";
import type { Fact } from "../../../src/domain/events";
import { isCondensed } from "../../../src/domain/record/condensed";
import { decodeFacts, encodeFacts } from "../../../src/domain/record/facts";
import { decodeIntro, decodeThread, encodeIntro } from "../../../src/domain/record/record";
import { DEFAULT_SETTINGS, UNKNOWN_ACCOUNT } from "../../../src/domain/settings";
import { changesOf, condensed, lookChanges, MOST_VALUE_BYTES, sizeAfter } from "../../../src/google/store/changes";
import { snapshotOf, utf8Bytes } from "../../../src/google/store/snapshot";
import { LAPSED, life, on, requested } from "../../domain/lives";

const intro = requested();

test("each kind of write has keys of its own", () => {
  const { set, remove } = changesOf(
    {
      intros: [intro],
      threads: { "18f29": { intros: [intro.id], dismissed: true } },
      settings: DEFAULT_SETTINGS,
      account: UNKNOWN_ACCOUNT,
      quieted: new Set(["a1", "b2"]),
    },
    {},
  );
  expect(Object.keys(set).sort()).toEqual(["account", `i/${intro.id}`, "quiet", "settings", "t/18f29"]);
  expect(decodeIntro(intro.id, set[`i/${intro.id}`] ?? "")).toEqual(intro);
  expect(decodeThread(set["t/18f29"] ?? "")).toEqual({ intros: [intro.id], dismissed: true });
  expect([set.quiet, remove]).toEqual(["a1 b2", []]);
});

test("a written introduction tells its facts itself", () => {
  const before = { [`f/${intro.id}`]: '[{"type":"wrote","side":"contact","at":1}]' };
  expect(decodeFacts(changesOf({ intros: [intro] }, before).set[`f/${intro.id}`])).toEqual([]);
});

test("what another tab noted while the press was under way stays, and only that", () => {
  const key = `f/${intro.id}`;
  const wrote: Fact = { type: "wrote", side: "contact", at: 1 };
  const heard: Fact = { type: "heard", side: "contact", messageId: "18f2b", at: 2 };
  const factsAfter = (read: readonly Fact[], now: readonly Fact[]) => {
    const before = { [key]: encodeFacts(read) };
    return changesOf({ intros: [intro] }, before, before, () => encodeFacts(now)).set[key];
  };
  expect(decodeFacts(factsAfter([wrote], [wrote, heard]))).toEqual([heard]);
  expect(decodeFacts(factsAfter([wrote], [wrote]))).toEqual([]);
  expect(factsAfter([], [heard])).toBeUndefined();
});

test("erasing empties what is there in one write, and then sweeps it, and nothing that is not there", () => {
  const before = { [`i/${intro.id}`]: "x", [`f/${intro.id}`]: "[1]", "t/18f29": "1+ x", "i/other01": "x" };
  const { set, remove, sweep } = changesOf({ erased: [intro.id], threads: { "18f29": null, "18f30": null } }, before);
  expect(set).toEqual({ [`i/${intro.id}`]: "-", [`f/${intro.id}`]: "[]", "t/18f29": "1+" });
  expect([remove, sweep.sort()]).toEqual([[], [`f/${intro.id}`, `i/${intro.id}`, "t/18f29"]]);
});

test("what could not be swept is swept by the next change, and is nothing until then", () => {
  const left = { [`i/${intro.id}`]: "-", [`f/${intro.id}`]: "[]", "f/nobody1": "[]", "t/18f29": "1+" };
  const { sweep } = changesOf({ settings: DEFAULT_SETTINGS }, { ...left, "i/other01": "x", "f/other01": "[]", "t/18f30": "1-" });
  expect(sweep).toEqual(Object.keys(left));
  const again = changesOf({ threads: { "18f29": { intros: ["other01"], dismissed: false } } }, left);
  expect(again.sweep).not.toContain("t/18f29");
  const snapshot = snapshotOf({ [`i/${intro.id}`]: "-" });
  expect([snapshot.intro(intro.id), snapshot.intros(), snapshot.unreadable]).toEqual([undefined, [], 0]);
});

test("nothing to write is nothing", () => {
  expect(changesOf({}, {})).toEqual({ set: {}, remove: [], sweep: [] });
});

test("a look writes facts, threads and its place, and no introduction", () => {
  const changes = lookChanges({
    facts: { abc1234: [{ type: "wrote", side: "contact", at: 1 }] },
    threads: { "18f29": { intros: ["abc1234"], dismissed: false } },
    historyId: "95",
    at: 7,
    left: ["18f31"],
  });
  expect(Object.keys(changes).sort()).toEqual(["f/abc1234", "look", "t/18f29"]);
  expect(snapshotOf(changes).looked).toMatchObject({ historyId: "95", at: 7, left: ["18f31"] });
});

test("however many threads were left over, their property stays a property", () => {
  const left = Array.from({ length: 5_000 }, (_, at) => `19${at.toString(16).padStart(14, "a")}`);
  const { look = "" } = lookChanges({ facts: {}, threads: {}, historyId: "9".repeat(20), at: on(0), left });
  expect(utf8Bytes(look)).toBeLessThan(MOST_VALUE_BYTES);
});

test("the size after a change is the size of what is then there", () => {
  const key = fc.constantFrom("a", "bé", "c");
  const map = fc.dictionary(key, fc.string({ unit: "binary", maxLength: 10 }));
  fc.assert(
    fc.property(map, map, fc.uniqueArray(key), (before, set, removed) => {
      const remove = removed.filter((name) => name in before && !(name in set));
      const after: Record<string, string> = { ...before, ...set };
      for (const name of remove) delete after[name];
      const size = (all: Record<string, string>) => Buffer.byteLength(Object.entries(all).flat().join(""));
      expect(sizeAfter(before, size(before), { set, remove })).toBe(size(after));
    }),
    { numRuns: 500 },
  );
});

describe("what was closed long ago is kept in short form", () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const id = at.toString(36).padStart(7, "0");
        const one = { ...requested(), id };
        return [`i/${id}`, encodeIntro(at % 2 === 0 ? one : life(one, [count - at, LAPSED]))];
      }),
    );

  test("while the store is large, the oldest first, some at a time", () => {
    const before = many(300);
    const snapshot = snapshotOf(before);
    expect(snapshot.bytes).toBeGreaterThan(200_000);
    const shorter = condensed(snapshot, before);
    // The higher the number, the earlier it was closed; the even ones are open.
    const oldest = Array.from({ length: 25 }, (_, at) => `i/${(299 - 2 * at).toString(36).padStart(7, "0")}`);
    expect(Object.keys(shorter)).toEqual(oldest);
    expect(Object.values(shorter).every(isCondensed)).toBe(true);
    const again = { ...before, ...shorter };
    expect(Object.keys(condensed(snapshotOf(again), again))).not.toEqual(expect.arrayContaining([oldest[0]]));
  });

  test("not while there is room", () => {
    const before = many(20);
    expect(condensed(snapshotOf(before), before)).toEqual({});
  });
});
