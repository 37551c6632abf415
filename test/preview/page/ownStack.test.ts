import { ownStack } from "../../../preview/page/developer/ownStack";

test("of a stack only the script's own frames are shown, and what went wrong once", () => {
  const stack = [
    "TypeError: Cannot read properties of null (reading 'deep')",
    "    at open (Code.js:10:3)",
    "    at Object.onMessageOpen (Code.js:1046:133)",
    "    at Object.invoke (apps-script.js:52:42)",
    "    at attempt (/home/me/preview/emulator/execution.ts:60:22)",
  ].join("\n");
  expect(ownStack({ message: "Cannot read properties of null (reading 'deep')", stack })).toBe(
    [
      "TypeError: Cannot read properties of null (reading 'deep')",
      "    at open (Code.js:10:3)",
      "    at Object.onMessageOpen (Code.js:1046:133)",
    ].join("\n"),
  );
});

test("a sentence of several lines stays whole", () => {
  expect(ownStack({ message: "one\ntwo", stack: "Error: one\ntwo\n    at x (Code.js:1:1)" })).toBe(
    "Error: one\ntwo\n    at x (Code.js:1:1)",
  );
});

test("what Gmail itself said has no stack", () => {
  expect(ownStack({ message: 'Required: "Day" is empty.', stack: "" })).toBe('Required: "Day" is empty.');
});
