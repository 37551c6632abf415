import fc from "fast-check";
import { isFact } from "../../../src/domain/events";
import { decodeFacts, decodeLook, encodeFacts } from "../../../src/domain/record/facts";
import { anyEvents } from "../arbitraries";

test("every fact comes back as it was", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const facts = events.map(({ event }) => event).filter(isFact);
      expect(decodeFacts(encodeFacts(facts))).toEqual(facts);
    }),
    { numRuns: 300 },
  );
});

test.each([
  undefined,
  "",
  "{",
  "null",
  "{}",
  '[{"type":"answered"}]',
  '[{"type":"heard","side":"nobody","messageId":"m","at":1}]',
])("%j is no facts: Gmail can be asked again", (text) => {
  expect(decodeFacts(text)).toEqual([]);
});

test.each([
  ['{"historyId":"91","at":5}', { historyId: "91", at: 5, left: [], owed: [] }],
  [undefined, { historyId: "", at: 0, left: [], owed: [] }],
  ["{", { historyId: "", at: 0, left: [], owed: [] }],
  ['{"historyId":91,"at":5}', { historyId: "", at: 0, left: [], owed: [] }],
])("the last look %j", (text, look) => {
  expect(decodeLook(text)).toEqual(look);
});
