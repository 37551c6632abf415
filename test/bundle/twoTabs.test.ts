import { textOf } from "./cards";
import { opened, pressed } from "./hostileWalk";
import { askedAndSent, MATTEO, TESSA } from "./people";
import { closeGmail, newWorld, type World } from "./world";

afterAll(closeGmail);

/** Lets something else happen right after Gmail has made the next draft, while the press that asked for it is still at work. */
function whileDrafting(world: World, happens: () => void): void {
  const { backend } = world.gmail;
  const request = backend.request;
  backend.request = (method, path, ...rest) => {
    const reply = request(method, path, ...rest);
    if (method === "POST" && /\/drafts\b/.test(path)) {
      backend.request = request;
      happens();
    }
    return reply;
  };
}

test("a reply that another tab sees while a letter is being drafted is not lost", () => {
  const world = newWorld();
  const { request, letter } = askedAndSent(world);
  const reply = world.reply(letter.threadId, TESSA, "Yes, with pleasure.");
  pressed(world, opened(world, reply), ["answer", { answer: "yes" }], reply);
  const more = world.reply(letter.threadId, TESSA, "I am looking forward to it.");
  whileDrafting(world, () => {
    world.reply(request.threadId, MATTEO, "Sorry, I no longer need this.");
    world.home();
  });
  pressed(world, opened(world, more), ["write", { letter: "thanks" }], more);
  expect(world.drafts()).toHaveLength(1);
  // Tessa's is dealt with; Matteo's is there to be read next.
  pressed(world, opened(world, more), ["answer", { answer: "yes" }], more);
  world.gmail.user.deleteDraft(world.drafts()[0]?.id ?? "");
  expect(textOf(world.home())).toContain("Read Matteo's reply");
});
