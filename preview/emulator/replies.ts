import { jsonOf } from "./cards/builder";
import { CARD } from "./cards/card";
import { ACTION_RESPONSE, COMPOSE_ACTION_RESPONSE, SUGGESTIONS_RESPONSE, UNIVERSAL_ACTION_RESPONSE } from "./cards/responses";
import { typeName } from "./service/parameterTypes";
import { type Handle, isHandle, type ServiceClass, ServiceError } from "./service/spec";
import type { CardJson, Response } from "./types";
import type { World } from "./world";

/** What a function is run for; each purpose takes its own kinds of reply (PLATFORM 3.4). */
export type Purpose = "cards" | "message" | "action" | "link" | "compose" | "universal" | "suggestions" | "trigger";

/** The reply that a returned value is, undefined for nothing. Throws as the add-ons platform does for a value of the wrong type. */
export function responseOf(value: unknown, purpose: Purpose, world: World): Response | undefined {
  const response = READERS[purpose](value ?? undefined, world);
  if (response === UNUSABLE) throw unusable(value);
  return response;
}

const UNUSABLE = Symbol("unusable");
type Reader = (value: unknown, world: World) => Response | undefined | typeof UNUSABLE;

const READERS: Readonly<Record<Purpose, Reader>> = {
  cards: (value, world) => cardsReply(value, world, 0),
  message: (value, world) => cardsReply(value, world, 1),
  action: (value, world) => (value === undefined ? undefined : actionReply(value, world)),
  link(value, world) {
    const reply = actionReply(value, world);
    return reply !== UNUSABLE && reply.json.link === undefined ? UNUSABLE : reply;
  },
  compose: (value, world) => (isOf(value, COMPOSE_ACTION_RESPONSE) ? composeReply(value, world) : UNUSABLE),
  universal(value, world) {
    if (value === undefined) return undefined;
    if (!isOf(value, UNIVERSAL_ACTION_RESPONSE)) return UNUSABLE;
    const json = jsonOf(value, world) as (Response & { type: "universal" })["json"];
    return json.cards === undefined && json.openLink === undefined ? UNUSABLE : { type: "universal", json: linkAsText(json) };
  },
  suggestions(value, world) {
    if (!isOf(value, SUGGESTIONS_RESPONSE)) return UNUSABLE;
    const { suggestions } = jsonOf(value, world) as { suggestions?: { items: { text: string }[] } };
    return { type: "suggestions", items: (suggestions?.items ?? []).map(({ text }) => text) };
  },
  trigger: () => undefined,
};

/** A card peeks in from below only where a message's trigger returns it alone (PLATFORM 3.4). */
function cardsReply(value: unknown, world: World, mostThatPeek: number): Response | typeof UNUSABLE {
  const cards = Array.isArray(value) ? value : [value];
  if (cards.length === 0 || !cards.every((card) => isOf(card, CARD))) return UNUSABLE;
  const json = cards.map((card) => jsonOf(card, world)) as CardJson[];
  if (json.some(({ displayStyle }) => displayStyle === "PEEK") && json.length > mostThatPeek)
    throw new ServiceError("DisplayStyle.PEEK: only the one card of a message's trigger can peek.");
  return { type: "card", cards: json };
}

type ActionReply = Response & { type: "action" };

/** An empty ActionResponse is refused: return nothing instead (PLATFORM 3.7). */
function actionReply(value: unknown, world: World): ActionReply | typeof UNUSABLE {
  if (!isOf(value, ACTION_RESPONSE)) return UNUSABLE;
  const json = jsonOf(value, world) as ActionReply["json"];
  return Object.keys(json).length === 0 ? UNUSABLE : { type: "action", json };
}

function composeReply(value: Handle, { options }: World): Response | typeof UNUSABLE {
  const { draftId } = value.state["json"] as { draftId?: string };
  if (draftId === undefined) return UNUSABLE;
  const { status, json } = options.gmail.request("GET", `/gmail/v1/users/me/drafts/${draftId}?format=minimal`);
  if (status >= 400) throw new ServiceError(`The draft to open is gone: ${draftId}`);
  return { type: "compose", draftId, draftThreadId: json.message.threadId };
}

function linkAsText({ openLink, ...rest }: any): (Response & { type: "universal" })["json"] {
  return openLink === undefined ? rest : { ...rest, openLink: openLink.url };
}

function isOf(value: unknown, of: ServiceClass): value is Handle {
  return isHandle(value) && value.of === of;
}

function unusable(value: unknown): ServiceError {
  const shown = isHandle(value) ? `${typeName(value)} ${JSON.stringify(value.state)}` : JSON.stringify(value);
  return new ServiceError(
    "The value returned from Apps Script has a type that cannot be used by the add-ons platform. " +
      `Also make sure to call build on any builder before returning it. Value: ${shown?.slice(0, 500)}`,
  );
}
