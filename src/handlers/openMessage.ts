import { dayOf } from "../domain/calendar";
import type { Intro } from "../domain/intro";
import type { ThreadRecord } from "../domain/record/record";
import { STAGES, type Stage, stageOf } from "../domain/stage";
import { readMail } from "../reading/readMail";
import type { Card } from "../ui/card";
import { dismissedCard, nothingCard, problemCard } from "../ui/cards/noticeCards";
import { requestCard } from "../ui/cards/requestCard";
import type { App, Message, Snapshot } from "./app";
import { cardOf } from "./introView";
import { handLabel, isMislabelled, putLabel, stageOfThread, threadsOf } from "./labels";
import { isQuieted, requestView } from "./openRequest";
import { withThread } from "./seen";

/**
 * The card for the message that is open. Costs two calls for mail that is nothing of ours, three for a request, and changes
 * nothing but a label that is no longer right.
 */
export function openMessage(app: App, messageId: string, threadId: string): Card {
  const { texts } = app.session;
  const known = app.store.thread(threadId);
  if (known === null) return problemCard(texts.errors["thread-unreadable"], texts);
  if (known !== undefined && known.intros.length > 0) return trackedCard(app, threadId, known);
  const message = app.gmail.message(messageId);
  // Gmail's event and its API may name a thread differently (PLATFORM 2.2); the API's name is the one that we keep.
  const real = message.threadId === threadId ? known : app.store.thread(message.threadId);
  if (real === null) return problemCard(texts.errors["thread-unreadable"], texts);
  if (real !== undefined && real.intros.length > 0) return trackedCard(app, message.threadId, real);
  return real?.dismissed ? dismissedCard(message.id, texts) : untrackedCard(app, message);
}

function untrackedCard(app: App, message: Message): Card {
  const { texts } = app.session;
  if (message.sentByUser || message.isDraft) return nothingCard(message.id, "own", texts);
  const reading = readMail(message.mail);
  if (reading.automatic) return nothingCard(message.id, "automatic", texts);
  if (reading.kind !== "intro-request") return nothingCard(message.id, reading.kind, texts);
  const request = { message, reading, snapshot: app.store.read(), byHand: false };
  if (isQuieted(request)) return nothingCard(message.id, "none", texts);
  return requestCard(requestView(app, request, 0), texts);
}

function trackedCard(app: App, threadId: string, { intros }: ThreadRecord): Card {
  const { texts, now, offset } = app.session;
  const snapshot = app.store.read();
  const messages = app.gmail.thread(threadId);
  const readable = intros.flatMap((id) => snapshot.intro(id) ?? []);
  const current = readable.map((intro) => withThread(intro, threadId, messages, now).intro);
  const urgent = mostUrgent(current, dayOf(now, offset));
  if (urgent === undefined) return problemCard(texts.errors["intro-unreadable"], texts);
  const hand = mendLabel(app, snapshot, threadId, messages, readable, current);
  return cardOf(app, snapshot, urgent, messages, hand);
}

function mostUrgent(intros: readonly Intro[], today: string): Intro | undefined {
  const rank = (intro: Intro): number => STAGES.indexOf(stageOf(intro, today));
  return [...intros].sort((a, b) => rank(a) - rank(b) || b.changedAt - a.changedAt)[0];
}

/** One call, and only where the label does not say where the thread stands. Gives the label that the user put there by hand, if so. */
function mendLabel(
  app: App,
  { account, looked }: Snapshot,
  threadId: string,
  messages: readonly Message[],
  before: readonly Intro[],
  after: readonly Intro[],
): Stage | null {
  const { now, offset } = app.session;
  const stageIn = (intros: readonly Intro[], at: number): Stage | null =>
    stageOfThread(
      intros.filter((intro) => threadsOf(intro).includes(threadId)),
      dayOf(at, offset),
    );
  const stage = stageIn(after, now);
  const hand = handLabel(messages, account.labels, [stageIn(before, looked.at || now), stage]);
  if (hand === null && stage !== null && isMislabelled(messages, account.labels, stage))
    putLabel(app, account.labels, threadId, stage);
  return stage === null ? null : hand;
}
