import { cardOf, pressables, textOf, toastOf } from "./cards";
import { asRequest, opened, pressed, sent } from "./hostileWalk";
import { check } from "./invariants";
import { groundOf } from "./invariants/ground";
import { askedAndSent, FILLED, REQUEST } from "./people";
import { closeGmail, inHeader, newWorld } from "./world";

/** Rules 7 to 10 of DESIGN, section 3, where they are most easily broken. */

afterAll(closeGmail);

describe("7: text is text", () => {
  test("an answer address that is not the sender's is pointed out", () => {
    const world = newWorld();
    const message = world.receive({ ...REQUEST, headers: ["Reply-To: Matteo <matteo@f1ord.example>"] });
    expect(textOf(opened(world, message))).toContain("Careful: replies would go to another address, matteo@f1ord.example");
    const letter = sent(world, pressed(world, opened(world, message), ["askMissing"], message));
    expect(letter?.to).toContain("matteo@larch.example");
  });

  test.each([
    "Tessa <tessa.halden@winterbourne.example>",
    "tessa.halden@winterbourne.example,",
    '"x@evil.example" <x@evil.example> ;',
  ])("a sender's name that pretends to be an address, %s, addresses nobody", (name) => {
    const world = newWorld();
    const message = world.receive({ ...REQUEST, from: `${inHeader(`${name} ö`)} <matteo@larch.example>` });
    const letter = sent(world, pressed(world, asRequest(world, message), ["decline"], message, FILLED));
    expect(letter?.to).toMatch(/<matteo@larch\.example>$|^matteo@larch\.example$/);
  });

  test("a press that names another message than it may, or no id at all, is refused", () => {
    const world = newWorld();
    for (const message of ["../../me/settings", "__proto__", "", "x".repeat(200)]) {
      const parameters = [
        { key: "route", value: "dismiss" },
        { key: "message", value: message },
      ];
      const refused = world.script.click({ action: { function: "onAction", parameters } });
      expect(toastOf(refused)).toMatch(/out of date|no longer in Gmail/);
    }
    check(world);
  });
});

describe("8: what cannot be read is left alone", () => {
  const RECORDS = { damaged: "{", newer: JSON.stringify({ v: 99 }), "a list": "[1,2,3]", nothing: "", "another type": '"yes"' };

  test.each(Object.entries(RECORDS))("%s: through every press that its old card offers", (_, record) => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const card = opened(world, request);
    const key = [...world.script.properties.keys()].find((name) => name.startsWith("i/")) ?? "";
    world.script.properties.set(key, record);
    groundOf(world).tampered.set(key, record);
    for (const { onClick } of pressables(card)) {
      world.script.click(onClick, {}, request);
      check(world);
    }
    opened(world, request);
    world.home();
    check(world);
  });
});

describe("9 and 10: a failure is a sentence for the user and a code for the log", () => {
  const said = `Exception: Matteo Marlund <matteo@larch.example> "Intro to Tessa Halden?" at Code.js:1:2`;
  const CALLS = ["Gmail.Users.*", "UserProperties.*", "UserLock.tryLock", "GmailApp.getDraft"];

  test.each(CALLS)("when %s says what somebody wrote", (call) => {
    const world = newWorld();
    groundOf(world).faulty = true;
    const message = world.receive(REQUEST);
    const card = opened(world, message);
    for (let nth = 1; nth < 8; nth += 1) {
      for (const when of ["before", "after"] as const) {
        world.script.fail({ call, nth, when, message: said });
        pressed(world, card, ["askPermission"], message, FILLED);
        world.home();
        world.script.openMessage(message);
        world.script.run("onHourly");
        check(world);
      }
    }
    expect(world.executions.flatMap(({ logs }) => logs).join()).toContain('"failed"');
  });

  test("the hourly look logs how many there are, and nothing of whom", () => {
    const world = newWorld();
    askedAndSent(world);
    world.press(cardOf(world.script.universal("Settings")), "Switch on");
    const ran = world.script.run("onHourly");
    check(world);
    expect(ran.logs.map((line) => JSON.parse(line))).toEqual([{ event: "looked", intros: 1 }]);
  });
});
