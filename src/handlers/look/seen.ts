import type { Fact } from "../../domain/events";
import type { Intro, SideName } from "../../domain/intro";
import { observe, type Seen } from "../../domain/observe";
import { transition } from "../../domain/transition";
import { readAnswer } from "../../reading/answers/readAnswer";
import type { Message } from "../app";

/** What a message says about the life of an introduction, without its words. */
function seen(message: Message): Seen {
  const theirs = !message.sentByUser && !message.isDraft;
  const reading = theirs ? readAnswer(message.mail) : null;
  const automatic = reading?.answer === "automatic";
  return {
    id: message.id,
    at: message.receivedAt,
    from: message.mail.from?.email ?? "",
    sentByUser: message.sentByUser,
    isDraft: message.isDraft,
    automatic,
    until: automatic ? (reading?.until ?? null) : null,
  };
}

/** The facts that a thread adds to what is known of an introduction, and the introduction with them. */
export function withThread(
  intro: Intro,
  threadId: string,
  messages: readonly Message[],
  now: number,
  stray?: SideName,
): { intro: Intro; facts: Fact[] } {
  const facts: Fact[] = [];
  const observed = observe(intro, threadId, messages.map(seen), stray).reduce((current, fact) => {
    const next = transition(current, fact, now);
    if (!next.ok || next.value === current) return current;
    facts.push(fact);
    return next.value;
  }, intro);
  return { intro: observed, facts };
}
