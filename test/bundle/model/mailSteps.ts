import type { StoredMessage } from "../../../preview/gmail/messages";
import { groundOf } from "../invariants/ground";
import type { Chance } from "./chance";
import { arrived, type Desk, open } from "./desk";
import { ASSISTANT, AWAY, CONTACT_SAYS, CONTACTS, MATTEO, REQUESTER_SAYS, someRequest } from "./people";

/** What happens in Gmail: mail arrives, and the user does things there with their own hands. */

export function receive(desk: Desk, chance: Chance): void {
  open(desk, arrived(desk, desk.world.receive(someRequest(chance))));
}

/** Somebody answers in a thread in which the user wrote. Mostly its card is opened then. */
export function answer(desk: Desk, chance: Chance): void {
  const { world } = desk;
  const letters = world.sent();
  if (letters.length === 0) return;
  const { threadId, to } = chance.percent(60) ? (letters.at(-1) as (typeof letters)[number]) : chance.one(letters);
  const contact = Object.entries(CONTACTS).find(([, address]) => to.includes(address));
  const from = chance.percent(10) ? ASSISTANT : contact === undefined ? MATTEO : `${contact[0]} <${contact[1]}>`;
  const text = chance.one(contact === undefined ? REQUESTER_SAYS : CONTACT_SAYS);
  const reply = chance.percent(15)
    ? world.reply(threadId, from, AWAY.text, { headers: AWAY.headers, ...(chance.percent(50) ? { subject: AWAY.subject } : {}) })
    : world.reply(threadId, from, text);
  arrived(desk, reply);
  if (chance.percent(75)) open(desk, reply);
}

/** The user sends, edits or deletes a draft in the compose window. */
export function handleDraft(desk: Desk, chance: Chance): void {
  const { gmail, pass } = desk.world;
  const drafts = gmail.user.drafts();
  if (drafts.length === 0) return;
  const { id } = chance.one(drafts);
  pass(60_000 * (1 + chance.below(90)));
  if (chance.percent(65)) return void gmail.user.sendDraft(id);
  if (chance.percent(40)) return gmail.user.deleteDraft(id);
  if (chance.percent(50)) return void gmail.user.editDraft(id, { text: "Dear friend,\n\nthe same in my own words.\n\nMira" });
  groundOf(desk.world).rewritten.add(id);
  if (chance.percent(70)) gmail.user.editDraft(id, { subject: `In my own words ${chance.below(100)}` });
  else gmail.user.editDraft(id, { cc: "witness@elsewhere.example" });
}

const NAMES = ["Intros/Your move", "Intros/Waiting", "Intros/Later", "Intros/Introduced", "Intros/Closed"];

/** The user moves a thread to another of our labels, adds one, takes it away, or deletes a label altogether. */
export function handleLabels(desk: Desk, chance: Chance): void {
  const { world } = desk;
  const { labelledByHand, decidedSince, labelDeleted } = groundOf(world);
  const existing = world.gmail.user.labels().filter(({ name }) => NAMES.includes(name));
  const threads = [...new Set(desk.messages.map(({ threadId }) => threadId))].filter((id) => world.labelsOn(id).length === 1);
  if (existing.length === 0 || threads.length === 0) return;
  const threadId = chance.one(threads);
  const [old = ""] = world.labelsOn(threadId);
  const { id, name } = chance.one(existing);
  if (chance.percent(15)) {
    for (const thread of allThreads(desk)) if (world.labelsOn(thread).includes(name)) labelDeleted.add(thread);
    return world.gmail.user.removeLabel(id);
  }
  // Moved a second time it may be back where we had put it, and moves on with the thread then.
  if (labelledByHand.has(threadId)) decidedSince.add(threadId);
  else decidedSince.delete(threadId);
  if (chance.percent(20)) {
    labelledByHand.set(threadId, null);
    return world.gmail.user.relabel(threadId, [], [old]);
  }
  if (old === name) return;
  if (chance.percent(20)) {
    // Two labels say nothing: ours comes back.
    labelledByHand.delete(threadId);
    return world.gmail.user.relabel(threadId, [name], []);
  }
  labelledByHand.set(threadId, name);
  world.gmail.user.relabel(threadId, [name], [old]);
}

const allThreads = ({ world }: Desk): string[] => [
  ...new Set(world.gmail.user.find("").map((id) => (world.gmail.user.message(id) as StoredMessage).threadId)),
];

/** A message is deleted for good. */
export function eraseMessage(desk: Desk, chance: Chance): void {
  if (desk.messages.length < 2) return;
  const { messageId } = chance.one(desk.messages);
  desk.world.gmail.user.erase(messageId);
  desk.messages.splice(0, desk.messages.length, ...desk.messages.filter((message) => message.messageId !== messageId));
}
