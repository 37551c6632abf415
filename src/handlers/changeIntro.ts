import { dayOf } from "../domain/calendar";
import { AppError } from "../domain/errors";
import type { IntroEvent } from "../domain/events";
import type { Intro } from "../domain/intro";
import { stageOf } from "../domain/stage";
import { type CardReply, replace } from "../ui/reply";
import type { App, Snapshot, Writes } from "./app";
import { cardOf, introIn } from "./introView";
import { labelIntro, threadsOf } from "./labels";
import { applied } from "./letters";

/** The introduction and the version of it that the pressed card was drawn from. */
export interface Pressed {
  readonly intro: string;
  readonly version: number;
}

/**
 * One press that changes one introduction: lock, read again, decide, write, set the labels right, show. A press on a card that is out
 * of date changes nothing and shows how things stand now.
 */
export function changeIntro(app: App, pressed: Pressed, toast: string, eventOf: (intro: Intro) => IntroEvent): CardReply {
  return app.store.change((snapshot, write) => {
    const intro = introIn(snapshot, pressed.intro);
    if (intro.version !== pressed.version) return replace(cardOf(app, snapshot, intro), app.session.texts.toasts.stale);
    const next = applied(intro, eventOf(intro), app.session.now);
    write({ intros: [next], owed: owedFor(app, intro, next) });
    relabelAfter(app, snapshot, write, next);
    return replace(cardOf(app, snapshot, next), toast);
  });
}

/**
 * Threads whose label this step changes. Written together with the step, so that the next look sees to labels which could not be put:
 * a call may fail, and Gmail ends a press after 30 seconds wherever it is (PLATFORM 4).
 */
export function owedFor({ session: { now, offset } }: App, before: Intro, next: Intro): string[] {
  const today = dayOf(now, offset);
  return stageOf(before, today) === stageOf(next, today) ? [] : threadsOf(next);
}

/** What was written stays written. */
export function relabelAfter(app: App, snapshot: Snapshot, write: (writes: Writes) => void, intro: Intro): void {
  try {
    const labels = labelIntro(app, snapshot, snapshot.account, intro);
    if (labels !== snapshot.account.labels) write({ account: { ...snapshot.account, labels } });
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    app.log({ event: "failed", where: "label", kind: thrown.kind });
  }
}
