import { probe, scriptOf, valueOf } from "./harness";

const SET =
  "PropertiesService.getUserProperties().setProperty('k', Number(PropertiesService.getUserProperties().getProperty('k')) + 1);";
const TRY = `try { ${SET} } catch (e) { return [e.name, e.message, e instanceof Error]; }`;

test("a fault before the call keeps it from happening", () => {
  const script = scriptOf(probe(TRY));
  script.fail({
    call: "UserProperties.setProperty",
    nth: 1,
    when: "before",
    message: "Server error occurred, please try again.",
  });
  expect(valueOf(script.run("probe"))).toEqual(["Exception", "Server error occurred, please try again.", true]);
  expect(script.properties.size).toBe(0);
});

test("a fault after the call leaves it done", () => {
  const script = scriptOf(probe(TRY));
  script.fail({ call: "UserProperties.setProperty", nth: 1, when: "after", message: "x" });
  script.run("probe");
  expect(script.properties.get("k")).toBe("1");
});

test("the failed call counts, and the fault happens once", () => {
  const script = scriptOf(probe(SET));
  script.fail({ call: "UserProperties.setProperty", nth: 1, when: "before", message: "x" });
  const failed = script.run("probe");
  expect([failed.error?.message, failed.calls.length]).toEqual(["x", 2]);
  expect(script.run("probe").error).toBeUndefined();
});

test("the nth call is counted over executions", () => {
  const script = scriptOf(probe(SET));
  script.fail({ call: "UserProperties.setProperty", nth: 3, when: "before", message: "x" });
  expect([1, 2, 3, 4].map(() => script.run("probe").error?.message)).toEqual([undefined, undefined, "x", undefined]);
});

test("a star stands for every name that begins so, and other calls go on", () => {
  const script = scriptOf(probe(SET));
  script.fail({ call: "UserProperties.*", nth: 2, when: "before", message: "x" });
  script.fail({ call: "ScriptProperties.*", nth: 1, when: "before", message: "y" });
  const { error, calls } = script.run("probe");
  expect([error?.message, calls.map(({ name }) => name)]).toEqual([
    "x",
    ["UserProperties.getProperty", "UserProperties.setProperty"],
  ]);
});

test("a message may name its exception", () => {
  const script = scriptOf(probe(TRY));
  script.fail({
    call: "UserProperties.setProperty",
    nth: 1,
    when: "before",
    message: "GoogleJsonResponseException: API call failed: no",
  });
  expect(valueOf(script.run("probe"))).toEqual(["GoogleJsonResponseException", "API call failed: no", true]);
});

test("time is measured", () => {
  expect(scriptOf(probe("")).run("probe").milliseconds).toBeGreaterThan(0);
});
