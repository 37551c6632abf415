import type { FormValues } from "../../preview/emulator/types";
import type { MailParts, OpenMessage, World, Written } from "./world";

/** The people of these tests, and the first steps that most of them begin with. */

export const MATTEO = "Matteo Marlund <matteo@larch.example>";
export const TESSA = "Tessa Halden <tessa.halden@winterbourne.example>";
export const PHONE = "+46 70 555 01 42";

export const REQUEST: MailParts = {
  from: MATTEO,
  subject: "Intro to Tessa Halden?",
  text: [
    "Hi Mira,",
    "",
    "Could you introduce me to Tessa Halden at Winterbourne Partners? We are raising a seed round for our tank sensors, and she led two deals in the space.",
    "She would see the round two weeks before it opens. I would only ask her for a first twenty-minute call.",
    "",
    "Best,",
    "Matteo",
    `${PHONE}`,
  ].join("\n"),
};

export const BARE_REQUEST: MailParts = {
  from: MATTEO,
  subject: "Tessa",
  text: "Hi Mira, could you introduce me to Tessa Halden? Thanks, Matteo",
};

export const FILLED: FormValues = {
  contactName: ["Tessa Halden"],
  contactEmail: ["tessa.halden@winterbourne.example"],
  company: ["Winterbourne Partners"],
  closeness: ["work"],
  connectorBenefit: ["You asked me for hardware founders."],
  involvement: [""],
};

/** Opens a request and presses Ask permission. */
export function ask(world: World, message: OpenMessage, form: FormValues = FILLED): Written {
  return world.draft(world.press(world.open(message), "Ask permission", form, message));
}

export interface Asked {
  readonly request: OpenMessage;
  readonly letter: Written;
}

/** A request whose permission letter was sent. */
export function askedAndSent(world: World, mail: MailParts = REQUEST, form: FormValues = FILLED): Asked {
  const request = world.receive(mail);
  const letter = ask(world, request, form);
  world.pass(60_000);
  world.gmail.user.sendDraft(letter.id);
  return { request, letter };
}
