import { opened, pressed, sent } from "./hostileWalk";
import { check } from "./invariants";
import { askedAndSent, TESSA } from "./people";
import { closeGmail, newWorld } from "./world";

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
