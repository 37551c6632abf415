import type { Execution } from "../../preview/emulator/types";
import { askedAndSent, BARE_REQUEST, FILLED, REQUEST } from "../../test/bundle/people";
import { DAY, type OpenMessage, type World } from "../../test/bundle/world";

/** One line of DESIGN, section 4: an action, the most service calls it may take, and how to bring it about. */
export interface Action {
  readonly name: string;
  readonly most: number;
  readonly act: (world: World) => Execution;
}

const ORDINARY = {
  from: "Ines Moreau <ines@moreau.example>",
  subject: "Invoice 114",
  text: "Hi Mira, the invoice for May is attached. Thanks, Ines",
};

const open = (world: World, message: OpenMessage): Execution => world.script.openMessage(message);

/** Introductions that were asked and looked at, so that nothing is new. */
function waiting(world: World, count: number): ReturnType<typeof askedAndSent>[] {
  const asked = Array.from({ length: count }, (_, index) => {
    const name = `Contact Number${"abcdefgh"[index] ?? ""}`;
    const email = `contact${index}@harbour.example`;
    return askedAndSent(
      world,
      { ...REQUEST, subject: `Intro ${index}` },
      { ...FILLED, contactName: [name], contactEmail: [email] },
    );
  });
  world.script.openHome();
  world.script.openHome();
  return asked;
}

/** So many contacts answer: each changes the thread of the answer and the label of the request's thread. */
function answered(world: World, count: number): Execution {
  const asked = waiting(world, count);
  for (const [index, { letter }] of asked.entries())
    world.reply(letter.threadId, `contact${index}@harbour.example`, "Yes, happy to.");
  return world.script.openHome();
}

/** A press that puts another label; the look after it is told of that by the history. */
function afterPress(world: World): Execution {
  const [asked] = waiting(world, 1);
  const message = asked?.request ?? { messageId: "", threadId: "" };
  world.press(world.open(message), "Close without a letter", {}, message);
  return world.script.openHome();
}

/** Introductions that were put to sleep, on the day on which they wake: only their labels change. */
function woken(world: World): Execution {
  for (const { request } of waiting(world, 2)) {
    const sleepUntil = [String(world.now() + 3 * DAY)];
    world.press(world.open(request), "Let it sleep", { sleepUntil }, request);
  }
  world.script.openHome();
  world.pass(4 * DAY);
  return world.script.openHome();
}

export const ACTIONS: readonly Action[] = [
  { name: "open a message that is nothing of ours", most: 2, act: (world) => open(world, world.receive(ORDINARY)) },
  {
    name: "open a request, the contact's address in it",
    most: 3,
    act: (world) =>
      open(
        world,
        world.receive({
          ...REQUEST,
          text: REQUEST.text?.replace("at Winterbourne", "<tessa.halden@winterbourne.example> at Winterbourne") ?? "",
        }),
      ),
  },
  {
    name: "open a request, an address looked up",
    most: 5,
    act(world) {
      world.receive({ from: "Tessa Halden <tessa.halden@winterbourne.example>", subject: "Lunch", text: "See you on Friday." });
      return open(world, world.receive(BARE_REQUEST));
    },
  },
  {
    name: "open a thread that is tracked",
    most: 4,
    act: (world) => open(world, waiting(world, 1)[0]?.request ?? { messageId: "", threadId: "" }),
  },
  {
    name: "open a thread that is tracked, with a reply to read",
    most: 4,
    act(world) {
      const [asked] = waiting(world, 1);
      const reply = world.reply(asked?.letter.threadId ?? "", "contact0@harbour.example", "Yes, happy to.");
      world.script.openHome();
      return open(world, reply);
    },
  },
  {
    name: "Ask permission (labels exist)",
    most: 7,
    act(world) {
      waiting(world, 1);
      const message = world.receive({ ...REQUEST, subject: "Another" });
      return world.press(world.open(message), "Ask permission", FILLED, message);
    },
  },
  {
    name: "home, nothing new",
    most: 3,
    act(world) {
      waiting(world, 2);
      return world.script.openHome();
    },
  },
  { name: "home, first after a press that changed a label", most: 3, act: afterPress },
  { name: "home, 4 threads whose day has come (2 asleep)", most: 3 + 2 * 4, act: woken },
  {
    name: "home, the second time on that day",
    most: 3,
    act(world) {
      woken(world);
      return world.script.openHome();
    },
  },
  { name: "home, 2 threads changed (1 answer)", most: 3 + 2 * 2, act: (world) => answered(world, 1) },
  { name: "home, 6 threads changed (3 answers)", most: 3 + 2 * 6, act: (world) => answered(world, 3) },
];
