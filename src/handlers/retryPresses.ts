import type { Card } from "../ui/card";
import { helpCard } from "../ui/cards/noticeCards";
import { replace } from "../ui/reply";
import type { Page } from "../ui/routes";
import type { App } from "./app";
import type { Handlers } from "./handler";
import { openHome } from "./home";
import { openMessage } from "./openMessage";
import { settingsCardOf } from "./settingsPresses";

/** The cards that Gmail asks for without a press of ours. They only read, so that each can be asked for again. */
export const PAGES: Readonly<Record<Page, (app: App) => Card>> = {
  home: openHome,
  settings: (app) => settingsCardOf(app, app.store.read()),
  help: (app) => helpCard(app.session.texts),
};

/** What stands on the card of a problem: the same once more, in its place. */
export const retryPresses: Pick<Handlers, "retryPage" | "retryMessage"> = {
  retryPage: (app, { params }) => replace(PAGES[params.page](app)),
  retryMessage: (app, { params }) => replace(openMessage(app, params.message, params.thread)),
};
