import fc from "fast-check";
import { check } from "../invariants";
import { groundOf } from "../invariants/ground";
import { DAY, HOUR } from "../world";
import { type Chance, chanceOf } from "./chance";
import { type Desk, open, openHome, shows } from "./desk";
import { answer, eraseMessage, handleDraft, handleLabels, receive } from "./mailSteps";
import { press } from "./presses";

type Step = (desk: Desk, chance: Chance) => void;

/** Every kind of step, with its share among all steps. */
const STEPS: Readonly<Record<string, { readonly share: number; readonly run: Step }>> = {
  receive: { share: 2, run: receive },
  press: {
    share: 9,
    run: (desk, chance) => (desk.card === null ? openHome(desk) : press(desk, desk.card, chance)),
  },
  "press on an old card": {
    share: 2,
    run: (desk, chance) => (desk.older.length === 0 ? openHome(desk) : press(desk, chance.one(desk.older), chance, false)),
  },
  "handle a draft": { share: 5, run: handleDraft },
  answer: { share: 4, run: answer },
  "open a message": {
    share: 2,
    run: (desk, chance) => (desk.messages.length === 0 ? openHome(desk) : open(desk, chance.one(desk.messages))),
  },
  "open home": { share: 2, run: openHome },
  "settings or help": {
    share: 1,
    run: (desk, chance) => shows(desk, desk.world.script.universal(chance.one(["Settings", "Settings", "Help"]), desk.open)),
  },
  "time passes": {
    share: 3,
    run: ({ world }, chance) => world.pass(chance.percent(40) ? HOUR * (1 + chance.below(20)) : DAY * (1 + chance.below(25))),
  },
  "the hourly look": { share: 1, run: ({ world }) => void world.script.run("onHourly") },
  "labels by hand": { share: 2, run: handleLabels },
  "a message is deleted": { share: 1, run: eraseMessage },
  "a record is damaged": { share: 1, run: damage },
};

/** Damages a record in the store, or replaces it by one of a version to come. */
function damage({ world }: Desk, chance: Chance): void {
  const { tampered } = groundOf(world);
  const keys = [...world.script.properties.keys()].filter((key) => /^[it]\//.test(key) && !tampered.has(key));
  if (keys.length === 0 || chance.percent(60)) return;
  const key = chance.one(keys);
  const bytes = chance.one(["{", '{"v":99}', "[9,{}]", ""]);
  world.script.properties.set(key, bytes);
  tampered.set(key, bytes);
}

const CALLS = [
  "Gmail.Users.*",
  "Gmail.Users.Messages.*",
  "Gmail.Users.Threads.get",
  "Gmail.Users.Threads.modify",
  "Gmail.Users.Drafts.create",
  "Gmail.Users.Drafts.*",
  "Gmail.Users.History.list",
  "Gmail.Users.Labels.*",
  "GmailApp.getDraft",
  "UserProperties.getProperties",
  "UserProperties.setProperties",
  "UserProperties.deleteProperty",
  "UserLock.tryLock",
];
const MESSAGES = [
  "Service invoked too many times for one day: gmail.",
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  "GoogleJsonResponseException: API call to gmail failed with error: Empty response",
  "Exception: Service unavailable: Tessa Halden <tessa.halden@winterbourne.example>",
];

/** One of the next calls fails, before or after it took effect; or another tab holds the lock during a press. */
const FAULTS: Readonly<Record<string, { readonly share: number; readonly run: Step }>> = {
  "a call will fail": {
    share: 6,
    run({ world }, chance) {
      groundOf(world).faulty = true;
      const when = chance.percent(50) ? "before" : "after";
      world.script.fail({ call: chance.one(CALLS), nth: 1 + chance.below(3), when, message: chance.one(MESSAGES) });
    },
  },
  "press while another tab is at work": {
    share: 1,
    run(desk, chance) {
      if (desk.card === null) return;
      const release = desk.world.script.holdLock("UserLock");
      press(desk, desk.card, chance);
      release();
    },
  },
};

export const ALL_STEPS = { ...STEPS, ...FAULTS };

type Command = fc.Command<object, Desk>;

function commandsOf(name: string, run: Step): fc.Arbitrary<Command> {
  return fc.nat(0xffff).map((seed) => ({
    check: () => true,
    run(_: object, desk: Desk) {
      run(desk, chanceOf(seed));
      check(desk.world);
    },
    toString: () => `${name} ${seed}`,
  }));
}

export function someSteps(options: { readonly faults: boolean; readonly most: number }): fc.Arbitrary<Iterable<Command>> {
  const kinds = Object.entries(options.faults ? ALL_STEPS : STEPS);
  const arbitraries = kinds.flatMap(([name, { share, run }]) => Array.from({ length: share }, () => commandsOf(name, run)));
  return fc.commands(arbitraries, { maxCommands: options.most, size: "max" });
}
