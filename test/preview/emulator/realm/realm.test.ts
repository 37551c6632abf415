import { evaluate, NOON, probe, scriptOf, valueOf } from "../harness";

const MISSING = [
  ...["setTimeout", "setInterval", "clearTimeout", "TextEncoder", "TextDecoder", "fetch", "FormData", "File", "Blob", "URL"],
  ...["URLSearchParams", "DOMException", "atob", "btoa", "crypto", "window", "navigator", "performance", "process", "Buffer"],
  ...[
    "require",
    "module",
    "self",
    "structuredClone",
    "queueMicrotask",
    "ReadableStream",
    "UrlFetchApp",
    "MailApp",
    "HtmlService",
  ],
];

test.each(MISSING)("a script has no %s", (name) => {
  expect(evaluate(`return typeof ${name};`)).toBe("undefined");
});

test.each(["console", "Logger", "CardService", "GmailApp", "Gmail", "PropertiesService", "Utilities", "Intl", "Proxy"])(
  "a script has %s",
  (name) => {
    expect(evaluate(`return typeof ${name};`)).toMatch(/object|function/);
  },
);

test("the Advanced service is there only where the manifest enables it", () => {
  expect(evaluate("return typeof Gmail;", { manifest: { oauthScopes: [] } })).toBe("undefined");
});

test("no execution sees another one's globals", () => {
  const script = scriptOf(probe("globalThis.count = (globalThis.count || 0) + 1; return count;"));
  expect([valueOf(script.run("probe")), valueOf(script.run("probe"))]).toEqual([1, 1]);
});

describe("the clock", () => {
  test.each([
    ["Date.now()", NOON],
    ["new Date().getTime()", NOON],
    ["new Date(5).getTime()", 5],
    ["Date.UTC(1970, 0, 2)", 86_400_000],
    ["Date.parse('1970-01-02')", 86_400_000],
    ["new Date() instanceof Date", true],
    ["new Date().constructor === Date", true],
    ["typeof Date()", "string"],
    ["Object.prototype.toString.call(new Date())", "[object Date]"],
  ])("%s", (expression, value) => {
    expect(evaluate(`return ${expression};`)).toBe(value);
  });

  test("moves with the options", () => {
    let now = 1000;
    const script = scriptOf(probe("return Date.now();"), { now: () => now });
    script.run("probe");
    now = 2000;
    expect(valueOf(script.run("probe"))).toBe(2000);
  });
});

describe("what comes from a service belongs to the script's own scope", () => {
  test.each([
    [
      "errors",
      "try { PropertiesService.getUserProperties().getProperty(); } catch (e) { return [e instanceof Error, e.name]; }",
      [true, "Exception"],
    ],
    ["lists", "const keys = PropertiesService.getUserProperties().getKeys(); return [keys instanceof Array, keys];", [true, []]],
    [
      "records",
      "return Object.getPrototypeOf(PropertiesService.getUserProperties().getProperties()) === Object.prototype;",
      true,
    ],
    ["bytes", "const b = Utilities.base64Decode('//8='); return [b instanceof Array, b];", [true, [-1, -1]]],
    ["enumerations", "return String(CardService.TextButtonStyle.FILLED);", "FILLED"],
  ])("%s", (_, body, value) => {
    expect(evaluate(body)).toEqual(value);
  });
});

test("what the published types do not have is a TypeError, as in V8", () => {
  expect(() => evaluate("CardService.newTextParagraph().setMaxLines(2);")).toThrow("setMaxLines is not a function");
  expect(() => evaluate("CardService.newColumns();")).toThrow("newColumns is not a function");
});

test("logs are kept as text", () => {
  const script = scriptOf(`function probe() { console.log("a", 1); Logger.log({ b: [2] }); }`);
  expect(script.run("probe").logs).toEqual(["a 1", "{ b: [ 2 ] }"]);
});

test("a thrown value that is no error is reported as text", () => {
  expect(scriptOf("function probe() { throw 'plain'; }").run("probe").error?.message).toBe("plain");
});

test("a bundle that fails while loading is an error of the execution", () => {
  expect(scriptOf("throw new TypeError('at the top');").run("probe").error?.message).toBe("at the top");
});
