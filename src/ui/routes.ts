import type { Said } from "../domain/events";
import type { SideName } from "../domain/intro";
import { LANGUAGES } from "../domain/language";
import { LETTER_KINDS } from "../domain/letter";
import {
  ANSWER_FIELDS,
  HABIT_FIELDS,
  LANGUAGE_FIELDS,
  PROPOSAL_FIELDS,
  REQUEST_FIELDS,
  SEARCH_FIELDS,
  SETTINGS_FIELDS,
  SNOOZE_FIELDS,
  TEMPLATE_FIELDS,
} from "./fields";
import type { Fields, FormOf } from "./form";
import { encodeAll, id, oneOf, type Shape, text, type ValuesOf, whole } from "./params";

/** What a press replies with. Gmail is told when the card is built, so each route has exactly one. */
export type ReplyKind = "card" | "draft" | "suggestions";

interface Route<R extends ReplyKind, P extends Shape, F extends Fields> {
  readonly reply: R;
  readonly params: P;
  readonly form: F;
}

function route<R extends ReplyKind, P extends Shape, F extends Fields = Record<never, never>>(
  reply: R,
  params: P,
  form?: F,
): Route<R, P, F> {
  return { reply, params, form: form ?? ({} as F) };
}

export const SIDES = ["requester", "contact"] as const satisfies readonly SideName[];
export const ANSWERS = ["yes", "later", "no", "someone-else", "mention-me"] as const satisfies readonly Said[];

/** What Gmail asks for by itself, beside the card of a message. */
const PAGES = ["home", "settings", "help"] as const;
export type Page = (typeof PAGES)[number];

/** The message and, in it, the one of perhaps several people asked for. */
const request = { message: id, target: whole };
/** The introduction and the version of it that the card was drawn from. */
const intro = { intro: id, version: whole };

/** One letter in one language. */
const template = { language: oneOf(LANGUAGES), letter: oneOf(LETTER_KINDS) };

/** Every press there is, a line each: what it replies with, its parameters, its form. */
export const ROUTES = {
  retryPage: route("card", { page: oneOf(PAGES) }),
  retryMessage: route("card", { message: id, thread: id }),
  showHome: route("card", {}),
  search: route("card", {}, SEARCH_FIELDS),
  showIntro: route("card", { intro: id }),
  saveSettings: route("card", {}, SETTINGS_FIELDS),
  switchBackground: route("card", { to: oneOf(["on", "off"]) }, SETTINGS_FIELDS),
  showLetters: route("card", {}),
  switchLanguage: route("card", {}, LANGUAGE_FIELDS),
  showHabits: route("card", { language: template.language }),
  saveHabits: route("card", { language: template.language }, HABIT_FIELDS),
  showTemplate: route("card", template),
  previewTemplate: route("card", template, TEMPLATE_FIELDS),
  saveTemplate: route("card", template, TEMPLATE_FIELDS),
  resetTemplate: route("card", template),

  showRequest: route("card", request),
  redrawRequest: route("card", request, REQUEST_FIELDS),
  showTarget: route("card", request, REQUEST_FIELDS),
  useAddress: route("card", { ...request, email: text }, REQUEST_FIELDS),
  confirmRequest: route("card", request, REQUEST_FIELDS),
  startByHand: route("card", { message: id }),
  dismiss: route("card", { message: id }),
  undismiss: route("card", { message: id }),
  askPermission: route("draft", request, REQUEST_FIELDS),
  askMissing: route("draft", request, REQUEST_FIELDS),
  decline: route("draft", request, REQUEST_FIELDS),
  suggestContacts: route(
    "suggestions",
    {},
    { contactName: REQUEST_FIELDS.contactName, contactEmail: REQUEST_FIELDS.contactEmail },
  ),

  newIntro: route("card", {}),
  createIntro: route("card", {}, PROPOSAL_FIELDS),
  editIntro: route("card", { intro: id }),
  saveDetails: route("card", intro, PROPOSAL_FIELDS),
  write: route("draft", { ...intro, letter: oneOf(LETTER_KINDS) }, ANSWER_FIELDS),
  writeOutcome: route("draft", { ...intro, side: oneOf(SIDES) }),
  answer: route("card", { ...intro, side: oneOf(SIDES), answer: oneOf(ANSWERS), message: text }, ANSWER_FIELDS),
  takeBack: route("card", intro),
  markRead: route("card", { ...intro, side: oneOf(SIDES) }),
  fillChecklist: route("card", { ...intro, message: id }),
  snooze: route("card", intro, SNOOZE_FIELDS),
  snoozeMonth: route("card", intro),
  putLabelBack: route("card", intro),
  wake: route("card", intro),
  close: route("card", { ...intro, reason: oneOf(["declined", "lapsed", "finished"]) }),
  reopen: route("card", intro),
  recordOutcome: route("card", { ...intro, outcome: oneOf(["met", "useful", "not-useful", "never-happened"]) }),
  askErase: route("card", { intro: id }),
  erase: route("card", { intro: id }),
} as const;

export type Routes = typeof ROUTES;
export type RouteName = keyof Routes;
export type ParamsOf<N extends RouteName> = ValuesOf<Routes[N]["params"]>;
export type FormFor<N extends RouteName> = FormOf<Routes[N]["form"]>;

/** The only way in which a card can name a press. */
export interface Link<R extends ReplyKind> {
  readonly reply: R;
  readonly route: RouteName;
  readonly params: Readonly<Record<string, string>>;
}

export function link<N extends RouteName>(name: N, params: ParamsOf<N>): Link<Routes[N]["reply"]> {
  const { reply, params: shape } = ROUTES[name];
  return { reply, route: name, params: encodeAll(shape as Shape, params as never) };
}
