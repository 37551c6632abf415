import { isAwaited } from "./awaited";
import type { Refusal } from "./events";
import type { Intro } from "./intro";
import type { LetterKind } from "./letter";

type Guard = (intro: Intro) => Refusal | null;

const unless =
  (condition: (intro: Intro) => boolean, refusal: Refusal): Guard =>
  (intro) =>
    condition(intro) ? null : refusal;

const open = unless((intro) => intro.closed === null, "is-closed");
const notIntroduced = unless((intro) => intro.introducedAt === null, "already-introduced");
const introduced = unless((intro) => intro.introducedAt !== null, "not-introduced");
const contactUndecided = unless(
  (intro) => ["unasked", "asked", "later"].includes(intro.contact.consent.state),
  "contact-has-answered",
);
const contactAsked = unless((intro) => intro.letters.permission?.status === "sent", "not-sent");
const contactAgreed = unless((intro) => intro.contact.consent.state === "yes", "contact-has-not-agreed");
const contactSaid = (state: Intro["contact"]["consent"]["state"]): Guard =>
  unless((intro) => intro.contact.consent.state === state, "no-answer-to-pass-on");
/** Somebody who was never asked is not written to about what the contact says; the requester of a request knows from the start. */
const requesterKnows = unless((intro) => intro.requester.consent.state !== "unasked", "requester-has-not-agreed");
const requesterWilling = unless(
  (intro) => ["unasked", "asked", "later", "yes"].includes(intro.requester.consent.state),
  "requester-has-not-agreed",
);
const contactSilent = unless((intro) => isAwaited(intro, "contact"), "contact-has-answered");
const requesterUnasked = unless(
  (intro) => ["unasked", "asked", "later"].includes(intro.requester.consent.state),
  "requester-has-answered",
);

/** Rule 4: the introduction only with both yeses; the refusal says which is missing. */
const bothYes: Guard = ({ requester, contact }) => {
  const first = requester.consent.state === "yes";
  const second = contact.consent.state === "yes";
  if (first && second) return null;
  if (!first && !second) return "neither-has-agreed";
  return first ? "contact-has-not-agreed" : "requester-has-not-agreed";
};

/** What must hold before a letter may be drafted, checked in this order. The buttons that a card shows are derived from it. */
const GUARDS: Readonly<Record<LetterKind, readonly Guard[]>> = {
  missing: [open, notIntroduced, requesterKnows, contactUndecided],
  permission: [open, notIntroduced, requesterWilling, contactUndecided],
  refusal: [notIntroduced, requesterKnows],
  nudge: [open, notIntroduced, requesterWilling, contactAsked, contactSilent],
  questions: [open, notIntroduced, requesterKnows, contactUndecided, contactAsked],
  later: [open, notIntroduced, requesterKnows, contactSaid("later")],
  mention: [requesterKnows, contactSaid("mention-me")],
  redirect: [requesterKnows, contactSaid("someone-else")],
  thanks: [open, contactAgreed],
  proposal: [open, notIntroduced, requesterUnasked],
  introduction: [open, notIntroduced, bothYes],
  followup: [open, introduced],
  outcome: [open, introduced],
};

/** Null when the letter may be drafted, else the reason why not. A letter that was sent is not drafted again. */
export function refusalToWrite(intro: Intro, kind: LetterKind): Refusal | null {
  for (const guard of GUARDS[kind]) {
    const refusal = guard(intro);
    if (refusal !== null) return refusal;
  }
  return intro.letters[kind]?.status === "sent" && !mayWriteAgain(intro, kind) ? "already-sent" : null;
}

/** Questions may come more than once. A side that has not decided is asked again when the word is with the connector: after "later". */
function mayWriteAgain(intro: Intro, kind: LetterKind): boolean {
  if (kind === "permission") return !isAwaited(intro, "contact");
  if (kind === "proposal") return !isAwaited(intro, "requester");
  return kind === "questions" || kind === "missing";
}
