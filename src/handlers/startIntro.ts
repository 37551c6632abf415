import { AppError } from "../domain/errors";
import type { Intro } from "../domain/intro";
import { introFromRequest } from "../domain/newIntro";
import type { Account } from "../domain/settings";
import { STAGES } from "../domain/stage";
import type { Target } from "../reading/types";
import { detailsIn, formOf, type RequestForm } from "../ui/cards/requestView";
import type { App, Message, Snapshot } from "./app";
import { applied } from "./letters";
import { begunBy, NOBODY_NAMED, type OpenRequest, requesterOf, targetsOf } from "./openRequest";

/** A store fuller than this takes no new introduction: what is open must still be able to grow (PLATFORM 5.1: 500 KB). */
const FULL_BYTES = 480_000;

export function ensureRoom({ bytes }: Snapshot): void {
  if (bytes > FULL_BYTES) throw new AppError("store-full");
}

/** What cannot be read is never written over (rule 8). */
export function ensureReadable(snapshot: Snapshot, threadId: string): void {
  if (snapshot.thread(threadId) === null) throw new AppError("thread-unreadable");
}

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/** The permission letter needs one addressee, who is not the requester. */
export function ensureContact(form: RequestForm, requesterEmail: string): void {
  if (form.contactName === "") throw new AppError("needs-contact-name");
  if (!ADDRESS.test(form.contactEmail)) throw new AppError("needs-contact-email");
  if (form.contactEmail.toLowerCase() === requesterEmail) throw new AppError("contact-is-requester");
}

/** The introduction for one target of a request, as the form fills it in: the one that was begun before, or a new one. */
export function introFor(app: App, request: OpenRequest, target: number, form: RequestForm): Intro {
  const begun = begunBy(request).get(target);
  const intro = begun ?? newFrom(app, request, target);
  return begun?.closed ? begun : applied(intro, { type: "edited", details: detailsIn(form) }, app.session.now);
}

/** The introductions for the other targets, as the mail alone tells of them. */
export function introsForOthers(app: App, request: OpenRequest, target: number, form: RequestForm): Intro[] {
  const begun = begunBy(request);
  return targetsOf(request.reading).flatMap((other: Target, index) => {
    if (index === target || begun.has(index)) return [];
    const { contactName, contactEmail, company, role } = formOf(request.reading, other, false);
    const details = detailsIn({ ...form, contactName, contactEmail, company, role });
    return [applied(newFrom(app, request, index), { type: "edited", details }, app.session.now)];
  });
}

function newFrom(app: App, request: OpenRequest, target: number): Intro {
  const { message, reading } = request;
  const wanted = targetsOf(reading)[target] ?? NOBODY_NAMED;
  const intro = introFromRequest({
    id: app.newId(),
    language: reading.language,
    requester: requesterOf(request),
    threadId: message.threadId,
    source: {
      messageId: message.id,
      subject: clipped(message.mail.subject),
      evidence: clipped(reading.evidence?.text ?? ""),
      target,
      targets: targetsOf(reading).length,
    },
    askedAt: message.receivedAt,
    now: app.session.now,
  });
  const details = { company: wanted.company ?? "", role: wanted.role ?? "" };
  const via = reading.onBehalf ? message.mail.from : null;
  return applied({ ...intro, requester: { ...intro.requester, via } }, { type: "edited", details }, app.session.now);
}

/** A record holds 9 KB at most. */
const clipped = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 300);

/**
 * Our label on the request's thread is put there before a letter is drafted. Found on a thread whose letter is not recorded, it says
 * that an earlier press was interrupted between the two, and that its draft may exist.
 */
export function wasInterrupted(message: Message, labels: Account["labels"]): boolean {
  return STAGES.some((stage) => labels[stage] !== undefined && message.labelIds.includes(labels[stage] ?? ""));
}
