import type { Day } from "./calendar";
import type { Consent } from "./consent";
import type { Intro, SideName } from "./intro";
import { LETTER_KINDS, type LetterKind } from "./letter";

/** Where an introduction stands, in the words of the labels. */
export const STAGES = ["your-move", "waiting", "later", "introduced", "closed"] as const;
export type Stage = (typeof STAGES)[number];

export const unsentLetters = (intro: Intro): LetterKind[] =>
  LETTER_KINDS.filter((kind) => intro.letters[kind]?.status === "draft");

export const bothAgreed = (intro: Intro): boolean =>
  intro.requester.consent.state === "yes" && intro.contact.consent.state === "yes";

/** Still asleep on `today`. A "later" without a date sleeps until somebody wakes it. */
const sleeping = (consent: Consent, today: Day): boolean =>
  consent.state === "later" && (consent.until === null || consent.until > today);

/** They owe the connector a word: the connector wrote last, and what was written asks something. */
export function isAwaited(intro: Intro, name: SideName): boolean {
  const side = intro[name];
  if (side.wroteAt === null || (side.heard !== null && side.heard.at >= side.wroteAt)) return false;
  if (side.consent.state === "asked") return true;
  // A requester who has said yes may still owe the missing half of their case, or an answer to the contact's question.
  return (
    name === "requester" && side.consent.state === "yes" && ASKS_FOR_MORE.some((kind) => intro.letters[kind]?.status === "sent")
  );
}

const ASKS_FOR_MORE: readonly LetterKind[] = ["missing", "questions"];

/** Derived from what is recorded, never stored, so that it cannot disagree with it. */
export function stageOf(intro: Intro, today: Day): Stage {
  if (intro.closed !== null) return "closed";
  if (intro.introducedAt !== null) return "introduced";
  if (intro.requester.heard?.open || intro.contact.heard?.open || unsentLetters(intro).length > 0) return "your-move";
  if (intro.snoozedUntil !== null && intro.snoozedUntil > today) return "later";
  if (sleeping(intro.requester.consent, today) || sleeping(intro.contact.consent, today)) return "later";
  if (bothAgreed(intro)) return "your-move";
  return isAwaited(intro, "requester") || isAwaited(intro, "contact") ? "waiting" : "your-move";
}
