import { ADD_ON_ROUTES } from "./addOn";
import { DEVELOPER_ROUTES } from "./developer";
import { DRAFT_ROUTES } from "./drafts";
import { ICON_ROUTES } from "./icons";
import { MAIL_ROUTES } from "./mail";
import type { Route } from "./route";

/** Everything that the page can ask for. */
export const ROUTES: readonly Route[] = [...MAIL_ROUTES, ...DRAFT_ROUTES, ...ADD_ON_ROUTES, ...DEVELOPER_ROUTES, ...ICON_ROUTES];
