import type { Person } from "../../src/domain/person";
import type { IncomingMail } from "./incoming";
import { rawMail } from "./rawMail";
import { sentAt } from "./sentAt";
import type { SampleMessage, SampleThread } from "./types";

const ATTRIBUTION_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

function messageId(thread: SampleThread, index: number): string {
  const domain = thread.messages[index]?.from.email.split("@")[1];
  return `<${thread.id}.${index}@${domain}>`;
}

function ownAndQuotedText(thread: SampleThread, index: number, now: number): string | undefined {
  const message = thread.messages[index];
  const previous = thread.messages[index - 1];
  if (!message?.quotesPrevious || !previous) return message?.text;
  const attribution = `On ${ATTRIBUTION_DATE.format(sentAt(previous.when, now))} ${previous.from.name} <${previous.from.email}> wrote:`;
  const quoted = (ownAndQuotedText(thread, index - 1, now) ?? "").replace(/^/gm, "> ").replace(/^> >/gm, ">>");
  return `${message.text ?? ""}\n\n${attribution}\n${quoted}`;
}

function labelsOf(message: SampleMessage, thread: SampleThread, owner: Person): string[] {
  if (message.from.email === owner.email) return ["SENT"];
  return [...(thread.archived ? [] : ["INBOX"]), ...(message.unread ? ["UNREAD"] : [])];
}

async function incoming(thread: SampleThread, index: number, owner: Person, now: number): Promise<IncomingMail> {
  const message = thread.messages[index] as SampleMessage;
  const at = sentAt(message.when, now);
  const text = ownAndQuotedText(thread, index, now);
  const earlier = Array.from({ length: index }, (_, i) => messageId(thread, i));
  const previous = earlier.at(-1);
  const raw = await rawMail({
    ...message,
    subject: index > 0 ? `Re: ${thread.subject}` : thread.subject,
    date: new Date(at),
    messageId: messageId(thread, index),
    references: earlier,
    ...(text !== undefined && { text }),
    ...(previous !== undefined && { inReplyTo: previous }),
  });
  return { raw, at, labels: labelsOf(message, thread, owner) };
}

/** Every message of the threads, oldest first, as it would reach `owner`'s mailbox opened at `now`. */
export async function deliverSamples(threads: readonly SampleThread[], owner: Person, now: number): Promise<IncomingMail[]> {
  const all = threads.flatMap((thread) => thread.messages.map((_, index) => incoming(thread, index, owner, now)));
  return (await Promise.all(all)).sort((a, b) => a.at - b.at);
}
