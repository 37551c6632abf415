import { MANIFEST, NOON, scriptOf } from "./harness";

const TELL = `
  function tell(event) { console.log(JSON.stringify(event)); return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('T')).build(); }
  function home(event) { return tell(event); }
  function opened(event) { return tell(event); }
  function help(event) { tell(event); }
  function hourly(event) { console.log(JSON.stringify(event)); }`;

const MESSAGE = { messageId: "18c0", threadId: "18b0" };

test("the homepage's event says nothing of a message", () => {
  const [event = ""] = scriptOf(TELL, { locale: "pt-BR", timeZone: "America/Sao_Paulo", platform: () => "IOS" }).openHome().logs;
  expect(JSON.parse(event)).toEqual({
    commonEventObject: {
      platform: "IOS",
      hostApp: "GMAIL",
      userLocale: "pt-BR",
      timeZone: { id: "America/Sao_Paulo", offset: -3 * 3_600_000 },
    },
  });
});

test("the message's event has its ids and a token", () => {
  const [event = ""] = scriptOf(TELL).openMessage(MESSAGE).logs;
  expect(JSON.parse(event).gmail).toEqual({ ...MESSAGE, accessToken: expect.stringContaining("18c0") });
});

test("a universal action is found by its label, and knows the open message", () => {
  const script = scriptOf(TELL);
  expect(JSON.parse(script.universal("Help").logs[0] ?? "")).not.toHaveProperty("gmail");
  expect(JSON.parse(script.universal("Help", MESSAGE).logs[0] ?? "").gmail.threadId).toBe("18b0");
  expect(() => script.universal("Nothing")).toThrow('no universal action "Nothing"');
});

test.each([
  [
    "the manifest does not ask for it",
    { ...MANIFEST, addOns: { ...MANIFEST.addOns, common: { homepageTrigger: { runFunction: "home" } } } },
  ],
  ["the scope is missing", { ...MANIFEST, oauthScopes: [] }],
])("no locale and no time zone where %s", (_, manifest) => {
  const [event = ""] = scriptOf(TELL, { manifest }).openHome().logs;
  expect(JSON.parse(event).commonEventObject).toEqual({ platform: "WEB", hostApp: "GMAIL" });
});

test("the zone's offset follows daylight saving", () => {
  const offset = (now: number): number =>
    JSON.parse(scriptOf(TELL, { timeZone: "Europe/Berlin", now: () => now }).openHome().logs[0] ?? "").commonEventObject.timeZone
      .offset;
  expect([offset(NOON), offset(Date.UTC(2026, 6, 1))]).toEqual([3_600_000, 7_200_000]);
});

test("a trigger gets the event that it is run with", () => {
  const script = scriptOf(TELL);
  expect(script.run("hourly", { triggerUid: "1" }).logs).toEqual(['{"triggerUid":"1"}']);
  expect(script.run("hourly").logs).toEqual(["undefined"]);
});

test("a function that is not there", () => {
  expect(scriptOf(TELL).run("gone").error?.message).toBe("Script function not found: gone");
});

test("Gmail's own homepage goes before the common one", () => {
  const manifest = { ...MANIFEST, addOns: { ...MANIFEST.addOns, gmail: { homepageTrigger: { runFunction: "opened" } } } };
  expect(scriptOf(TELL, { manifest }).openHome().functionName).toBe("opened");
});
