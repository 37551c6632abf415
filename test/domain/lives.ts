import type { Case } from "../../src/domain/checklist";
import type { IntroEvent, Said } from "../../src/domain/events";
import type { Intro, SideName } from "../../src/domain/intro";
import type { LetterKind } from "../../src/domain/letter";
import { introFromRequest, introProposed } from "../../src/domain/newIntro";
import { transition } from "../../src/domain/transition";

/** Lives of introductions in few words, for tests: `life(requested(), [0, drafted("permission")], [0, sent("permission")])`. */

export const DAY = 24 * 3_600_000;
/** A Monday morning. Days of a life are counted from it. */
export const START = Date.parse("2026-03-02T09:00:00Z");
export const on = (day: number): number => START + day * DAY;

export const FULL_CASE: Case = { backstory: "We dry fruit in Almería.", benefit: "A supplier close by.", action: "A call." };

export function requested(parts: Partial<Intro> = {}): Intro {
  const intro = introFromRequest({
    id: "abc1234",
    language: "en",
    requester: { name: "Nils Aune", email: "nils@aune.example" },
    threadId: "thread-request",
    source: {
      messageId: "message-request",
      subject: "A question",
      evidence: "Could you introduce me to Pilar?",
      target: 0,
      targets: 1,
    },
    askedAt: START - DAY,
    now: START,
  });
  const contact = { ...intro.contact, person: { name: "Pilar Soto", email: "pilar@soto.example" } };
  return { ...intro, contact, case: FULL_CASE, ...parts };
}

export function proposed(): Intro {
  const intro = introProposed({ id: "abc1235", language: "en", now: START });
  const { requester, contact } = requested();
  return {
    ...intro,
    requester: { ...intro.requester, person: requester.person },
    contact: { ...intro.contact, person: contact.person },
  };
}

/** What happens on a day; a function is told the time of that day. */
export type Happening = IntroEvent | ((at: number) => IntroEvent);

/** Carries out what happens, day by day. Nothing may be refused. */
export function life(intro: Intro, ...happenings: readonly (readonly [day: number, ...Happening[]])[]): Intro {
  let current = intro;
  for (const [day, ...all] of happenings) {
    for (const happening of all) {
      const event = typeof happening === "function" ? happening(on(day)) : happening;
      const next = transition(current, event, on(day));
      if (!next.ok) throw new Error(`${event.type} on day ${day} was refused: ${next.error}`);
      current = next.value;
    }
  }
  return current;
}

export const drafted = (letter: LetterKind): IntroEvent => ({
  type: "drafted",
  letter,
  draftId: `draft-${letter}`,
  threadId: `thread-${letter}`,
});
export const sent =
  (letter: LetterKind) =>
  (at: number): IntroEvent => ({ type: "sent", letter, threadId: `thread-${letter}`, at });
export const discarded = (letter: LetterKind): IntroEvent => ({ type: "discarded", letter, draftId: `draft-${letter}` });
export const heard =
  (side: SideName) =>
  (at: number): IntroEvent => ({ type: "heard", side, messageId: `message-${side}-${at}`, at });
export const wrote =
  (side: SideName) =>
  (at: number): IntroEvent => ({ type: "wrote", side, at });
export const away =
  (side: SideName, until: string | null) =>
  (at: number): IntroEvent => ({ type: "away", side, at, until });
export const said =
  (side: SideName, answer: Said, until: string | null = null) =>
  (at: number): IntroEvent => ({ type: "answered", side, answer, at, messageId: null, words: "", until });
export const read = (side: SideName): IntroEvent => ({ type: "read", side });
export const snoozed = (until: string): IntroEvent => ({ type: "snoozed", until });
export const WOKEN: IntroEvent = { type: "woken" };
export const LAPSED: IntroEvent = { type: "closed", reason: "lapsed" };
