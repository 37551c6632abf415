import { dayOf, plusDays } from "../domain/calendar";
import { AppError } from "../domain/errors";
import type { IntroEvent } from "../domain/events";
import { readAnswer } from "../reading/answers/readAnswer";
import { eraseCard } from "../ui/cards/noticeCards";
import { push, toRoot } from "../ui/reply";
import type { App, Message } from "./app";
import { changeIntro } from "./changeIntro";
import type { Handlers, Request } from "./handler";
import { homeOf } from "./home";
import { cardOf, caseFrom, introIn } from "./introView";
import { labelWithout, threadsOf } from "./labels";

type Presses =
  | "showIntro"
  | "answer"
  | "takeBack"
  | "markRead"
  | "fillChecklist"
  | "snooze"
  | "snoozeMonth"
  | "putLabelBack"
  | "wake"
  | "close"
  | "reopen"
  | "recordOutcome"
  | "askErase"
  | "erase";

/** What can be pressed on the card of one introduction, except its letters. */
export const introPresses: Pick<Handlers, Presses> = {
  showIntro(app, { params }) {
    const snapshot = app.store.read();
    return push(cardOf(app, snapshot, introIn(snapshot, params.intro)));
  },
  answer(app, request) {
    const message = request.params.message === "" ? null : app.gmail.message(request.params.message);
    return changeIntro(app, request.params, app.session.texts.toasts.recorded, () => answered(app, request, message));
  },
  takeBack: (app, { params }) => changeIntro(app, params, app.session.texts.toasts.takenBack, () => ({ type: "unanswered" })),
  markRead: (app, { params }) =>
    changeIntro(app, params, app.session.texts.toasts.recorded, () => ({ type: "read", side: params.side })),
  fillChecklist(app, { params }) {
    const message = app.gmail.message(params.message);
    return changeIntro(app, params, app.session.texts.toasts.recorded, (intro) => ({
      type: "filled",
      case: caseFrom(intro.case, message),
    }));
  },
  snooze(app, { params, form }) {
    const until = form.sleepUntil;
    if (until === null) throw new AppError("needs-date");
    return changeIntro(app, params, app.session.texts.toasts.asleep, () => ({ type: "snoozed", until }));
  },
  snoozeMonth(app, { params }) {
    const until = plusDays(dayOf(app.session.now, app.session.offset), 30);
    return changeIntro(app, params, app.session.texts.toasts.asleep, () => ({ type: "snoozed", until }));
  },
  putLabelBack: (app, { params }) => changeIntro(app, params, app.session.texts.toasts.labelled, () => ({ type: "explained" })),
  wake: (app, { params }) => changeIntro(app, params, app.session.texts.toasts.awake, () => ({ type: "woken" })),
  close: (app, { params }) =>
    changeIntro(app, params, app.session.texts.toasts.closed, () => ({ type: "closed", reason: params.reason })),
  reopen: (app, { params }) => changeIntro(app, params, app.session.texts.toasts.reopened, () => ({ type: "reopened" })),
  recordOutcome: (app, { params }) =>
    changeIntro(app, params, app.session.texts.toasts.recorded, () => ({ type: "outcome", outcome: params.outcome })),
  askErase: (app, { params }) => push(eraseCard(introIn(app.store.read(), params.intro), app.session.texts)),
  erase: (app, { params }) => erase(app, params.intro),
};

/** The sentence and the date are taken from the message itself, not from the card. */
function answered(app: App, { params, form }: Request<"answer">, message: Message | null): IntroEvent {
  const reading = message === null ? null : readAnswer(message.mail);
  const rests = reading?.answer === params.answer ? (reading.evidence?.text ?? "") : "";
  return {
    type: "answered",
    side: params.side,
    answer: params.answer,
    at: message?.receivedAt ?? app.session.now,
    messageId: message?.id ?? null,
    words: rests.replace(/\s+/g, " ").slice(0, 300),
    until: params.answer === "later" ? (form.until ?? reading?.until ?? null) : null,
    preference: form.preference,
  };
}

function erase(app: App, id: string) {
  return app.store.change((snapshot, write) => {
    const intro = introIn(snapshot, id);
    const drafts = Object.values(intro.letters).map(({ threadId }) => threadId);
    const threadIds = [...new Set([...threadsOf(intro), ...drafts])].filter((threadId) => threadId !== "");
    const threads = Object.fromEntries(
      threadIds.flatMap((threadId) => {
        const known = snapshot.thread(threadId);
        if (known === undefined || known === null) return [];
        const others = known.intros.filter((other) => other !== id);
        return [[threadId, others.length > 0 || known.dismissed ? { ...known, intros: others } : null]];
      }),
    );
    write({ erased: [id], threads });
    const labels = labelWithout(app, snapshot, threads);
    if (labels !== snapshot.account.labels) write({ account: { ...snapshot.account, labels } });
    const rest = { ...snapshot, intros: () => snapshot.intros().filter((other) => other.id !== id) };
    return toRoot(homeOf(app, rest), app.session.texts.erase.done);
  });
}
