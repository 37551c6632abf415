import type { Language } from "../domain/language";
import { isAutomatic } from "./automatic";
import { contextOf, NO_CONTEXT } from "./context";
import { kindOf } from "./kind";
import { type View, viewsOf } from "./model/views";
import { bystandersOf } from "./people/bystanders";
import { completedTarget, otherPassages } from "./people/completion";
import { passageOf } from "./people/passage";
import { targetsOf } from "./people/targets";
import { type RequesterFound, requesterOf } from "./requester";
import { languageOf } from "./text/language";
import { type OwnText, ownTextOf, readableText } from "./text/ownText";
import type { Evidence, Mail, Reading, Target } from "./types";

/** Found people are completed after they are chosen: a full name elsewhere may belong to anybody. */
function wantedIn(
  mail: Mail,
  own: OwnText,
  views: readonly View[],
  ask: number,
  by: RequesterFound,
  language: Language,
): Target[] {
  const passage = passageOf(readableText(own), language);
  const found = targetsOf({ passage, bystanders: bystandersOf(passage, mail, by.requester), sentences: views, ask });
  const passages = otherPassages(mail, passage, own.quoted);
  return found.map((target) => completedTarget(target, passages));
}

/** What an email asks for, of whom and why, with the sentences that say so. Pure; no input makes it throw. */
export function readMail(mail: Mail): Reading {
  const own = ownTextOf(mail);
  const text = readableText(own);
  const language = languageOf(`${mail.subject}\n${text}`);
  const automatic = isAutomatic(mail);
  const views = automatic ? [] : viewsOf(text, own.text.length, language);
  const { kind, certainty, rests } = kindOf(views, mail.subject, language);
  const view = kind === "none" ? undefined : views[rests];
  const evidence: Evidence | null = view === undefined ? null : { text: view.text, start: view.start, end: view.end };
  const isRequest = kind === "intro-request";
  const by = isRequest
    ? requesterOf(mail, own, evidence?.text ?? "", view?.forwarded ?? false)
    : { requester: mail.from, onBehalf: false };
  return {
    kind,
    certainty,
    language,
    ...by,
    targets: isRequest ? wantedIn(mail, own, views, rests, by, language) : [],
    context: isRequest ? contextOf(views, rests) : NO_CONTEXT,
    evidence,
    ownText: text,
    automatic,
  };
}
