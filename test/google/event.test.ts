import fc from "fast-check";
import { readEvent } from "../../src/google/event";

/** A press as Gmail sends it (PLATFORM 3.5 and 4). */
const PRESS = {
  commonEventObject: {
    platform: "WEB",
    hostApp: "GMAIL",
    userLocale: "pt-BR",
    timeZone: { id: "America/Sao_Paulo", offset: -10_800_000 },
    parameters: { route: "askPermission", message: "18f2a" },
    formInputs: {
      contactName: { stringInputs: { value: ["Pilar"] } },
      named: { stringInputs: { value: ["on"] } },
      empty: { stringInputs: { value: [] } },
      until: { dateInput: { msSinceEpoch: 1_772_409_600_000 } },
      at: { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: "1772409600000" } },
      at12: { timeInput: { hours: 12, minutes: 0 } },
    },
  },
  gmail: { messageId: "18f2a", threadId: "18f29", accessToken: "secret" },
};

test("a press is read whole", () => {
  expect(readEvent(PRESS)).toEqual({
    locale: "pt-BR",
    offset: -10_800_000,
    message: { messageId: "18f2a", threadId: "18f29" },
    parameters: { route: "askPermission", message: "18f2a" },
    form: { contactName: ["Pilar"], named: ["on"], empty: [], until: ["1772409600000"], at: ["1772409600000"], at12: [] },
  });
});

const NOTHING = { locale: "en", offset: 0, message: null, parameters: {}, form: {} };

test.each<[string, unknown, object]>([
  [
    "the homepage",
    { commonEventObject: { userLocale: "de", timeZone: { id: "Europe/Berlin", offset: 3_600_000 } } },
    { locale: "de", offset: 3_600_000 },
  ],
  ["an hourly trigger", { triggerUid: "1", year: 2026 }, {}],
  ["nothing", undefined, {}],
  ["null", null, {}],
  ["a text", "event", {}],
  ["a locale that is none", { commonEventObject: { userLocale: 7, timeZone: "UTC" } }, {}],
  ["an offset that is none", { commonEventObject: { timeZone: { offset: "east" } } }, {}],
  ["a message without a thread", { gmail: { messageId: "18f2a" } }, { message: { messageId: "18f2a", threadId: "" } }],
  ["a message id that is none", { gmail: { messageId: 7, threadId: "18f29" } }, {}],
  [
    "parameters that are no texts",
    { commonEventObject: { parameters: { route: 7, list: [], intro: "a" } } },
    { parameters: { intro: "a" } },
  ],
  [
    "numbers among the form's texts",
    { commonEventObject: { formInputs: { a: { stringInputs: { value: [5] } } } } },
    { form: { a: ["5"] } },
  ],
  [
    "a form that is none",
    { commonEventObject: { formInputs: { a: null, b: "x", c: { stringInputs: "x" } } } },
    { form: { a: [], b: [], c: [] } },
  ],
])("%s", (_words, event, parts) => {
  expect(readEvent(event)).toEqual({ ...NOTHING, ...parts });
});

test("names that every object has by birth do no harm", () => {
  const event = JSON.parse(
    '{"commonEventObject":{"parameters":{"__proto__":"x","route":"a"},"formInputs":{"__proto__":{"stringInputs":{"value":["y"]}}}}}',
  );
  const { parameters, form } = readEvent(event);
  expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
  expect(Object.entries(form)).toEqual([["__proto__", ["y"]]]);
  expect(({} as { stringInputs?: unknown }).stringInputs).toBeUndefined();
});

test("no event throws", () => {
  fc.assert(
    fc.property(fc.anything(), (common) => void readEvent({ commonEventObject: common, gmail: common })),
    { numRuns: 500 },
  );
});
