import { cardOf } from "./cards";
import { HOSTILE } from "./hostile";
import { asRequest, opened, pressed, requestSaying, sent, typedEverywhere, walk } from "./hostileWalk";
import { FILLED, REQUEST } from "./people";
import { closeGmail, newWorld } from "./world";

/** DESIGN, section 3, over the built bundle. `check` holds all ten rules after every step of a walk. */

afterAll(closeGmail);

const rows = Object.entries(HOSTILE);

describe("all rules, from the request to the introduction", () => {
  test.each(rows)("with %s wherever a mail has text", (_, text) => {
    const world = newWorld();
    const message = world.receive(requestSaying(text));
    expect(walk(world, message, () => FILLED, `Yes, happy to. ${text}`)).toBe("introduced");
  });

  test.each(rows.filter(([what]) => what !== "nothing"))("with %s typed into every field", (_, text) => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    expect(walk(world, message, (card) => typedEverywhere(card, text), "Yes, with pleasure.")).toBe("introduced");
  });

  test.each(rows)("with %s in a letter to the requester", (_, text) => {
    const world = newWorld();
    const message = world.receive(requestSaying(text));
    expect(sent(world, pressed(world, asRequest(world, message), ["askMissing"], message))).toBeDefined();
    const reply = world.reply(message.threadId, "Matteo Marlund <matteo@larch.example>", `We make ${text}. ${text}`);
    pressed(world, opened(world, reply), ["fillChecklist"], reply);
    expect(sent(world, pressed(world, opened(world, reply), ["write", { letter: "refusal" }], reply))).toBeDefined();
  });

  test.each(rows)("with %s in an introduction of one's own making", (what, text) => {
    const world = newWorld();
    const blank = cardOf(world.press(cardOf(world.press(world.home(), "Got it")), "New introduction"));
    const people = { requesterName: ["Noor Haddad"], requesterEmail: ["noor@haddad.example"] };
    const contact = what === "nothing" ? { contactName: ["Pavel Novak"] } : {};
    const made = pressed(world, blank, ["createIntro"], undefined, { ...typedEverywhere(blank, text), ...people, ...contact });
    const card = made === null ? null : cardOf(made);
    expect(sent(world, pressed(world, card, ["write", { letter: "proposal" }]))).toBeDefined();
  });
});
