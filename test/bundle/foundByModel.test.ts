import { cardIn, textOf } from "./cards";
import { opened, pressed, sent } from "./hostileWalk";
import { check } from "./invariants";
import { groundOf } from "./invariants/ground";
import { REQUEST_FOR_THREE } from "./model/people";
import { askedAndSent, FILLED, REQUEST, TESSA } from "./people";
import { closeGmail, DAY, newWorld } from "./world";

/** Sequences of steps that once broke a rule, told as what people do. */

afterAll(closeGmail);

test("a contact who is asked a second time has two threads: both keep the label that is right", () => {
  const world = newWorld();
  const { letter } = askedAndSent(world);
  const reply = world.reply(letter.threadId, TESSA, "Hm. Interesting weather we have.");
  const again = sent(world, pressed(world, opened(world, reply), ["write", { letter: "permission" }], reply));
  expect(again?.threadId).not.toBe(letter.threadId);
  pressed(world, opened(world, reply), ["close"], reply);
  for (const threadId of [letter.threadId, again?.threadId ?? ""]) expect(world.labelsOn(threadId)).toEqual(["Intros/Closed"]);
  check(world);
});

test("a letter begun from an old card of the request moves the label on, and is not taken for the user's own label", () => {
  const world = newWorld();
  const request = world.receive(REQUEST);
  const card = world.open(request);
  sent(world, pressed(world, card, ["askPermission"], request, FILLED));
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);
  pressed(world, card, ["decline"], request);
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
  expect(textOf(opened(world, request))).not.toContain("You moved this thread");
});

test("a label that could not be put is put by the next look, and is not taken for the user's own", () => {
  const world = newWorld();
  const { request, letter } = askedAndSent(world);
  const reply = world.reply(letter.threadId, TESSA, "No, thank you.");
  const card = opened(world, reply);
  groundOf(world).faulty = true;
  world.script.fail({ call: "Gmail.Users.Threads.modify", nth: 1, when: "before", message: "Rate Limit Exceeded" });
  pressed(world, card, ["close"], reply);
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
  groundOf(world).faulty = false;
  world.home();
  check(world);
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Closed"]);
});

test("a label that a look made again is known from then on", () => {
  const world = newWorld();
  const { letter } = askedAndSent(world);
  world.home();
  const waiting = world.gmail.user.labels().find(({ name }) => name === "Intros/Waiting");
  world.gmail.user.removeLabel(waiting?.id ?? "");
  for (let week = 0; week < 2; week += 1) {
    world.reply(letter.threadId, TESSA, "I am out of the office.", { headers: ["Auto-Submitted: auto-replied"] });
    world.home();
  }
  expect(world.labelsOn(letter.threadId)).toEqual(["Intros/Waiting"]);
  expect(world.executions.at(-1)?.calls.map(({ name }) => name)).not.toContain("Gmail.Users.Labels.list");
});

test("a letter in a thread whose record cannot be read is refused, and the record stays", () => {
  const world = newWorld();
  const { letter } = askedAndSent(world);
  const reply = world.reply(letter.threadId, TESSA, "Yes, with pleasure.");
  const answered = pressed(world, opened(world, reply), ["answer", { answer: "yes" }], reply);
  const key = `t/${letter.threadId}`;
  world.script.properties.set(key, "{");
  groundOf(world).tampered.set(key, "{");
  const refused = pressed(world, cardIn(answered as never), ["write", { letter: "thanks" }], reply);
  expect(refused?.error?.message).toContain("What we kept about this thread cannot be read");
  expect(world.drafts()).toEqual([]);
});

test("what is erased leaves no label behind", () => {
  const world = newWorld();
  const { request, letter } = askedAndSent(world);
  const asks = pressed(world, opened(world, request), ["askErase"], request);
  pressed(world, cardIn(asks as never), ["erase"], request);
  for (const { threadId } of [request, letter]) expect(world.labelsOn(threadId)).toEqual([]);
});

test("a label moved by hand to where the introduction then comes by itself moves on with it", () => {
  const world = newWorld();
  const { request, letter } = askedAndSent(world);
  world.home();
  groundOf(world).labelledByHand.set(request.threadId, "Intros/Later");
  world.gmail.user.relabel(request.threadId, ["Intros/Later"], ["Intros/Waiting"]);
  expect(textOf(opened(world, request))).toContain("You moved this thread to “Later”.");
  world.reply(letter.threadId, TESSA, "I am out of the office until 12 May 2026.", { headers: ["Auto-Submitted: auto-replied"] });
  world.home();
  check(world);
  const back = world.reply(letter.threadId, TESSA, "Yes, with pleasure.");
  expect(textOf(opened(world, back))).not.toContain("You moved this thread");
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
});

test("a thread that another introduction shares gets the label of that one", () => {
  const world = newWorld();
  const request = world.receive(REQUEST_FOR_THREE);
  sent(world, pressed(world, opened(world, request), ["askPermission"], request, FILLED));
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);
  const other = pressed(world, opened(world, request), ["showRequest", { target: "1" }], request);
  const form = { ...FILLED, contactName: ["Jonas Weiland"], contactEmail: ["jonas@nordbank.example"] };
  pressed(world, cardIn(other as never), ["askPermission"], request, form);
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
  const second = opened(world, request);
  const asks = pressed(world, second, ["askErase"], request);
  pressed(world, cardIn(asks as never), ["erase"], request);
  expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);
});

test("“did you meet?” goes to whoever wrote for the requester, as every letter to that side does", () => {
  const world = newWorld();
  const request = world.receive({
    from: "Ada Brandt <ada@brandt.example>",
    subject: "For my colleague",
    text: "Hi Mira,\n\nMy colleague Tom Keller (tom@brandt.example) would love to meet Tessa Halden. Could you introduce them? He wants twenty minutes about loans for small plants.\n\nAda",
  });
  const letter = sent(world, pressed(world, opened(world, request), ["askPermission"], request, FILLED));
  const reply = world.reply(letter?.threadId ?? "", TESSA, "Yes, with pleasure.");
  const agreed = pressed(world, opened(world, reply), ["answer", { answer: "yes" }], reply);
  sent(world, pressed(world, cardIn(agreed as never), ["write", { letter: "introduction" }], reply));
  world.pass(30 * DAY);
  const asks = pressed(world, opened(world, reply), ["writeOutcome", { side: "requester" }], reply);
  expect(world.draft(asks as never).to).toContain("ada@brandt.example");
});
