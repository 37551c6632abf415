import type { Language } from "../domain/language";
import type { View } from "./model/views";
import { bystandersOf } from "./people/bystanders";
import type { Candidate } from "./people/candidates";
import { companyOf } from "./people/companies";
import { completedTarget, otherPassages } from "./people/completion";
import { type Passage, passageOf } from "./people/passage";
import type { Scorer } from "./people/ranking";
import type { Search } from "./people/search";
import { targetScore } from "./people/targetScore";
import { targetsOf } from "./people/targets";
import { companyNear } from "./people/workplace";
import { type RequesterFound, requesterOf } from "./requester";
import { type OwnText, readableText } from "./text/ownText";
import type { Mail, Target } from "./types";

/** A request as far as it is understood when its people are looked for. */
export interface Request {
  readonly mail: Mail;
  readonly own: OwnText;
  readonly language: Language;
  readonly views: readonly View[];
  /** Index of the sentence that asks. */
  readonly ask: number;
}

export function requesterIn({ mail, own, views, ask }: Request): RequesterFound {
  const view = views[ask];
  return requesterOf(mail, own, view?.text ?? "", view?.forwarded ?? false);
}

/** Characters on either side of the ask in which people are looked for: more than a long letter has, and a bound for a hostile one. */
const REACH = 6000;
const SUBJECT = 500;

/** Where the people of a request are looked for: its text around the ask, and its subject. */
export function searchIn(request: Request): { readonly search: Search; readonly subject: Passage } {
  const { mail, own, language, views, ask } = request;
  const asked = views[ask];
  const from = Math.max(0, (asked?.start ?? 0) - REACH);
  const to = (asked?.end ?? 0) + REACH;
  const near = views.filter(({ start, end }) => start >= from && end <= to);
  const passage = passageOf(readableText(own).slice(from, to), language);
  const { requester } = requesterIn(request);
  const sentences = near.map((view) => ({ ...view, start: view.start - from, end: view.end - from }));
  const search = {
    passage,
    bystanders: bystandersOf(passage, mail, requester),
    sentences,
    ask: asked === undefined ? ask : near.indexOf(asked),
  };
  return { search, subject: passageOf(mail.subject.slice(0, SUBJECT), language) };
}

/** Somebody who is wanted, with what the rules read about them: next to their names, and in the rest of the mail. */
export function readAbout(request: Request, search: Search, { phrase }: Candidate): Target {
  const { name, email, role } = phrase;
  const company = phrase.company ?? companyNear(search, phrase);
  return completedTarget({ name, email, company, role }, otherPassages(request.mail, search.passage, request.own.quoted));
}

/** Found people are completed after they are chosen: a full name elsewhere may belong to anybody. */
export function wantedIn(request: Request, score: Scorer = targetScore): Target[] {
  const { search, subject } = searchIn(request);
  return targetsOf(search, subject, score).map((candidate) => {
    const target = readAbout(request, search, candidate);
    const company = companyOf(search, subject, request.mail, { candidate, byRules: target.company }, score);
    return { ...target, company };
  });
}
