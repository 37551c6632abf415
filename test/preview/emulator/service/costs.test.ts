import { DRAFT } from "../../../../preview/emulator/gmailApp/draft";
import { GMAIL_APP } from "../../../../preview/emulator/gmailApp/gmailApp";
import { LABEL } from "../../../../preview/emulator/gmailApp/label";
import { MESSAGE } from "../../../../preview/emulator/gmailApp/message";
import { THREAD } from "../../../../preview/emulator/gmailApp/thread";
import type { ServiceClass } from "../../../../preview/emulator/service/spec";
import { SCRIPT_APP } from "../../../../preview/emulator/services/scriptApp";
import { SESSION } from "../../../../preview/emulator/services/session";
import { probe, scriptOf } from "../harness";

// Faults are aimed at these names, so each has to be its own.
describe.each<ServiceClass>([GMAIL_APP, MESSAGE, THREAD, DRAFT, LABEL, SCRIPT_APP, SESSION])("$name", ({ name, methods }) => {
  const short = name.replace(/^GmailApp\./, "");
  const costs = Object.entries(methods).flatMap(([method, { cost }]) => (cost === undefined ? [] : [[method, cost(null).name]]));
  test.each(costs)("%s is counted under its own name", (method, counted) => {
    expect(counted).toBe(`${short}.${method}`);
  });
});

const CALLS: readonly [service: string, label: string, calls: Readonly<Record<string, string>>][] = [
  [
    "PropertiesService.getUserProperties()",
    "UserProperties",
    {
      ...{
        getProperty: "'a'",
        getProperties: "",
        getKeys: "",
        setProperty: "'a', 1",
        setProperties: "{}",
        deleteProperty: "'a'",
      },
      deleteAllProperties: "",
    },
  ],
  [
    "CacheService.getScriptCache()",
    "ScriptCache",
    { get: "'a'", getAll: "['a']", put: "'a', 1", putAll: "{}", remove: "'a'", removeAll: "['a']" },
  ],
  ["LockService.getScriptLock()", "ScriptLock", { tryLock: "1", waitLock: "1", releaseLock: "" }],
];

test.each(CALLS)("%s counts each call", (service, label, calls) => {
  const body = Object.entries(calls).map(([method, args]) => `${service}.${method}(${args});`);
  const counted = scriptOf(probe(body.join(" "))).run("probe").calls;
  expect(counted).toEqual(Object.keys(calls).map((method) => ({ name: `${label}.${method}`, units: 0 })));
});
