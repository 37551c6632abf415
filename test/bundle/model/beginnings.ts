import type { Execution } from "../../../preview/emulator/types";
import { pressesTo } from "../cards";
import { check } from "../invariants";
import { FILLED, REQUEST, TESSA } from "../people";
import { arrived, type Desk, open, openHome, shows } from "./desk";

/** Where a sequence begins: far enough for its few steps to reach the end of an introduction as well. */
type Beginning = (desk: Desk) => void;

function pressed(desk: Desk, route: string, parameters: Record<string, string> = {}, form = {}): Execution {
  const [onClick] = pressesTo(desk.card, route, parameters);
  const execution = desk.world.script.click(onClick, form, desk.open);
  shows(desk, execution);
  check(desk.world);
  return execution;
}

function send(desk: Desk, execution: Execution): string {
  desk.world.pass(60_000);
  return desk.world.gmail.user.sendDraft(desk.world.draft(execution).id).threadId;
}

/** Whether the reading takes it for a request is another test's question: if not, it is begun by hand. */
function requested(desk: Desk): void {
  open(desk, arrived(desk, desk.world.receive(REQUEST)));
  if (pressesTo(desk.card, "startByHand").length > 0) pressed(desk, "startByHand");
}

function asked(desk: Desk): string {
  requested(desk);
  return send(desk, pressed(desk, "askPermission", {}, FILLED));
}

function agreed(desk: Desk): void {
  open(desk, arrived(desk, desk.world.reply(asked(desk), TESSA, "Yes, with pleasure. I like to be called on Mondays.")));
  pressed(desk, "answer", { answer: "yes" });
}

function introduced(desk: Desk): void {
  agreed(desk);
  send(desk, pressed(desk, "write", { letter: "introduction" }));
  openHome(desk);
}

function proposed(desk: Desk): void {
  openHome(desk);
  pressed(desk, "showHome");
  pressed(desk, "newIntro");
  const people = { requesterName: ["Noor Haddad"], requesterEmail: ["noor@haddad.example"] };
  pressed(desk, "createIntro", {}, { ...FILLED, ...people });
  send(desk, pressed(desk, "write", { letter: "proposal" }));
}

export const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  nothing: () => undefined,
  requested,
  asked: (desk) => void asked(desk),
  agreed,
  introduced,
  proposed,
};
