import { fieldsOf } from "../../../preview/emulator/cards/cardFields";
import type { Execution, FormValues } from "../../../preview/emulator/types";
import { pressesTo } from "../cards";
import { check } from "../invariants";
import { groundOf } from "../invariants/ground";
import { BARE_REQUEST, FILLED, MATTEO, REQUEST, TESSA } from "../people";
import { DAY, type OpenMessage } from "../world";
import type { Chance } from "./chance";
import { arrived, type Desk, open, openHome, shows } from "./desk";
import { CONTACT_SAYS, REQUEST_FOR_THREE, REQUESTER_SAYS } from "./people";

/** Where a sequence begins: far enough for its few steps to reach the end of an introduction as well. */
type Beginning = (desk: Desk, chance: Chance) => void;

function pressed(desk: Desk, route: string, parameters: Record<string, string> = {}, form: FormValues = {}): Execution {
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
function requested(desk: Desk): OpenMessage {
  const message = arrived(desk, desk.world.receive(REQUEST));
  open(desk, message);
  if (pressesTo(desk.card, "startByHand").length > 0) pressed(desk, "startByHand");
  return message;
}

function asked(desk: Desk): string {
  requested(desk);
  return send(desk, pressed(desk, "askPermission", {}, FILLED));
}

function replied(desk: Desk, text: string): void {
  open(desk, arrived(desk, desk.world.reply(asked(desk), TESSA, text)));
}

/** The requester told what was missing. */
function told(desk: Desk): void {
  const message = arrived(desk, desk.world.receive(BARE_REQUEST));
  open(desk, message);
  send(desk, pressed(desk, "askMissing"));
  open(desk, arrived(desk, desk.world.reply(message.threadId, MATTEO, REQUESTER_SAYS[0])));
}

function dismissed(desk: Desk): void {
  open(desk, arrived(desk, desk.world.receive(REQUEST)));
  if (pressesTo(desk.card, "dismiss").length > 0) pressed(desk, "dismiss");
}

/** The contact answered, and the answer is recorded. */
function answered(desk: Desk, answer: string, text: string): void {
  replied(desk, text);
  pressed(desk, "answer", { answer });
}

const agreed = (desk: Desk): void => answered(desk, "yes", "Yes, with pleasure. I like to be called on Mondays.");

function introduced(desk: Desk): void {
  agreed(desk);
  send(desk, pressed(desk, "write", { letter: "introduction" }));
}

function proposed(desk: Desk): void {
  openHome(desk);
  pressed(desk, "showHome");
  pressed(desk, "newIntro");
  const people = { requesterName: ["Noor Haddad"], requesterEmail: ["noor@haddad.example"] };
  pressed(desk, "createIntro", {}, { ...FILLED, ...people });
  send(desk, pressed(desk, "write", { letter: "proposal" }));
}

/** Days later, the card of the introduction, as home leads to it. */
function backAfter(desk: Desk, days: number): void {
  desk.world.pass(days * DAY);
  openHome(desk);
  check(desk.world);
  if (pressesTo(desk.card, "showIntro").length > 0) pressed(desk, "showIntro");
}

/** The user moved the label of the request's thread; what it means is asked. */
function labelledByHand(desk: Desk, chance: Chance): void {
  asked(desk);
  openHome(desk);
  check(desk.world);
  const [request] = desk.messages as [OpenMessage];
  const label = chance.one(["Intros/Later", "Intros/Closed", "Intros/Your move"]);
  groundOf(desk.world).labelledByHand.set(request.threadId, label);
  desk.world.gmail.user.relabel(request.threadId, [label], ["Intros/Waiting"]);
  open(desk, request);
}

function settings(desk: Desk, chance: Chance): void {
  shows(desk, desk.world.script.universal("Settings"));
  check(desk.world);
  if (chance.percent(30)) return;
  pressed(desk, "showLetters");
  if (chance.percent(30)) chosen(desk, "switchLanguage");
  if (chance.percent(60)) pressed(desk, chance.one(["showTemplate", "showHabits"]));
}

/** A choice that is made on the card on top. */
function chosen(desk: Desk, route: string): void {
  const field = fieldsOf(desk.card).find(({ widget }) => JSON.stringify(widget.onChangeAction ?? "").includes(`"${route}"`));
  shows(desk, desk.world.script.click({ onChangeAction: field?.widget.onChangeAction }, {}, desk.open));
  check(desk.world);
}

/** A letter speaks in the connector's own words. */
function inOwnWords(desk: Desk, chance: Chance): void {
  shows(desk, desk.world.script.universal("Settings"));
  pressed(desk, "showLetters");
  pressed(desk, "showTemplate", { letter: chance.one(["refusal", "missing", "nudge"]) });
  pressed(desk, "saveTemplate", {}, { body: ["{greeting}\n\nIn words of my own.\n\n{closing}"] });
}

/** A mail that may be a request: the card asks. */
const VAGUE = [
  "Hi Mira,\n\nyou know Henrik Vass, don't you? I keep hearing about his boatyard and would love to hear how he does it.\n\nTilda",
  "Hi Mira,\n\nyou know Ines Duarte, don't you? I keep hearing about her archive and would love to hear how she does it.\n\nTilda",
] as const;

const ANSWERED = [
  { answer: "later", text: CONTACT_SAYS[3] },
  { answer: "no", text: CONTACT_SAYS[2] },
  { answer: "someone-else", text: CONTACT_SAYS[4] },
  { answer: "mention-me", text: CONTACT_SAYS[5] },
];

/** With the share that each has among all. */
const SHARES: readonly (readonly [share: number, name: string, begin: Beginning])[] = [
  [2, "nothing", () => undefined],
  [3, "requested", (desk) => void requested(desk)],
  [1, "three people asked for", (desk) => open(desk, arrived(desk, desk.world.receive(REQUEST_FOR_THREE)))],
  [1, "dismissed", dismissed],
  [
    2,
    "perhaps requested",
    (desk, chance) => {
      const parts = { from: "Tilda Holt <tilda@holt.example>", subject: "A thought", text: chance.one(VAGUE) };
      open(desk, arrived(desk, desk.world.receive(parts)));
    },
  ],
  [2, "told what was missing", told],
  [2, "asked", (desk) => void asked(desk)],
  [2, "proposed", proposed],
  [2, "replied", (desk, chance) => replied(desk, chance.one(CONTACT_SAYS))],
  [
    2,
    "answered",
    (desk, chance) => {
      const { answer, text } = chance.one(ANSWERED);
      answered(desk, answer, text);
    },
  ],
  [2, "agreed", agreed],
  [
    2,
    "asleep",
    (desk, chance) => {
      answered(desk, "later", CONTACT_SAYS[3]);
      if (chance.percent(50)) send(desk, pressed(desk, "write", { letter: "later" }));
    },
  ],
  [
    3,
    "silent",
    (desk, chance) => {
      asked(desk);
      backAfter(desk, 7 + chance.below(8));
    },
  ],
  [
    1,
    "lapsed",
    (desk) => {
      asked(desk);
      backAfter(desk, 30);
      pressed(desk, "close", { reason: "lapsed" });
    },
  ],
  [1, "labelled by hand", labelledByHand],
  [
    3,
    "introduced",
    (desk, chance) => {
      introduced(desk);
      backAfter(desk, chance.one([1, 8, 22, 30]));
    },
  ],
  [2, "settings", settings],
  [1, "in own words", inOwnWords],
];

export const BEGINNINGS: ReadonlyMap<string, Beginning> = new Map(SHARES.map(([, name, begin]) => [name, begin]));
/** Each name as often as its share says, to choose from. */
export const NAMES: readonly string[] = SHARES.flatMap(([share, name]) => Array.from({ length: share }, () => name));
