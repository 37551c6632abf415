import { readFileSync } from "node:fs";
import type { Execution } from "../../preview/emulator/types";
import { cardIn, cardOf, pressables, pressesTo, textOf } from "./cards";
import { opened, pressed, sent } from "./hostileWalk";
import { check } from "./invariants";
import { askedAndSent, FILLED, MATTEO, PHONE, REQUEST, TESSA } from "./people";
import { closeGmail, DAY, newWorld, type World } from "./world";

/** Rules 1 to 5 of DESIGN, section 3, where they are most easily broken. */

afterAll(closeGmail);

/** The contact answered, and the answer is recorded. */
function recorded(world: World, answer: string, text: string) {
  const { request, letter } = askedAndSent(world);
  const reply = world.reply(letter.threadId, TESSA, text);
  const card = opened(world, reply);
  const answered = pressed(world, card, ["answer", { answer }], reply);
  if (answered === null) throw new Error(`no way to record “${answer}”`);
  return { request, letter, reply, before: card, card: cardOf(answered) };
}

describe("1: nothing is sent and nothing leaves the account", () => {
  test.each(["dist/Code.js"])("%s names no way to", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(
      /UrlFetchApp|MailApp|sendEmail|(?:Drafts|Messages)\.send\b|\.createDraftReply|\.forward\(|\bfetch\(|XMLHttpRequest/,
    );
  });

  test("after a whole walk the user's own hand has sent everything", () => {
    const world = newWorld();
    const { card, reply } = recorded(world, "yes", "Yes, with pleasure.");
    const before = world.sent().length;
    pressed(world, card, ["write", { letter: "introduction" }], reply);
    pressed(world, world.home(), ["showHome"]);
    expect(world.sent()).toHaveLength(before);
  });
});

describe("2: the permission letter", () => {
  const reach = [
    `Could you introduce me to Tessa Halden? Call me on ${PHONE}, we build tank sensors. You can reach me at matteo@larch.example for a call.`,
    `Could you introduce me to Tessa Halden? We build tank sensors (matteo@larch.example). I would ask for 20 minutes; my number is ${PHONE}.`,
    "Could you introduce me to Tessa Halden? We build tank sensors, matteo [at] larch.example. I would ask for 20 minutes on zoom, @tmarlund.",
  ];
  test.each(reach)("holds no way to reach the requester: %s", (text) => {
    const world = newWorld();
    const message = world.receive({ ...REQUEST, text });
    const letter = sent(world, pressed(world, opened(world, message), ["askPermission"], message, FILLED));
    expect(letter?.text).not.toMatch(/matteo@|\[at\]|555 01 42|@tmarlund/);
    expect(letter?.text).toContain("Would you like to be introduced?");
  });

  test.each(["matteo@larch.example", "MATTEO@larch.example"])(
    "does not go to the requester, though details say %s",
    (address) => {
      const world = newWorld();
      const message = world.receive(REQUEST);
      sent(world, pressed(world, opened(world, message), ["askMissing"], message, FILLED));
      const details = pressed(world, opened(world, message), ["editIntro"], message);
      pressed(world, cardIn(details as Execution), ["saveDetails"], message, { contactEmail: [address] });
      const refused = pressed(world, opened(world, message), ["write", { letter: "permission" }], message);
      expect(refused?.error?.message).toContain("The contact's email is the requester's own.");
    },
  );

  test("without the name says neither the name nor the address nor the firm", () => {
    const world = newWorld();
    const message = world.receive({ ...REQUEST, text: `${REQUEST.text}\n\nMatteo Marlund, Fjord Sensors` });
    const named: readonly string[] = [];
    const letter = sent(world, pressed(world, opened(world, message), ["askPermission"], message, { ...FILLED, named }));
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/matteo|marlund|larch/i);
  });
});

describe("3: what the contact said stays with the connector", () => {
  const PRIVATE = "Not now, my board is in a dispute with theirs. Ask me again on 20 April. Reach me on +44 20 7946 0958.";

  test("the contact's address stays out though the requester's mail has it", () => {
    const world = newWorld();
    const text = `${REQUEST.text}\n\nHer address is tessa.halden@winterbourne.example, by the way.`;
    const message = world.receive({ ...REQUEST, text });
    const letter = sent(world, pressed(world, opened(world, message), ["decline"], message));
    expect(letter?.text).not.toContain("tessa.halden@");
  });

  test.each(["refusal", "missing", "later", "questions"])("a letter of the kind %s after “later”", (letter) => {
    const world = newWorld();
    const { card, reply } = recorded(world, "later", PRIVATE);
    const [write] = pressesTo(card, "write", { letter });
    const forged = { action: { function: "onAction", parameters: parametersFor(card, letter) } };
    const execution = world.script.click(write ?? { ...forged, composeAction: { type: "REPLY_AS_DRAFT" } }, {}, reply);
    check(world);
    if (execution.response?.type !== "compose") return expect(execution.error?.message).toMatch(/already|no such answer/);
    expect(world.draft(execution).text).not.toMatch(/board|dispute|7946|tessa\.halden@|winterbourne/i);
  });

  test("a proposal says nothing of what the contact, who was asked first, has answered", () => {
    const world = newWorld();
    const blank = pressed(world, cardOf(pressed(world, world.home(), ["showHome"]) as Execution), ["newIntro"]);
    const people = { requesterName: ["Noor Haddad"], requesterEmail: ["noor@haddad.example"] };
    const made = pressed(world, cardOf(blank as Execution), ["createIntro"], undefined, { ...FILLED, ...people });
    const letter = sent(world, pressed(world, cardOf(made as Execution), ["write", { letter: "permission" }]));
    const reply = world.reply(letter?.threadId ?? "", TESSA, "Yes, with pleasure, as my board is in a dispute with ours.");
    const agreed = pressed(world, opened(world, reply), ["answer", { answer: "yes" }], reply);
    const told = sent(world, pressed(world, cardOf(agreed as Execution), ["write", { letter: "proposal" }], reply));
    expect(told?.to).toContain("noor@haddad.example");
    expect(told?.text).not.toMatch(/pleasure|board|dispute|tessa\.halden@/i);
  });

  test.each([
    ["mention-me", "mention", "He may say that I sent him. I am at +44 20 7946 0958 and tessa.halden@winterbourne.example."],
    ["someone-else", "redirect", "Better ask my colleague Ana Prieto, she runs sensors now. My own number is +44 20 7946 0958."],
  ])("“%s” is passed on in a letter of the kind %s, and no more of what was written", (answer, letter, text) => {
    const world = newWorld();
    const { card, reply } = recorded(world, answer, text);
    const told = sent(
      world,
      pressed(world, card, ["write", { letter }], reply, letter === "redirect" ? { someone: ["Ana Prieto"] } : {}),
    );
    expect(told?.text).toContain(letter === "mention" ? "Tessa Halden" : "Ana Prieto");
    expect(told?.text).not.toMatch(/7946|tessa\.halden@|winterbourne|colleague|sent him/i);
  });

  test("a question that names an address or a number is passed on without them", () => {
    const world = newWorld();
    const { letter } = askedAndSent(world);
    const reply = world.reply(letter.threadId, TESSA, "Before I decide: how much are they raising?");
    const question = ["How much are you raising? Write to tessa.halden@winterbourne.example. Or call +44 20 7946 0958?"];
    const execution = pressed(world, opened(world, reply), ["write", { letter: "questions" }], reply, { question });
    const told = sent(world, execution);
    expect(told?.text).toContain("How much are you raising?");
    expect(told?.text).not.toMatch(/tessa\.halden@|7946/);
  });
});

/** The parameters of a press that the card does not offer. */
function parametersFor(card: unknown, letter: string) {
  const [any] = pressables(card).filter(({ onClick }) => onClick.action?.parameters?.some((one: any) => one.key === "version"));
  const own = any?.onClick.action.parameters.filter(({ key }: { key: string }) => ["intro", "version"].includes(key));
  return [...own, { key: "route", value: "write" }, { key: "letter", value: letter }];
}

describe("4: the introduction needs both yeses", () => {
  const press = (world: World, card: unknown) =>
    world.script.click({
      action: { function: "onAction", parameters: parametersFor(card, "introduction") },
      composeAction: { type: "STANDALONE_DRAFT" },
    });

  test.each(["later", "no", "someone-else", "mention-me"])("not after “%s”, whatever is pressed", (answer) => {
    const world = newWorld();
    const { card } = recorded(world, answer, "Thanks for asking.");
    expect(press(world, card).error?.message).toBe("The contact's yes is missing");
    check(world);
    expect(world.drafts()).toEqual([]);
  });

  test("not before any answer; its line on the card says which is missing", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const card = opened(world, request);
    expect(textOf(card)).toContain("Introduce them: the contact's yes is missing");
    expect(press(world, card).error?.message).toBe("The contact's yes is missing");
  });

  test("a draft from before the yes was taken back is not opened again", () => {
    const world = newWorld();
    const { card, reply } = recorded(world, "yes", "Yes, with pleasure.");
    pressed(world, card, ["write", { letter: "introduction" }], reply);
    pressed(world, opened(world, reply), ["takeBack"], reply);
    expect(press(world, card).error?.message).toBe("The contact's yes is missing");
  });
});

describe("5: the refusal", () => {
  test.each(['"Ann" <b>&amp;', "王小明", "O'Neil-Öz {contact.first}", "Tessa Halden"])(
    "is the same bytes for a contact named %s",
    (name) => {
      const form = { ...FILLED, contactName: [name] };
      const message = (world: World) => world.receive({ ...REQUEST, text: `${REQUEST.text}\n${name}` });
      const never = newWorld();
      const first = message(never);
      const one = sent(never, pressed(never, opened(never, first), ["decline"], first, form));
      const silent = newWorld();
      const { request } = askedAndSent(silent, { ...REQUEST, text: `${REQUEST.text}\n${name}` }, form);
      silent.pass(30 * DAY);
      const two = sent(silent, pressed(silent, opened(silent, request), ["write", { letter: "refusal" }], request));
      expect([one?.subject, one?.text]).toEqual([two?.subject, two?.text]);
      expect(one?.text).not.toBe("");
    },
  );
});

test("the sample mail names people whom the rules look for", () => {
  expect(`${MATTEO} ${REQUEST.text}`).toMatch(/matteo@larch\.example.*555 01 42/s);
});
