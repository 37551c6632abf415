import { isAutomatic } from "./automatic";
import { contextOf, NO_CONTEXT } from "./context";
import { kindOf } from "./kind";
import { viewsOf } from "./model/views";
import { languageOf } from "./text/language";
import { ownTextOf, readableText } from "./text/ownText";
import type { Evidence, Mail, Reading } from "./types";
import { requesterIn, wantedIn } from "./wanted";

/** What an email asks for, of whom and why, with the sentences that say so. Pure; no input makes it throw. */
export function readMail(mail: Mail): Reading {
  const own = ownTextOf(mail);
  const text = readableText(own);
  const language = languageOf(`${mail.subject}\n${text}`);
  const automatic = isAutomatic(mail);
  const views = automatic ? [] : viewsOf(text, own.text.length, language);
  const { kind, certainty, rests } = kindOf(views, mail, language);
  const view = kind === "none" ? undefined : views[rests];
  const evidence: Evidence | null = view === undefined ? null : { text: view.text, start: view.start, end: view.end };
  const isRequest = kind === "intro-request";
  const request = { mail, own, language, views, ask: rests };
  const by = isRequest ? requesterIn(request) : { requester: mail.from, onBehalf: false };
  return {
    kind,
    certainty,
    language,
    ...by,
    targets: isRequest ? wantedIn(request) : [],
    context: isRequest ? contextOf(views, rests) : NO_CONTEXT,
    evidence,
    ownText: text,
    automatic,
  };
}
