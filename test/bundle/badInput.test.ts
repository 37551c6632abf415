import { cardOf, pressables, textOf, toastOf } from "./cards";
import { ask, FILLED, REQUEST } from "./people";
import { closeGmail, newWorld, rawMail } from "./world";

afterAll(closeGmail);

test("a deleted message", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  world.gmail.user.erase(message.messageId);
  expect(textOf(world.open(message))).toContain("This message is no longer in Gmail. Open another one.");
});

test("a message that was deleted after its card was drawn", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  world.gmail.user.erase(message.messageId);
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toBe(
    "This message is no longer in Gmail. Open another one.",
  );
});

test("an empty body", () => {
  const world = newWorld();
  expect(textOf(world.open(world.receive({ ...REQUEST, text: "" })))).toContain("No request found here");
});

test("a message without From: no letter to the requester is offered", () => {
  const world = newWorld();
  const raw = rawMail(REQUEST, world.now()).replace(/^From:.*\r\n/, "");
  const { id, threadId } = world.gmail.user.receive({ raw, at: world.now() });
  const card = world.open({ messageId: id, threadId });
  expect(textOf(card)).toContain("No address in the mail");
  expect(pressables(card).map(({ label }) => label)).not.toContain("Ask the requester for what is missing");
});

test("a body of 1 MB is read, and so is the request at its top", () => {
  const world = newWorld();
  const text = `${REQUEST.text}\n\n${"The quick connector asked the lazy contact whether it may introduce nobody. ".repeat(14_000)}`;
  const message = world.receive({ ...REQUEST, text });
  expect(world.open(message).header.title).toBeDefined();
  expect(world.executions.at(-1)?.milliseconds).toBeLessThan(2_000);
});

test("a permission that was revoked", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  world.script.revoke();
  expect(textOf(world.open(message))).toContain("Two Yeses may no longer read your Gmail.");
});

test("a full store: nothing is drafted, the sentence says what to do, home warns before", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  for (let index = 0; index < 60; index += 1) world.script.properties.set(`padding-${index}`, "x".repeat(8_100));
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toBe(
    "The memory for introductions is full. Erase one that you no longer need, then press again.",
  );
  expect(world.drafts()).toEqual([]);
  world.press(world.home(), "Got it");
  expect(textOf(world.home())).toMatch(/The memory is 9\d% full/);
});

test("a service that fails in a way of its own becomes a sentence, in a card, a toast, an error of a draft press", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  const fail = (call: string) =>
    world.script.fail({ call, nth: 1, when: "before", message: "Empty response (stack: at x.js:1)" });
  fail("Gmail.Users.Messages.get");
  expect(textOf(world.open(message))).toContain("Gmail did not answer as expected.");
  const card = world.open(message);
  fail("UserProperties.getProperties");
  expect(toastOf(world.press(card, "Not an intro request", {}, message))).toContain("Gmail did not answer as expected.");
  fail("UserProperties.getProperties");
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toBe(
    "Gmail did not answer as expected. Press again in a moment. What was done stays done.",
  );
});

describe("a card of another version", () => {
  test.each(["constructor", "noSuchRoute", ""])("route “%s” is a sentence", (route) => {
    const world = newWorld();
    const pressed = world.script.click({ action: { function: "onAction", parameters: [{ key: "route", value: route }] } });
    expect(toastOf(pressed)).toBe("This card is out of date. Press refresh and try again.");
  });

  test("parameters that are no such values are a sentence", () => {
    const world = newWorld();
    const parameters = [
      { key: "route", value: "dismiss" },
      { key: "message", value: "../../etc" },
    ];
    expect(toastOf(world.script.click({ action: { function: "onAction", parameters } }))).toBe(
      "This card is out of date. Press refresh and try again.",
    );
  });
});

describe("a record that cannot be read (rule 8)", () => {
  test.each([
    ["damaged", "{"],
    ["of a newer version", JSON.stringify({ v: 99, future: true })],
  ])("%s is kept untouched and shown as such", (_, record) => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    ask(world, message);
    const key = [...world.script.properties.keys()].find((name) => name.startsWith("i/")) ?? "";
    world.script.properties.set(key, record);
    expect(textOf(world.open(message))).toContain("This introduction cannot be read");
    world.press(world.home(), "Got it");
    expect(textOf(world.home())).toContain("1 record cannot be read");
    expect(world.script.properties.get(key)).toBe(record);
  });

  test("a thread's record of a newer version is never overwritten", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const card = world.open(message);
    const key = `t/${message.threadId}`;
    world.script.properties.set(key, "[9,{}]");
    expect(textOf(world.open(message))).toContain("What we kept about this thread cannot be read");
    expect(world.press(card, "Ask permission", FILLED, message).error?.message).toContain("cannot be read");
    expect(toastOf(world.press(card, "Not an intro request", {}, message))).toContain("cannot be read");
    expect(world.script.properties.get(key)).toBe("[9,{}]");
    expect(world.drafts()).toEqual([]);
  });
});

test("settings that are no numbers", () => {
  const world = newWorld();
  const settings = cardOf(world.script.universal("Settings"));
  const saved = world.press(settings, "Save", { nudgeAfter: ["0"] });
  expect(toastOf(saved)).toContain("whole number from 1 to 60");
});
