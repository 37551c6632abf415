import { AppError } from "../domain/errors";
import { type Fields, readForm, type Wire } from "../ui/form";
import { decodeAll, type Shape } from "../ui/params";
import type { Reply } from "../ui/reply";
import { type ReplyKind, ROUTES, type RouteName } from "../ui/routes";
import type { App } from "./app";
import { askFromRequest } from "./askFromRequest";
import type { Handlers } from "./handler";
import { homeHandlers } from "./home";
import { introPresses } from "./introPresses";
import { letterPresses } from "./letterPresses";
import { proposalPresses } from "./proposalPresses";
import { requestPresses } from "./requestPresses";
import { retryPresses } from "./retryPresses";
import { settingsPresses } from "./settingsPresses";
import { templatePresses } from "./templatePresses";

const HANDLERS: Handlers = {
  ...homeHandlers,
  ...retryPresses,
  ...requestPresses,
  ...askFromRequest,
  ...introPresses,
  ...letterPresses,
  ...proposalPresses,
  ...settingsPresses,
  ...templatePresses,
};

const isRoute = (name: string): name is RouteName => Object.prototype.hasOwnProperty.call(ROUTES, name);

/** What a press by this name will reply with; null when there is no such press, as on a card of an older version. */
export const replyKindOf = (name: string): ReplyKind | null => (isRoute(name) ? ROUTES[name].reply : null);

/** Decodes a press and carries it out. Throws AppError("stale-card") for one that this version does not know. */
export function dispatch(app: App, name: string, parameters: Readonly<Record<string, string>>, wire: Wire): Reply {
  if (!isRoute(name)) throw new AppError("stale-card");
  const { params: shape, form: fields } = ROUTES[name];
  const params = decodeAll(shape as Shape, parameters);
  if (params === undefined) throw new AppError("stale-card");
  const handler = HANDLERS[name] as (app: App, request: unknown) => Reply;
  return handler(app, { params, form: readForm(fields as Fields, wire) });
}
