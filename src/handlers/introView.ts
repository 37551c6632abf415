import { nextStep } from "../domain/agenda";
import { dayOf } from "../domain/calendar";
import { CASE_ITEMS, type Case, missingItems } from "../domain/checklist";
import { AppError } from "../domain/errors";
import type { Intro, IntroId } from "../domain/intro";
import { stageOf } from "../domain/stage";
import { preferenceIn } from "../reading/answers/preference";
import { readAnswer } from "../reading/answers/readAnswer";
import { readCase } from "../reading/readCase";
import { readMail } from "../reading/readMail";
import type { Card } from "../ui/card";
import { introCard } from "../ui/cards/introCard";
import type { ReplyView } from "../ui/cards/replySection";
import { caseOf } from "../ui/cards/requestView";
import type { App, Message, Snapshot } from "./app";
import { begunBy, targetsOf } from "./openRequest";
import { warningsFor } from "./warnings";

export function introIn(snapshot: Snapshot, id: IntroId): Intro {
  const intro = snapshot.intro(id);
  if (intro === undefined) throw new AppError("intro-gone");
  if (intro === null) throw new AppError("intro-unreadable");
  return intro;
}

/** The card of one introduction. One call more where a reply waits to be read, and where others were asked for in the same mail. */
export function cardOf(app: App, snapshot: Snapshot, intro: Intro): Card {
  const { now, offset, texts } = app.session;
  const step = nextStep(intro, snapshot.settings.patience, now, offset);
  const siblings = siblingsOf(snapshot, intro);
  const undecided = intro.contact.consent.state === "unasked" && intro.closed === null;
  const view = {
    intro,
    step,
    stage: stageOf(intro, dayOf(now, offset)),
    reply: step.step === "read-reply" ? replyView(app, intro, step.side) : null,
    siblings,
    handLabel: intro.handLabel?.stage ?? null,
    remaining: siblings.length + 1 < (intro.source?.targets ?? 1) ? remainingTargets(app, snapshot, intro) : [],
    warnings: undecided ? warningsFor(app, snapshot.intros(), intro.contact.person, intro.requester.person, intro.id) : [],
  };
  return introCard(view, texts, app.session);
}

const siblingsOf = (snapshot: Snapshot, intro: Intro): Intro[] =>
  intro.source === null || intro.requester.threadId === null
    ? []
    : (snapshot.thread(intro.requester.threadId)?.intros ?? [])
        .filter((id) => id !== intro.id)
        .flatMap((id) => snapshot.intro(id) ?? []);

/** Who else was asked for in the same mail and has no introduction yet. */
function remainingTargets(app: App, snapshot: Snapshot, intro: Intro) {
  const message = fetched(app, intro.source?.messageId ?? "");
  if (message === null) return [];
  const begun = begunBy({ message, snapshot });
  return targetsOf(readMail(message.mail)).flatMap((target, index) =>
    begun.has(index)
      ? []
      : [{ label: target.name ?? target.role ?? app.session.texts.someone, messageId: message.id, target: index }],
  );
}

/** The unread reply, read; null when it is no longer in Gmail. */
function replyView(app: App, intro: Intro, side: ReplyView["side"]): ReplyView | null {
  const messageId = intro[side].heard?.messageId ?? "";
  const message = fetched(app, messageId);
  if (message === null) return null;
  const reading = readAnswer(message.mail);
  return { side, messageId, reading, adds: addsTo(intro.case, message), preference: preferenceIn(reading.ownText) };
}

function fetched(app: App, messageId: string): Message | null {
  try {
    return app.gmail.message(messageId);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.kind === "message-gone") return null;
    throw thrown;
  }
}

/** What a reply of the requester tells that was missing until now. */
export function caseFrom(known: Case, message: Message): Case {
  const told = caseOf(readCase(message.mail));
  return Object.fromEntries(CASE_ITEMS.map((item) => [item, known[item] === "" ? told[item] : known[item]])) as unknown as Case;
}

const addsTo = (known: Case, message: Message): string[] => {
  const told = caseFrom(known, message);
  return missingItems(known).flatMap((item) => (told[item] === "" ? [] : [told[item]]));
};
