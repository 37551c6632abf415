import { appFor } from "./google/app";
import { cardOf } from "./google/cards/card";
import { type Happening, readEvent } from "./google/event";
import { log } from "./google/log";
import { replyOf, suggestNothing, toast, universalOf } from "./google/replies";
import type { App } from "./handlers/app";
import { dispatch, replyKindOf } from "./handlers/dispatch";
import { failureEvent, sentenceFor } from "./handlers/failures";
import { openHome } from "./handlers/home";
import { hourlyLook } from "./handlers/hourly";
import { openMessage } from "./handlers/openMessage";
import { settingsCardOf } from "./handlers/settingsPresses";
import type { Card } from "./ui/card";
import { helpCard, problemCard } from "./ui/cards/noticeCards";

/** The functions that Google calls. Each kind of entry has its own way of showing what went wrong. */

export const onHomepage = (event: unknown) => shown("homepage", event, (app) => openHome(app));

export const onMessageOpen = (event: unknown) =>
  shown("message", event, (app, { message }) => openMessage(app, message?.messageId ?? "", message?.threadId ?? ""));

export const onShowHome = (event: unknown) => fromMenu("menu-home", event, (app) => openHome(app));
export const onShowSettings = (event: unknown) =>
  fromMenu("menu-settings", event, (app) => settingsCardOf(app, app.store.read()));
export const onShowHelp = (event: unknown) => fromMenu("menu-help", event, (app) => helpCard(app.session.texts));

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

type Show = (app: App, happening: Happening) => Card;

function shown(where: string, event: unknown, show: Show) {
  return cardOf(cardOrProblem(where, event, show));
}

function fromMenu(where: string, event: unknown, show: Show) {
  return universalOf(cardOrProblem(where, event, show));
}

function cardOrProblem(where: string, event: unknown, show: Show): Card {
  const happening = readEvent(event);
  const app = appFor(happening);
  try {
    return show(app, happening);
  } catch (thrown) {
    return problemCard(failed(app, where, thrown), app.session.texts);
  }
}

function failed(app: App, where: string, thrown: unknown): string {
  log(failureEvent(where, thrown));
  return sentenceFor(thrown, app.session.texts);
}
