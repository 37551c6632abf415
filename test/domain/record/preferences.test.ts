import fc from "fast-check";
import { decodeAccount, decodeSettings } from "../../../src/domain/record/preferences";
import { DEFAULT_SETTINGS, meOf, type Settings, UNKNOWN_ACCOUNT } from "../../../src/domain/settings";

const days = fc.integer({ min: 1, max: 120 });
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    patience: fc.record({ nudgeAfter: days, lapseAfter: days, followupAfter: days, outcomeAfter: days }),
    unnamedFirst: fc.boolean(),
    signature: fc.string({ unit: "binary" }),
    background: fc.boolean(),
    welcomed: fc.boolean(),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }));

test("settings come back as they were", () => {
  fc.assert(fc.property(anySettings, (settings) => expect(decodeSettings(JSON.stringify(settings))).toEqual(settings)));
});

test.each([
  ["none yet", undefined, {}],
  ["half of them", '{"signature":"M."}', { signature: "M." }],
  ["no JSON", "{", {}],
  ["a list", "[]", {}],
  ["null", "null", {}],
  ["patience that is none", '{"signature":"M.","patience":{"nudgeAfter":0}}', { signature: "M." }],
  ["a switch that is none", '{"signature":"M.","background":"yes"}', { signature: "M." }],
  ["one of a later version", '{"signature":"M.","music":true}', { signature: "M." }],
])("%s: each setting that cannot be read falls back by itself", (_words, text, differs) => {
  expect(decodeSettings(text)).toEqual({ ...DEFAULT_SETTINGS, ...differs });
});

test.each([
  ["none yet", undefined, UNKNOWN_ACCOUNT],
  ["no JSON", "{", UNKNOWN_ACCOUNT],
  ["a label for a stage that is none", '{"addresses":[],"name":"","labels":{"lost":"L1"}}', UNKNOWN_ACCOUNT],
  [
    "a whole one",
    '{"addresses":["m@x.example"],"name":"M","labels":{"later":"L1"}}',
    { addresses: ["m@x.example"], name: "M", labels: { later: "L1" } },
  ],
])("an account, %s", (_words, text, account) => {
  expect(decodeAccount(text)).toEqual(account);
});

test("the user is called by the first address", () => {
  expect(meOf({ addresses: ["a@x.example", "b@x.example"], name: "M", labels: {} })).toEqual({ name: "M", email: "a@x.example" });
  expect(meOf(UNKNOWN_ACCOUNT)).toEqual({ name: "", email: "" });
});
