import { cardOf, pressables, textOf, toastOf } from "./cards";
import { askedAndSent } from "./people";
import { closeGmail, newWorld, type World } from "./world";

afterAll(closeGmail);

const filled = (card: unknown): string[] =>
  pressables(card)
    .filter(({ type }) => type === "FILLED")
    .map(({ label }) => label);

function failing(world: World, call: string): void {
  world.script.fail({
    call,
    nth: 1,
    when: "before",
    message: "We're sorry, a server error occurred. Please wait a bit and try again.",
  });
}

/** A card that could not be drawn can be asked for again where it stands. */
describe("the card of a problem", () => {
  test("home, before the welcome was read", () => {
    const world = newWorld();
    failing(world, "UserProperties.*");
    const problem = world.home();
    expect(textOf(problem)).toContain("Press again in a moment.");
    expect(filled(problem)).toEqual(["Try again"]);
    expect(textOf(cardOf(world.press(problem, "Try again")))).toContain("Welcome to Two Yeses");
  });

  test("a message, twice", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    failing(world, "UserProperties.*");
    const problem = world.open(request);
    failing(world, "UserProperties.*");
    expect(toastOf(world.press(problem, "Try again", {}, request))).toContain("Press again in a moment.");
    expect(textOf(cardOf(world.press(problem, "Try again", {}, request)))).toContain("Waiting for Tessa");
  });

  test("settings", () => {
    const world = newWorld();
    failing(world, "UserProperties.*");
    const problem = cardOf(world.script.universal("Settings"));
    expect(textOf(cardOf(world.press(problem, "Try again")))).toContain("Business days before a reminder");
  });

  test("what no second try mends offers none", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    world.gmail.user.erase(request.messageId);
    const gone = world.script.openMessage({ messageId: request.messageId, threadId: "unknown" });
    expect(textOf(cardOf(gone))).toContain("This message is no longer in Gmail.");
    expect(filled(cardOf(gone))).toEqual([]);
  });
});
