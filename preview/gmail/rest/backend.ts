import type { GmailBackend, GmailReply } from "../../emulator/types";
import { errorReply, GmailError, notFound } from "../errors";
import type { Mailbox } from "../mailbox";
import { ACCOUNT_ROUTES } from "./account";
import { DRAFT_ROUTES } from "./drafts";
import { masked } from "./fieldMask";
import { MESSAGE_ROUTES } from "./messages";
import { checkNames, type Route } from "./request";

const ROUTES = [...MESSAGE_ROUTES, ...DRAFT_ROUTES, ...ACCOUNT_ROUTES];
const USER = "/gmail/v1/users/";

/** Gmail's REST API over a mailbox. Only what an add-on may do: nothing here sends but drafts.send, and nothing deletes mail. */
export function createBackend(box: Mailbox): GmailBackend {
  return {
    request(method, path, body) {
      try {
        const json = answer(box, method, path, (body ?? {}) as Record<string, unknown>);
        return json === null ? { status: 204, json: null } : { status: 200, json };
      } catch (error) {
        if (error instanceof GmailError) return errorReply(error);
        throw error;
      }
    },
  };
}

function answer(box: Mailbox, method: Route["method"], path: string, body: Record<string, unknown>): GmailReply["json"] {
  const { pathname, searchParams } = new URL(path, "http://gmail.invalid");
  const [user, ...rest] = pathname.startsWith(USER) ? pathname.slice(USER.length).split("/") : [];
  const named = decodeURIComponent(user ?? "");
  if (named !== "me" && named !== box.email) throw notFound();
  for (const route of ROUTES) {
    const params = route.method === method ? matchPath(route.path, rest) : null;
    if (params === null) continue;
    const request = { box, params, query: searchParams, body };
    checkNames(route, request);
    return masked(route.answer(request), searchParams.get("fields"));
  }
  throw notFound();
}

function matchPath(pattern: string, segments: readonly string[]): Record<string, string> | null {
  const names = pattern.slice(1).split("/");
  if (names.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = decodeURIComponent(segments[index] ?? "");
    if (name.startsWith(":")) params[name.slice(1)] = segment;
    else if (name !== segment) return null;
  }
  return params;
}
