import { LARGEST_STORE, LARGEST_VALUE } from "../../../../preview/emulator/services/properties";
import { evaluate, probe, scriptOf, valueOf } from "../harness";

const STORE = "const store = PropertiesService.getUserProperties();";
const TOO_MUCH = "You have exceeded the property storage quota. Please remove some properties and try again.";

test.each([
  ["an absent key is null", "return store.getProperty('a');", null],
  ["a value is read back", "store.setProperty('a', 'x'); return store.getProperty('a');", "x"],
  [
    "values become texts",
    "store.setProperty('a', 5).setProperty('b', true); return store.getProperties();",
    { a: "5", b: "true" },
  ],
  ["keys", "store.setProperties({ a: '1', b: '2' }); return store.getKeys();", ["a", "b"]],
  ["the rest stays", "store.setProperty('z', '1').setProperties({ a: '1' }); return store.getKeys();", ["z", "a"]],
  ["the rest goes", "store.setProperty('z', '1').setProperties({ a: '1' }, true); return store.getKeys();", ["a"]],
  ["one is deleted", "store.setProperties({ a: '1', b: '2' }).deleteProperty('a'); return store.getKeys();", ["b"]],
  ["all are deleted", "store.setProperties({ a: '1', b: '2' }).deleteAllProperties(); return store.getKeys();", []],
  ["a copy is detached", "store.getProperties().a = '1'; return store.getProperty('a');", null],
  [
    "the script's store is another",
    "PropertiesService.getScriptProperties().setProperty('a', '1'); return store.getProperty('a');",
    null,
  ],
])("%s", (_, body, value) => {
  expect(evaluate(STORE + body)).toEqual(value);
});

describe("limits, in bytes of UTF-8", () => {
  test.each([
    ["a value of 9 KB fits", "x", LARGEST_VALUE, true],
    ["one byte more does not", "x", LARGEST_VALUE + 1, false],
    ["two-byte letters count twice", "é", LARGEST_VALUE / 2, true],
    ["and break it twice as soon", "é", LARGEST_VALUE / 2 + 1, false],
    ["four-byte signs count four times", "🙂", LARGEST_VALUE / 4 + 1, false],
  ])("%s", (_, letter, count, fits) => {
    const store = (): unknown => evaluate(`${STORE} store.setProperty('k', '${letter}'.repeat(${count}));`);
    if (fits) expect(store).not.toThrow();
    else expect(store).toThrow("Argument too large: value");
  });

  test("one of several that is too large is refused, and so is what makes the store too large", () => {
    expect(() => evaluate(`${STORE} store.setProperties({ a: '1', b: 'x'.repeat(${LARGEST_VALUE + 1}) });`)).toThrow(
      "Argument too large: value",
    );
    const many = `const many = {}; for (let n = 0; n < 60; n += 1) many[n] = 'x'.repeat(${LARGEST_VALUE});`;
    expect(() => evaluate(`${STORE} ${many} store.setProperties(many);`)).toThrow(TOO_MUCH);
  });

  test("keys count too, a value that is replaced does not, and what does not fit is not stored", () => {
    const script = scriptOf(probe(`${STORE} store.setProperty('last', 'x'.repeat(100));`));
    const piece = LARGEST_VALUE - 4;
    for (let n = 1000; (n - 1000 + 1) * LARGEST_VALUE <= LARGEST_STORE - 104; n += 1)
      script.properties.set(String(n), "x".repeat(piece));
    const used = [...script.properties].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    script.properties.set("rest", "x".repeat(LARGEST_STORE - used - 4 - 104));
    expect(script.run("probe").error).toBeUndefined();
    expect(script.run("probe").error).toBeUndefined();
    script.properties.set("rest", `${script.properties.get("rest")}x`);
    script.properties.delete("last");
    expect(script.run("probe").error?.message).toBe(TOO_MUCH);
    expect(script.properties.has("last")).toBe(false);
  });
});

test("the store outlives the execution and is open to tests", () => {
  const script = scriptOf(probe(`${STORE} const n = Number(store.getProperty('n')) + 1; store.setProperty('n', n); return n;`));
  script.properties.set("n", "40");
  valueOf(script.run("probe"));
  expect(valueOf(script.run("probe"))).toBe(42);
  expect(script.properties.get("n")).toBe("42");
});

test("each read and write is a round trip", () => {
  const script = scriptOf(
    probe(`${STORE} store.setProperty('a', '1'); store.getProperties(); PropertiesService.getScriptProperties().getKeys();`),
  );
  expect(script.run("probe").calls.map(({ name }) => name)).toEqual([
    "UserProperties.setProperty",
    "UserProperties.getProperties",
    "ScriptProperties.getKeys",
  ]);
});
