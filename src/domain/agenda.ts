import { isAwaited } from "./awaited";
import { businessDaysBetween, type Day, dayOf, daysBetween } from "./calendar";
import { missingItems } from "./checklist";
import type { Closing, Intro, SideName } from "./intro";
import type { LetterKind } from "./letter";
import { refusalToWrite } from "./letterGuards";
import { bothAgreed, returnOf, stageOf, unsentLetters } from "./stage";

/** After how many days what is offered. Silence is counted in business days, what follows an introduction in calendar days. */
export interface Patience {
  readonly nudgeAfter: number;
  readonly lapseAfter: number;
  readonly followupAfter: number;
  readonly outcomeAfter: number;
}

/** ETIQUETTE, section B8 and its working targets: one nudge after five business days, lapse at about fourteen. */
export const DEFAULT_PATIENCE: Patience = { nudgeAfter: 5, lapseAfter: 14, followupAfter: 7, outcomeAfter: 21 };

/** The one thing to do next, and what it rests on. Every card offers it as its filled button. */
export type Step =
  | { readonly step: "read-reply"; readonly side: SideName; readonly since: number }
  | { readonly step: "send-draft"; readonly letter: LetterKind; readonly since: number }
  | { readonly step: "write"; readonly letter: LetterKind; readonly since: number }
  | { readonly step: "wait"; readonly side: SideName; readonly since: number; readonly businessDays: number }
  | { readonly step: "let-lapse"; readonly side: SideName; readonly since: number; readonly businessDays: number }
  /** Nothing is left to ask of anybody. */
  | { readonly step: "wrap-up"; readonly since: number }
  | { readonly step: "sleep"; readonly until: Day | null }
  | { readonly step: "wait-for-news"; readonly since: number }
  | { readonly step: "ask-outcome"; readonly since: number }
  /** Nothing is due; `still` is what is worth a thought all the same. */
  | { readonly step: "finished"; readonly since: number; readonly still: "refusal" | "reopen" | null };

/** Steps that wait on others, or on nobody. Every other one is the connector's move, whatever the stage is called. */
const RESTING: readonly Step["step"][] = ["wait", "sleep", "wait-for-news", "finished"];

export const isDue = ({ step }: Step): boolean => !RESTING.includes(step);

/** What is told to the requester once the contact has answered; "later" and the questions are the connector's own choice. */
const LETTER_AFTER: Partial<Record<Intro["contact"]["consent"]["state"], LetterKind>> = {
  no: "refusal",
  "mention-me": "mention",
  "someone-else": "redirect",
};

export function nextStep(intro: Intro, patience: Patience, now: number, offset: number): Step {
  const today = dayOf(now, offset);
  if (intro.closed !== null) return { step: "finished", since: intro.closed.at, still: stillAfter(intro, intro.closed) };
  // Once introduced, they write to each other: what reaches the connector of it waits for no answer.
  const unread =
    intro.introducedAt === null ? (["contact", "requester"] as const).find((side) => intro[side].heard?.open) : undefined;
  if (unread !== undefined) return { step: "read-reply", side: unread, since: intro[unread].heard?.at ?? now };
  const [draft] = unsentLetters(intro);
  if (draft !== undefined) return { step: "send-draft", letter: draft, since: intro.letters[draft]?.at ?? now };
  if (intro.introducedAt !== null) return afterIntroduction(intro, intro.introducedAt, patience, today, offset);
  if (stageOf(intro, today) === "later") return { step: "sleep", until: wakeDay(intro) };
  const awaited = (["contact", "requester"] as const).find((side) => isAwaited(intro, side));
  return awaited === undefined ? ownMove(intro) : silence(intro, awaited, patience, today, offset);
}

/** A silence that lapsed leaves a requester who does not know it yet; or the contact has written after all. */
function stillAfter(intro: Intro, { reason, at }: Closing): "refusal" | "reopen" | null {
  if (reason !== "lapsed") return null;
  const { heard } = intro.contact;
  if (heard?.open && heard.at > at) return "reopen";

  return refusalToWrite(intro, "refusal") === null ? "refusal" : null;
}

/** The day on which a sleeping introduction comes back, or null when nobody named one. */
function wakeDay(intro: Intro): Day | null {
  const days = [
    intro.snoozedUntil,
    ...[intro.contact, intro.requester].flatMap((side) => [
      returnOf(side),
      side.consent.state === "later" ? side.consent.until : null,
    ]),
  ];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .reverse()[0] ?? null
  );
}

function ownMove(intro: Intro): Step {
  const since = intro.changedAt;
  if (bothAgreed(intro)) return { step: "write", letter: "introduction", since };
  const { state } = intro.requester.consent;
  const answer = LETTER_AFTER[intro.contact.consent.state];
  const told = answer ?? (state === "yes" ? undefined : "proposal");
  if (told !== undefined) {
    return refusalToWrite(intro, told) === null ? { step: "write", letter: told, since } : { step: "wrap-up", since };
  }
  // A case with holes is worth completing before the contact's time is asked for, but only once.
  const asksFirst =
    missingItems(intro.case).length > 1 && refusalToWrite(intro, "missing") === null && intro.letters.missing === undefined;
  const letter = asksFirst && intro.origin === "request" && intro.contact.consent.state === "unasked" ? "missing" : "permission";
  return { step: "write", letter, since };
}

function silence(intro: Intro, side: SideName, patience: Patience, today: Day, offset: number): Step {
  const since = intro.letters[side === "contact" ? "permission" : "proposal"]?.at ?? intro[side].wroteAt ?? intro.changedAt;
  const asked = dayOf(since, offset);
  const businessDays = businessDaysBetween(asked, today);
  // Nobody is silent while away.
  const silent = businessDaysBetween([asked, returnOf(intro[side]) ?? asked].sort()[1] ?? asked, today);
  if (silent >= patience.lapseAfter) return { step: "let-lapse", side, since, businessDays };
  const mayNudge = side === "contact" && intro.letters.nudge === undefined && refusalToWrite(intro, "nudge") === null;
  if (mayNudge && businessDays >= patience.nudgeAfter) return { step: "write", letter: "nudge", since };
  return { step: "wait", side, since, businessDays };
}

function afterIntroduction(intro: Intro, at: number, patience: Patience, today: Day, offset: number): Step {
  const days = daysBetween(dayOf(at, offset), today);
  if (days >= patience.outcomeAfter) {
    return intro.letters.outcome === undefined
      ? { step: "write", letter: "outcome", since: at }
      : { step: "ask-outcome", since: at };
  }
  const somebodyWrote = [intro.requester, intro.contact].some((side) => (side.heard?.at ?? 0) > at);
  if (!somebodyWrote && days >= patience.followupAfter && intro.letters.followup === undefined) {
    return { step: "write", letter: "followup", since: at };
  }
  return { step: "wait-for-news", since: at };
}
