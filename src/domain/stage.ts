import { isAwaited } from "./awaited";
import type { Day } from "./calendar";
import type { Consent } from "./consent";
import type { Intro, Side } from "./intro";
import { LETTER_KINDS, type LetterKind } from "./letter";
import { refusalToWrite } from "./letterGuards";

/** Where an introduction stands, in the words of the labels. */
export const STAGES = ["your-move", "waiting", "later", "introduced", "closed"] as const;
export type Stage = (typeof STAGES)[number];

/** Drafts that wait to be sent. One that would no longer be written, as a yes was taken back, is not worth sending either. */
export const unsentLetters = (intro: Intro): LetterKind[] =>
  LETTER_KINDS.filter((kind) => intro.letters[kind]?.status === "draft" && refusalToWrite(intro, kind) === null);

export const bothAgreed = (intro: Intro): boolean =>
  intro.requester.consent.state === "yes" && intro.contact.consent.state === "yes";

/** The day of return that an automatic reply named, unless they wrote since. */
export const returnOf = ({ away, heard }: Side): Day | null => (away !== null && away.at > (heard?.at ?? 0) ? away.until : null);

/** Still asleep on `today`. A "later" without a date sleeps until somebody wakes it. */
const sleeping = (consent: Consent, today: Day): boolean =>
  consent.state === "later" && (consent.until === null || consent.until > today);

/** Derived from what is recorded, never stored, so that it cannot disagree with it. */
export function stageOf(intro: Intro, today: Day): Stage {
  if (intro.closed !== null) return "closed";
  if (intro.introducedAt !== null) return "introduced";
  if (intro.requester.heard?.open || intro.contact.heard?.open || unsentLetters(intro).length > 0) return "your-move";
  const wakeDays = [intro.snoozedUntil, returnOf(intro.requester), returnOf(intro.contact)];
  if (wakeDays.some((day) => day !== null && day > today)) return "later";
  if (sleeping(intro.requester.consent, today) || sleeping(intro.contact.consent, today)) return "later";
  if (bothAgreed(intro)) return "your-move";
  return isAwaited(intro, "requester") || isAwaited(intro, "contact") ? "waiting" : "your-move";
}
