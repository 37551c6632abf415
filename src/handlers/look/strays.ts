import { isAwaited } from "../../domain/awaited";
import type { Intro } from "../../domain/intro";
import type { App, Message } from "../app";

/** An answer that came in a thread of its own. */
export interface Stray {
  readonly intro: Intro;
  readonly threadId: string;
  readonly messages: readonly Message[];
}

/** So many people are searched for in one go, and so many threads of theirs looked into. */
const MOST_AWAITED = 30;
const MOST_THREADS = 5;

/**
 * Mail from contacts who owe an answer that lies in another thread than our letter: Gmail parts a thread when the subject changes, as
 * it does in most automatic replies ("Automatic reply: …"). What it answers is told by its headers, so that other mail from the same
 * person is left alone. One call, and two more for each thread that may be one.
 */
export function straysIn(app: App, intros: readonly Intro[], isCandidate: (threadId: string) => boolean): Stray[] {
  const awaited = intros.filter((intro) => intro.closed === null && isAwaited(intro, "contact")).slice(0, MOST_AWAITED);
  if (awaited.length === 0) return [];
  const theirs = app.gmail.threadsFrom(awaited.map(({ contact }) => contact.person.email));
  return theirs
    .filter(isCandidate)
    .slice(0, MOST_THREADS)
    .flatMap((threadId) => strayIn(app, awaited, threadId));
}

function strayIn(app: App, awaited: readonly Intro[], threadId: string): Stray[] {
  const messages = app.gmail.thread(threadId);
  const senders = messages.map(({ mail }) => mail.from?.email);
  return awaited
    .filter(({ contact }) => senders.includes(contact.person.email))
    .filter((intro) => {
      const ours = app.gmail.thread(intro.contact.threadId ?? "").map(({ messageIdHeader }) => messageIdHeader);
      return messages.some((message) => ours.some((id) => id !== "" && answers(message).includes(id)));
    })
    .map((intro) => ({ intro, threadId, messages }));
}

const answers = ({ mail, references }: Message): string => `${mail.headers["in-reply-to"] ?? ""} ${references}`;
