import fc from "fast-check";
import type { Fact } from "../../../src/domain/events";
import { encodeFacts } from "../../../src/domain/record/facts";
import { encodeIntro, encodeThread } from "../../../src/domain/record/record";
import { DEFAULT_SETTINGS, UNKNOWN_ACCOUNT } from "../../../src/domain/settings";
import { snapshotOf, threadIn, utf8Bytes } from "../../../src/google/store/snapshot";
import { drafted, heard, life, on, requested, sent } from "../../domain/lives";

const intro = life(requested(), [0, drafted("permission")]);
const facts = [sent("permission")(on(1)), heard("contact")(on(2))] as Fact[];
const stored = {
  [`i/${intro.id}`]: encodeIntro(intro),
  "i/broken1": "{",
  "i/newer01": '{"v":2}',
  [`f/${intro.id}`]: encodeFacts(facts),
  "t/18f29": encodeThread({ intros: [intro.id], dismissed: false }),
  "t/18f30": "2+",
  quiet: "a1 b2",
  look: '{"historyId":"95","at":7}',
  settings: '{"signature":"M."}',
  account: '{"addresses":["m@x.example"],"name":"M","labels":{}}',
};

test("an introduction is told with what looks at Gmail found since", () => {
  const found = snapshotOf(stored).intro(intro.id);
  expect(found).toMatchObject({
    version: intro.version,
    contact: { consent: { state: "asked", at: on(1) }, heard: { at: on(2), open: true } },
    letters: { permission: { status: "sent" } },
  });
  expect(snapshotOf(stored).facts(intro.id)).toEqual(facts);
});

test("what cannot be read is null and counted, what is not there is undefined", () => {
  const snapshot = snapshotOf(stored);
  expect([snapshot.intro("broken1"), snapshot.intro("newer01"), snapshot.intro("nobody1")]).toEqual([null, null, undefined]);
  expect([snapshot.thread("18f30"), snapshot.thread("18f31")]).toEqual([null, undefined]);
  expect(snapshot.unreadable).toBe(2);
  expect(snapshot.intros().map(({ id }) => id)).toEqual([intro.id]);
});

test("the rest of the store", () => {
  const { settings, account, looked, quieted, thread } = snapshotOf(stored);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, signature: "M." });
  expect(account.addresses).toEqual(["m@x.example"]);
  expect(looked).toMatchObject({ historyId: "95", at: 7 });
  expect([...quieted]).toEqual(["a1", "b2"]);
  expect(thread("18f29")).toEqual({ intros: [intro.id], dismissed: false });
});

test("an empty store is the first day", () => {
  const snapshot = snapshotOf({});
  expect([snapshot.settings, snapshot.account, snapshot.intros(), snapshot.unreadable, snapshot.bytes]).toEqual([
    DEFAULT_SETTINGS,
    UNKNOWN_ACCOUNT,
    [],
    0,
    0,
  ]);
  expect([...snapshot.quieted]).toEqual([]);
});

test.each(["__proto__", "constructor", "toString"])("a thread or an introduction called %s is not there", (name) => {
  expect([snapshotOf(stored).thread(name), snapshotOf(stored).intro(name)]).toEqual([undefined, undefined]);
});

test("a property that is not there is unknown, whichever way Google says so", () => {
  expect([threadIn(null), threadIn(undefined), threadIn("{")]).toEqual([undefined, undefined, null]);
});

test("bytes are those that UTF-8 takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => expect(utf8Bytes(text)).toBe(Buffer.byteLength(text, "utf8"))),
    { numRuns: 1_000 },
  );
  expect(["\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "🎈"].map(utf8Bytes)).toEqual([1, 2, 2, 3, 3, 4]);
  expect(snapshotOf({ é: "🎈" }).bytes).toBe(6);
});

test("records are decoded once, and only when they are asked for", () => {
  const parse = jest.spyOn(JSON, "parse");
  try {
    const snapshot = snapshotOf(stored);
    const before = parse.mock.calls.length;
    snapshot.intro(intro.id);
    const once = parse.mock.calls.length;
    snapshot.intros();
    snapshot.intro(intro.id);
    expect(once).toBeGreaterThan(before);
    expect(parse.mock.calls.filter(([text]) => text === stored[`i/${intro.id}`])).toHaveLength(1);
  } finally {
    parse.mockRestore();
  }
});
