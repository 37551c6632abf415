import type { FormValues } from "../../preview/emulator/types";
import type { MailParts, OpenMessage, World, Written } from "./world";

/** The people of these tests, and the first steps that most of them begin with. */

export const TOBIAS = "Tobias Lindqvist <tobias@fjord.example>";
export const KAVITA = "Kavita Rao <kavita.rao@brightwell.example>";
export const PHONE = "+46 70 555 01 42";

export const REQUEST: MailParts = {
  from: TOBIAS,
  subject: "Intro to Kavita Rao?",
  text: [
    "Hi Mira,",
    "",
    "Could you introduce me to Kavita Rao at Brightwell Capital? We are raising a seed round for our tank sensors, and she led two deals in the space.",
    "She would see the round two weeks before it opens. I would only ask her for a first twenty-minute call.",
    "",
    "Best,",
    "Tobias",
    `${PHONE}`,
  ].join("\n"),
};

export const BARE_REQUEST: MailParts = {
  from: TOBIAS,
  subject: "Kavita",
  text: "Hi Mira, could you introduce me to Kavita Rao? Thanks, Tobias",
};

export const FILLED: FormValues = {
  contactName: ["Kavita Rao"],
  contactEmail: ["kavita.rao@brightwell.example"],
  company: ["Brightwell Capital"],
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
