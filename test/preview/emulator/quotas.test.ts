import type { GmailBackend } from "../../../preview/emulator/types";
import { NOON, probe, scriptOf, valueOf } from "./harness";

const gmail: GmailBackend = { request: () => ({ status: 200, json: { labels: [], messages: [] } }) };
const DAY = 86_400_000;
const TOO_MANY = "Service invoked too many times for one day";

const times = (count: number, call: string): string => `for (let n = 0; n < ${count}; n += 1) ${call};`;

const QUOTAS: readonly [service: string, most: number, call: string][] = [
  ["properties", 50_000, "store.getProperty('a')"],
  ["gmail", 20_000, "GmailApp.getUserLabels()"],
];

/** Each press makes 5,000 calls, as one alone could not make them in its time. */
function pressing(call: string): { press: () => string | undefined; pass: (ms: number) => void } {
  let now = NOON;
  const store = "const store = PropertiesService.getUserProperties();";
  const body = probe(`${store} ${times(5000, call)}`);
  const script = scriptOf(body, { gmail, now: () => now });
  return { press: () => script.run("probe").error?.message, pass: (ms) => void (now += ms) };
}

test.each(QUOTAS)("a day has so many calls of %s: %d", (service, most, call) => {
  const { press, pass } = pressing(call);
  for (let done = 0; done < most; done += 5000) expect(press()).toBeUndefined();
  expect(press()).toBe(`${TOO_MANY}: ${service}.`);
  pass(DAY - 1);
  expect(press()).toBe(`${TOO_MANY}: ${service}.`);
  pass(1);
  expect(press()).toBeUndefined();
});

test("a call past the quota does nothing", () => {
  const script = scriptOf(
    `${probe("PropertiesService.getUserProperties().setProperty('k', 'late');")}
     function spend() { const store = PropertiesService.getUserProperties(); ${times(50_000, "store.getKeys()")} }`,
  );
  expect(script.run("spend").error).toBeUndefined();
  expect(script.run("probe").error?.message).toBe(`${TOO_MANY}: properties.`);
  expect(script.properties.size).toBe(0);
});

test("one service's quota is not another's", () => {
  const spend = `function spend() { ${times(20_001, "GmailApp.getUserLabels()")} }`;
  const script = scriptOf(`${probe("return PropertiesService.getUserProperties().getProperty('k');")} ${spend}`, { gmail });
  expect(script.run("spend").error?.message).toBe(`${TOO_MANY}: gmail.`);
  expect(valueOf(script.run("probe"))).toBeNull();
});

const UNITS = "Quota exceeded for quota metric 'Total Query Cost' and limit 'Units per minute per user'";

test.each([
  ["threads.get", 40, "Gmail.Users.Threads.get('me', '1')"],
  ["drafts.delete", 10, "Gmail.Users.Drafts.remove('me', '1')"],
])("a press spends 6,000 units on %s and no more", (method, units, call) => {
  const spend = (count: number) => scriptOf(probe(times(count, call)), { gmail }).run("probe").error;
  expect(spend(6000 / units)).toBeUndefined();
  expect(spend(6000 / units + 1)?.message).toBe(
    `API call to gmail.users.${method} failed with error: ${UNITS} of service 'gmail.googleapis.com' for consumer 'project_number:1'.`,
  );
});

test("the next press has its units again", () => {
  const script = scriptOf(probe(times(150, "Gmail.Users.Threads.get('me', '1')")), { gmail });
  expect([script.run("probe").error, script.run("probe").error]).toEqual([undefined, undefined]);
});
