import type { Fault } from "../../preview/emulator/types";
import { cardOf, pressables, textOf } from "./cards";
import { check } from "./invariants";
import { groundOf } from "./invariants/ground";
import { askedAndSent, FILLED, REQUEST } from "./people";
import { closeGmail, newWorld, type World } from "./world";

afterAll(closeGmail);

const QUOTA = "Service invoked too many times for one day: gmail.";

/** The calls of Ask permission in their order, once labels and the user are known. */
const CALLS = [
  "UserLock.tryLock",
  "UserProperties.getProperties",
  "Gmail.Users.Messages.get",
  "Gmail.Users.Threads.modify",
  "Gmail.Users.Drafts.create",
  "UserProperties.setProperties",
  "GmailApp.getDraft",
] as const;

/** A world in which the labels exist and the user is known: a first introduction has been begun. */
function settled(): World {
  const world = newWorld();
  const first = world.receive({ ...REQUEST, from: "Ada Brandt <ada@brandt.example>", subject: "Earlier" });
  world.press(
    world.open(first),
    "Ask permission",
    { ...FILLED, contactName: ["Jonas Weiland"], contactEmail: ["jonas@weiland.example"] },
    first,
  );
  return world;
}

const toTessa = (world: World) => world.drafts().filter(({ to }) => to.includes("tessa.halden@"));

test("Ask permission costs exactly these calls", () => {
  const world = settled();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  const { calls } = world.press(card, "Ask permission", FILLED, message);
  expect(calls.map(({ name }) => name)).toEqual(CALLS);
});

describe.each(CALLS)("Ask permission, when %s fails", (call) => {
  test.each(["before", "after"] as const)(
    "%s it took effect: one plain sentence, and pressing again ends with one draft",
    (when) => {
      const world = settled();
      const message = world.receive(REQUEST);
      const card = world.open(message);
      const fault: Fault = { call, nth: 1, when, message: QUOTA };
      world.script.fail(fault);
      const failed = world.press(card, "Ask permission", FILLED, message);
      expect(failed.error?.message).toBe(
        "Gmail allows no more requests right now. Wait a few minutes and press again. What was done stays done.",
      );
      const fresh = world.open(message);
      const recorded = pressables(fresh).some(({ label }) => label === "Open draft");
      const again = world.draft(world.press(fresh, recorded ? "Open draft" : "Ask permission", recorded ? {} : FILLED, message));
      expect(toTessa(world).map(({ id }) => id)).toEqual([again.id]);
      expect(world.records()).toHaveLength(2);
      expect(world.labelsOn(message.threadId)).toEqual(["Intros/Your move"]);
    },
  );
});

test("while another press holds the lock, this one says so and changes nothing", () => {
  const world = settled();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  const release = world.script.holdLock("UserLock");
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toBe(
    "Another press is still at work. Wait a few seconds and press again.",
  );
  expect(toTessa(world)).toEqual([]);
  release();
  world.draft(world.press(card, "Ask permission", FILLED, message));
  expect(toTessa(world)).toHaveLength(1);
});

test("two tabs: the second press of an old card opens the first one's draft", () => {
  const world = settled();
  const message = world.receive(REQUEST);
  const [left, right] = [world.open(message), world.open(message)];
  const first = world.draft(world.press(left, "Ask permission", FILLED, message));
  const second = world.draft(world.press(right, "Ask permission", { ...FILLED, closeness: ["close"] }, message));
  expect(second.id).toBe(first.id);
});

test("a press on an old card after the letter was sent does not ask twice", () => {
  const world = settled();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  world.gmail.user.sendDraft(world.draft(world.press(card, "Ask permission", FILLED, message)).id);
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toBe("This letter was sent already.");
  expect(toTessa(world)).toEqual([]);
});

test("the draft exists and only showing it failed: the card says where the letter is", () => {
  const world = settled();
  const message = world.receive(REQUEST);
  const card = world.open(message);
  world.script.fail({
    call: "GmailApp.getDraft",
    nth: 1,
    when: "before",
    message: "We're sorry, a server error occurred. Please wait a bit and try again.",
  });
  expect(world.press(card, "Ask permission", FILLED, message).error?.message).toContain("What was done stays done.");
  expect(textOf(world.open(message))).toContain("Send your letter to Tessa");
});

describe.each(["UserProperties.setProperties", "UserProperties.deleteProperty"])("Erase, when %s fails", (call) => {
  test.each([1, 2, 3].flatMap((nth) => (["before", "after"] as const).map((when) => [nth, when] as const)))(
    "the %sth time, %s it took effect: all of it is gone, or all of it is there to be erased again",
    (nth, when) => {
      const world = newWorld();
      const { request } = askedAndSent(world);
      groundOf(world).faulty = true;
      const asks = cardOf(world.press(world.open(request), "Erase this introduction", {}, request));
      world.script.fail({ call, nth, when, message: QUOTA });
      world.press(asks, "Erase", {}, request);
      check(world);
      const left = textOf(world.home()).includes("Matteo Marlund");
      expect(left).toBe(call === "UserProperties.setProperties" && nth === 1 && when === "before");
      expect(world.open(request).header.title).toBe(left ? "Matteo Marlund → Tessa Halden" : "Introduction request");
      if (left) world.press(asks, "Erase", {}, request);
      world.press(cardOf(world.script.universal("Settings")), "Save", {});
      expect([...world.script.properties.keys()].filter((key) => /^[if]\//.test(key))).toEqual([]);
      check(world);
    },
  );
});
