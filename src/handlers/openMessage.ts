import { dayOf } from "../domain/calendar";
import type { Intro } from "../domain/intro";
import type { ThreadRecord } from "../domain/record/record";
import { STAGES, stageOf } from "../domain/stage";
import { readMail } from "../reading/readMail";
import type { Card } from "../ui/card";
import { dismissedCard, nothingCard, problemCard } from "../ui/cards/noticeCards";
import { requestCard } from "../ui/cards/requestCard";
import type { App, Message } from "./app";
import { cardOf } from "./introView";
import { look } from "./look/look";
import { isQuieted, requestView } from "./openRequest";

/**
 * The card for the message that is open. Costs two calls for mail that is nothing of ours, three for a request or for a thread that
 * is tracked and in which nothing is new.
 */
export function openMessage(app: App, messageId: string, threadId: string): Card {
  const { texts } = app.session;
  const known = app.store.thread(threadId);
  if (known === null) return problemCard(texts.errors["thread-unreadable"], texts);
  if (known !== undefined && known.intros.length > 0) return trackedCard(app, known);
  const message = app.gmail.message(messageId);
  // Gmail's event and its API may name a thread differently (PLATFORM 2.2); the API's name is the one that we keep.
  const real = message.threadId === threadId ? known : app.store.thread(message.threadId);
  if (real === null) return problemCard(texts.errors["thread-unreadable"], texts);
  if (real !== undefined && real.intros.length > 0) return trackedCard(app, real);
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

/** The look at Gmail that home takes too, so that what was sent or answered meanwhile shows, and is kept for the next press. */
function trackedCard(app: App, { intros }: ThreadRecord): Card {
  const { texts, now, offset } = app.session;
  const snapshot = app.store.read();
  const looked = look(app, snapshot);
  const belonging = looked.intros.filter(({ id }) => intros.includes(id));
  const urgent = mostUrgent(belonging, dayOf(now, offset));
  return urgent === undefined ? problemCard(texts.errors["intro-unreadable"], texts) : cardOf(app, looked.snapshot, urgent);
}

function mostUrgent(intros: readonly Intro[], today: string): Intro | undefined {
  const rank = (intro: Intro): number => STAGES.indexOf(stageOf(intro, today));
  return [...intros].sort((a, b) => rank(a) - rank(b) || b.changedAt - a.changedAt)[0];
}
