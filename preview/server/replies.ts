import { headerValue } from "../gmail/headers";
import type { StoredMessage } from "../gmail/messages";
import { readableText } from "../gmail/text";
import { rawMail } from "../mailbox/rawMail";
import { peopleOf } from "./addresses";
import { BadRequest } from "./request";
import type { Correspondent } from "./wire";
import type { World } from "./world";

function header(message: StoredMessage, name: string): string {
  return headerValue(message.root.headers, name) ?? "";
}

/** The newest message that was really sent or received; drafts cannot be answered. */
function answered(world: World, threadId: string): StoredMessage {
  const last = world.gmail.user
    .thread(threadId)
    .filter((message) => !message.labelIds.includes("DRAFT"))
    .at(-1);
  if (!last) throw new BadRequest("There is no message to answer here yet. Send the draft first.");
  return last;
}

/** What makes a message an answer to another: threading headers and the subject (RFC 5322, 3.6.4). */
function answerTo(message: StoredMessage) {
  const id = header(message, "Message-ID");
  const subject = header(message, "Subject");
  return {
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    inReplyTo: id,
    references: [...header(message, "References").split(/\s+/).filter(Boolean), id],
  };
}

function quoted(message: StoredMessage, dates: Intl.DateTimeFormat): string {
  const text = readableText(message.root).replace(/\r\n/g, "\n").trimEnd();
  return `On ${dates.format(message.internalDate)} ${header(message, "From")} wrote:\n${text.replace(/^/gm, "> ")}`;
}

/** Everyone in a thread but the mailbox's owner, newest first. */
export function othersIn(messages: readonly StoredMessage[], ownAddress: string): Correspondent[] {
  const sent = messages.filter((message) => !message.labelIds.includes("DRAFT")).reverse();
  const all = sent.flatMap((message) => (["From", "To", "Cc"] as const).flatMap((name) => peopleOf(message, name)));
  return [...new Map(all.map((person) => [person.email, person])).values()].filter((person) => person.email !== ownAddress);
}

/** Delivers an answer as another person of the thread would write it, with what it answers quoted below. */
export async function deliverAnswer(world: World, threadId: string, as: string, text: string): Promise<void> {
  const others = othersIn(world.gmail.user.thread(threadId), world.owner.email);
  const from = others.find((person) => person.email === as);
  if (!from) throw new BadRequest(`${as} is not part of this conversation. Choose one of the people in it.`);
  const message = answered(world, threadId);
  const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  const raw = await rawMail({
    ...answerTo(message),
    from,
    to: [world.owner],
    date: new Date(world.clock.now()),
    text: `${text}\n\n${quoted(message, dates)}`,
  });
  world.gmail.user.receive({ raw });
}

/** An empty answer of the owner's own, as Gmail's Reply button makes it. Returns the draft's id. */
export async function startReply(world: World, threadId: string): Promise<string> {
  const message = answered(world, threadId);
  const [from] = peopleOf(message, "From");
  const wanted = peopleOf(message, "Reply-To");
  const to = from?.email === world.owner.email ? peopleOf(message, "To") : wanted.length > 0 || !from ? wanted : [from];
  const raw = await rawMail({ ...answerTo(message), from: world.owner, to, date: new Date(world.clock.now()), text: "" });
  return world.gmail.user.compose(raw, threadId).id;
}
