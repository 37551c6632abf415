import { evaluate, MANIFEST, probe, scriptOf, valueOf } from "../harness";

const NEW = "ScriptApp.newTrigger('act').timeBased()";
const STATUS = "return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());";

test.each([
  ["every hour", ".everyHours(1)", 1],
  ["every six hours", ".everyHours(6).nearMinute(30)", 6],
  ["every day", ".everyDays(1).atHour(9).inTimezone('Europe/Berlin')", 24],
  ["every week", ".everyWeeks(1)", 168],
  ["once", ".after(5000)", 0],
])("a trigger %s", (_, when, everyHours) => {
  const script = scriptOf(probe(`${NEW}${when}.create();`));
  valueOf(script.run("probe"));
  expect(script.triggers).toEqual([{ functionName: "act", everyHours }]);
});

test.each([
  ["more often than every hour", `${NEW}.everyMinutes(30).create();`, "must be at least one hour"],
  ["without a time", `${NEW}.create();`, "A trigger needs a time"],
  ["every zero hours", `${NEW}.everyHours(0);`, "Invalid argument: 0"],
  [
    "on a function that is not there",
    "ScriptApp.newTrigger('gone').timeBased().everyHours(1).create();",
    "Script function not found: gone",
  ],
  ["the 21st", `for (let n = 0; n < 21; n++) ${NEW}.everyHours(1).create();`, "This script has too many triggers."],
])("a trigger %s is refused", (_, body, message) => {
  expect(() => evaluate(body)).toThrow(message);
});

test("triggers are listed and deleted", () => {
  const body = `${NEW}.everyHours(2).create(); const [trigger] = ScriptApp.getProjectTriggers(); const name = trigger.getHandlerFunction();
    ScriptApp.deleteTrigger(trigger); return [name, String(trigger.getEventType()), ScriptApp.getProjectTriggers().length];`;
  expect(evaluate(body)).toEqual(["act", "CLOCK", 0]);
});

test("triggers need their scope", () => {
  const manifest = { ...MANIFEST, oauthScopes: ["https://www.googleapis.com/auth/gmail.modify"] };
  expect(() => evaluate(`${NEW}.everyHours(1).create();`, { manifest })).toThrow(
    "Specified permissions are not sufficient to call ScriptApp.create. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
  );
});

test("consent can be asked about, and its loss is seen", () => {
  const script = scriptOf(`${probe(STATUS)} function need() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }`);
  expect(valueOf(script.run("probe"))).toBe("NOT_REQUIRED");
  expect(script.run("need").error).toBeUndefined();
  script.revoke();
  expect(valueOf(script.run("probe"))).toBe("REQUIRED");
  expect(script.run("need").error?.message).toBe("Authorization is required to perform that action.");
});
