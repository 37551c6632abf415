import { appFor } from "./google/app";
import { cardOf } from "./google/cards/card";
import { type Happening, readEvent } from "./google/event";
import { log } from "./google/log";
import { replyOf, suggestNothing, toast, universalOf } from "./google/replies";
import type { App } from "./handlers/app";
import { dispatch, replyKindOf } from "./handlers/dispatch";
import { failureEvent, mayPass, sentenceFor } from "./handlers/failures";
import { hourlyLook } from "./handlers/hourly";
import { openMessage } from "./handlers/openMessage";
import { PAGES } from "./handlers/retryPresses";
import type { Card } from "./ui/card";
import { problemCard } from "./ui/cards/noticeCards";
import { type Link, link, type Page } from "./ui/routes";

/** The functions that Google calls. Each kind of entry has its own way of showing what went wrong. */

export const onHomepage = (event: unknown) => shown("homepage", event, page("home"));

export const onMessageOpen = (event: unknown) =>
  shown("message", event, {
    show: (app, { message }) => openMessage(app, message?.messageId ?? "", message?.threadId ?? ""),
    again: ({ message }) =>
      message === null || message.threadId === ""
        ? null
        : link("retryMessage", { message: message.messageId, thread: message.threadId }),
  });

export const onShowHome = (event: unknown) => fromMenu("menu-home", event, page("home"));
export const onShowSettings = (event: unknown) => fromMenu("menu-settings", event, page("settings"));
export const onShowHelp = (event: unknown) => fromMenu("menu-help", event, page("help"));

/** Every press of every card. */
export function onAction(event: unknown) {
  const happening = readEvent(event);
  const app = appFor(happening);
  const { route = "", ...parameters } = happening.parameters;
  try {
    return replyOf(dispatch(app, route, parameters, happening.form));
  } catch (thrown) {
    const sentence = failed(app, route, thrown);
    const kind = replyKindOf(route);
    if (kind === "suggestions") return suggestNothing();
    // A press that opens a draft can show nothing but a draft or an error (PLATFORM 2.3): the sentence is the error.
    if (kind === "draft") throw new Error(sentence);
    return toast(sentence);
  }
}

/** The hourly trigger: silent whatever happens. */
export function onHourly(event: unknown): void {
  try {
    hourlyLook(appFor(readEvent(event)));
  } catch (thrown) {
    log(failureEvent("hourly", thrown));
  }
}

/** A card, and the press that asks for it again. */
interface Shown {
  readonly show: (app: App, happening: Happening) => Card;
  readonly again: (happening: Happening) => Link<"card"> | null;
}

const page = (name: Page): Shown => ({ show: PAGES[name], again: () => link("retryPage", { page: name }) });

function shown(where: string, event: unknown, entry: Shown) {
  return cardOf(cardOrProblem(where, event, entry));
}

function fromMenu(where: string, event: unknown, entry: Shown) {
  return universalOf(cardOrProblem(where, event, entry));
}

function cardOrProblem(where: string, event: unknown, { show, again }: Shown): Card {
  const happening = readEvent(event);
  const app = appFor(happening);
  try {
    return show(app, happening);
  } catch (thrown) {
    return problemCard(failed(app, where, thrown), app.session.texts, mayPass(thrown) ? again(happening) : null);
  }
}

function failed(app: App, where: string, thrown: unknown): string {
  log(failureEvent(where, thrown));
  return sentenceFor(thrown, app.session.texts);
}
