import { dayOf } from "../domain/calendar";
import { AppError, RefusedError } from "../domain/errors";
import type { IntroEvent } from "../domain/events";
import type { Intro, SideName } from "../domain/intro";
import { LETTERS, type LetterKind } from "../domain/letter";
import { refusalToWrite } from "../domain/letterGuards";
import type { Account } from "../domain/settings";
import { transition } from "../domain/transition";
import type { Letter, LetterOptions } from "../letters/types";
import { writeLetter } from "../letters/writeLetter";
import type { App, DraftRef, Message, OpenDraft, Snapshot } from "./app";
import { withThread } from "./look/seen";
import { ownTemplate, voiceOf } from "./ownVoice";

/** A change that the state does not allow ends the press with its sentence. */
export function applied(intro: Intro, event: IntroEvent, now: number): Intro {
  const next = transition(intro, event, now);
  if (!next.ok) throw new RefusedError(next.error);
  return next.value;
}

/** Refuses before anything is read or written for a letter that may not be. */
export function ensureMayWrite(intro: Intro, kind: LetterKind): void {
  const refusal = refusalToWrite(intro, kind);
  if (refusal !== null) throw new RefusedError(refusal);
}

/** The letter as it would be drafted now. Letters to a requester go to whoever wrote for them. */
export function composed(
  app: App,
  kind: LetterKind,
  intro: Intro,
  snapshot: Snapshot,
  account: Account,
  options: LetterOptions,
): Letter {
  const letter = worded(app, kind, intro, snapshot, account, options);
  if (letter.to.length === 0) throw new AppError(LETTERS[kind].to === "contact" ? "needs-contact-email" : "needs-requester");
  return letter;
}

/** The same whether or not it could be sent to anybody: in the connector's own words, where they have any. */
export function worded(
  app: App,
  kind: LetterKind,
  intro: Intro,
  snapshot: Snapshot,
  account: Account,
  options: LetterOptions,
): Letter {
  const { via, person, others } = intro.requester;
  const asking = [person, ...others, ...(via === null ? [] : [via])].map(({ email }) => email);
  const isOneOfThem = LETTERS[kind].to !== "requester" && asking.includes(intro.contact.person.email);
  // What the contact alone may read must not reach the side that asks, whichever way its address came into the field (rule 2).
  if (isOneOfThem && intro.contact.person.email !== "") throw new AppError("contact-is-requester");
  const { to } = LETTERS[kind];
  const toRequester = to === "requester" || (to === "either" && options.side !== "contact");
  const addressed = toRequester ? { ...intro, requester: { ...intro.requester, person: via ?? person } } : intro;
  return writeLetter(kind, addressed, voiceOf(snapshot, account), {
    today: dayOf(app.session.now, app.session.offset),
    preference: intro.contact.preference,
    templates: ownTemplate(snapshot, { language: intro.language, letter: kind }),
    ...options,
  });
}

/** The draft that is recorded for this letter, where it still exists (rule 6), and the introduction with what became of it. */
export interface Standing {
  readonly draft: OpenDraft | null;
  readonly intro: Intro;
}

/** Pressing again reopens the draft. A recorded draft that is gone was deleted, or sent: the thread tells, so that nobody is asked twice. */
export function standing(app: App, intro: Intro, kind: LetterKind): Standing {
  const record = intro.letters[kind];
  if (record?.status !== "draft") return { draft: null, intro };
  // A draft outlives its reason: an introduction whose yes was taken back must not be opened to be sent (rule 4).
  ensureMayWrite(intro, kind);
  const draft = app.gmail.openDraft(record.draftId);
  if (draft !== null) return { draft, intro };
  const messages = app.gmail.thread(record.threadId);
  return { draft: null, intro: withThread(intro, record.threadId, messages, app.session.now).intro };
}

/**
 * Makes the draft, or finds the one that an interrupted press left behind where `mayExist` says that there may be one. Drafts that are
 * recorded for another letter are not it. Only called under the store's lock.
 */
export function draftOf(app: App, snapshot: Snapshot, letter: Letter, replyTo: Message | null, mayExist: boolean): DraftRef {
  const found = mayExist ? app.gmail.findDraft(letter, replyTo, recordedDrafts(snapshot)) : null;
  if (found !== null) app.log({ event: "draft-recovered" });
  return found ?? app.gmail.createDraft(letter, replyTo);
}

const recordedDrafts = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(snapshot.intros().flatMap(({ letters }) => Object.values(letters).map(({ draftId }) => draftId)));

export function recorded(app: App, intro: Intro, kind: LetterKind, { draftId, threadId }: DraftRef, side?: SideName): Intro {
  const event = { type: "drafted" as const, letter: kind, draftId, threadId, ...(side === undefined ? {} : { to: side }) };
  return applied(intro, event, app.session.now);
}

/** What was drafted stays drafted: should it not open, the sentence says where it lies. */
export function opened(app: App, { draftId }: DraftRef): OpenDraft {
  const draft = app.gmail.openDraft(draftId);
  if (draft === null) throw new AppError("draft-gone");
  return draft;
}
