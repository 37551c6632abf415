import fc from "fast-check";
import type { CASE_ITEMS } from "../../src/domain/checklist";
import { CLOSENESS, NAMINGS, STANCES } from "../../src/domain/connector";
import { CONSENT_STATES, type Consent } from "../../src/domain/consent";
import type { IntroEvent, Said } from "../../src/domain/events";
import type { Intro, Side } from "../../src/domain/intro";
import { LANGUAGES } from "../../src/domain/language";
import { LETTER_KINDS, type LetterRecord } from "../../src/domain/letter";
import { STAGES } from "../../src/domain/stage";
import type { StoryLine } from "../../src/domain/story";
import { on } from "./lives";

/** Any record that the types allow, and any event, whatever came before it. */

const text = fc.string({ unit: "binary", maxLength: 20 });
const time = fc.integer({ min: 0, max: on(400) });
const dayText = fc.integer({ min: 0, max: 400 }).map((day) => new Date(on(day)).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const sideName = fc.constantFrom("requester" as const, "contact" as const);
const letterKind = fc.constantFrom(...LETTER_KINDS);
const person = fc.record({ name: text, email: text });
const outcome = fc.constantFrom("met" as const, "useful" as const, "not-useful" as const, "never-happened" as const);
const reason = fc.constantFrom("declined" as const, "refused" as const, "lapsed" as const, "finished" as const);
const origin = fc.constantFrom("request" as const, "proposal" as const);
const caseOf = fc.record({ backstory: text, benefit: text, action: text } satisfies Record<(typeof CASE_ITEMS)[number], unknown>);

const consent: fc.Arbitrary<Consent> = fc.record({
  state: fc.constantFrom(...CONSENT_STATES),
  at: maybe(time),
  messageId: maybe(text),
  words: text,
  until: maybe(dayText),
});

const side: fc.Arbitrary<Side> = fc.record({
  person,
  others: fc.array(person, { maxLength: 3 }),
  via: maybe(person),
  company: text,
  role: text,
  threadId: maybe(text),
  consent,
  heard: maybe(fc.record({ messageId: text, at: time, open: fc.boolean() })),
  away: maybe(fc.record({ at: time, until: maybe(dayText) })),
  wroteAt: maybe(time),
  preference: fc.string({ maxLength: 60 }),
});

const letter: fc.Arbitrary<LetterRecord> = fc.record(
  {
    status: fc.constantFrom("draft" as const, "sent" as const, "discarded" as const),
    draftId: text,
    threadId: text,
    at: time,
    to: sideName,
  },
  { requiredKeys: ["status", "draftId", "threadId", "at"] },
) as fc.Arbitrary<LetterRecord>;

const line: fc.Arbitrary<StoryLine> = fc.oneof(
  fc.record({ at: time, what: fc.constant("started" as const), origin }),
  fc.record({ at: time, what: fc.constantFrom("drafted" as const, "sent" as const, "discarded" as const), letter: letterKind }),
  fc.record({ at: time, what: fc.constant("answered" as const), side: sideName, answer: fc.constantFrom(...CONSENT_STATES) }),
  fc.record({ at: time, what: fc.constant("unanswered" as const), side: sideName }),
  fc.record({ at: time, what: fc.constant("away" as const), side: sideName, until: dayText }),
  fc.record({ at: time, what: fc.constant("snoozed" as const), until: dayText }),
  fc.record({ at: time, what: fc.constant("closed" as const), reason }),
  fc.record({ at: time, what: fc.constant("reopened" as const) }),
  fc.record({ at: time, what: fc.constant("outcome" as const), outcome }),
);

export const anyIntro: fc.Arbitrary<Intro> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{7}$/),
  version: fc.nat(),
  language: fc.constantFrom(...LANGUAGES),
  origin,
  requester: side,
  contact: side,
  source: maybe(fc.record({ messageId: text, subject: text, evidence: text, target: fc.nat(20), targets: fc.nat(20) })),
  case: caseOf,
  connector: fc.record({
    closeness: maybe(fc.constantFrom(...CLOSENESS)),
    benefit: text,
    involvement: text,
    stance: fc.constantFrom(...STANCES),
    naming: fc.constantFrom(...NAMINGS),
  }),
  letters: fc.dictionary(letterKind, letter, { maxKeys: 5 }) as fc.Arbitrary<Intro["letters"]>,
  snoozedUntil: maybe(dayText),
  introducedAt: maybe(time),
  outcome: maybe(outcome),
  closed: maybe(fc.record({ reason, at: time })),
  handLabel: maybe(fc.record({ threadId: text, stage: fc.constantFrom(...STAGES) })),
  undo: maybe(fc.record({ side: sideName, consent })),
  story: fc.array(line, { minLength: 1, maxLength: 40 }),
  createdAt: time,
  changedAt: time,
});

const answer = fc.constantFrom<Said>("yes", "later", "no", "someone-else", "mention-me");

/** An event of any type that may come at this time. Draft ids and threads are those of lives.ts, so that events meet each other. */
export function anyEvent(at: number): fc.Arbitrary<IntroEvent> {
  const named = letterKind.map((kind) => ({ letter: kind, draftId: `draft-${kind}`, threadId: `thread-${kind}` }));
  return fc.oneof(
    fc.record({ type: fc.constant("edited" as const), details: fc.record({ company: text }) }),
    fc.record({ type: fc.constant("filled" as const), case: caseOf }),
    named.map((letter): IntroEvent => ({ type: "drafted", ...letter })),
    named.map(({ letter, threadId }): IntroEvent => ({ type: "sent", letter, threadId, at })),
    named.map(({ letter, draftId }): IntroEvent => ({ type: "discarded", letter, draftId })),
    named.map(({ letter, draftId }): IntroEvent => ({ type: "moved", letter, draftId, threadId: "thread-elsewhere" })),
    sideName.map((name): IntroEvent => ({ type: "wrote", side: name, at })),
    sideName.map((name): IntroEvent => ({ type: "heard", side: name, messageId: `message-${at}`, at })),
    fc.tuple(sideName, maybe(dayText)).map(([name, until]): IntroEvent => ({ type: "away", side: name, at, until })),
    sideName.map((name): IntroEvent => ({ type: "read", side: name })),
    fc.tuple(sideName, answer, maybe(dayText)).map(
      ([name, said, until]): IntroEvent => ({
        type: "answered",
        side: name,
        answer: said,
        at,
        messageId: null,
        words: "",
        until: said === "later" ? until : null,
      }),
    ),
    fc.constant<IntroEvent>({ type: "unanswered" }),
    fc.constant<IntroEvent>({ type: "explained" }),
    maybe(fc.constantFrom(...STAGES)).map((stage): IntroEvent => ({ type: "relabelled", threadId: "thread-request", stage })),
    dayText.map((until): IntroEvent => ({ type: "snoozed", until })),
    fc.constant<IntroEvent>({ type: "woken" }),
    reason.map((why): IntroEvent => ({ type: "closed", reason: why })),
    fc.constant<IntroEvent>({ type: "reopened" }),
    outcome.map((what): IntroEvent => ({ type: "outcome", outcome: what })),
  );
}

/** A letter that is drafted and sent at once, and what a person would do with it; of the letters that a life hangs on most often. */
function anyLetter(at: number): fc.Arbitrary<IntroEvent[]> {
  const weighted = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("permission" as const, "proposal" as const, "introduction" as const) },
    { weight: 2, arbitrary: fc.constantFrom("missing" as const, "nudge" as const, "questions" as const) },
    { weight: 1, arbitrary: letterKind },
  );
  return weighted.map((letter) => [
    { type: "drafted", letter, draftId: `draft-${letter}`, threadId: `thread-${letter}` },
    { type: "sent", letter, threadId: `thread-${letter}`, at: at + 1 },
  ]);
}

/** Events one after the other, some hours or weeks apart. */
export const anyEvents: fc.Arbitrary<readonly { readonly at: number; readonly event: IntroEvent }[]> = fc
  .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
  .chain((gaps) => {
    let at = on(0);
    return fc.tuple(
      ...gaps.map((gap) => {
        at += gap * 3_600_000;
        const then = at;
        const one = anyEvent(then).map((event) => [event]);
        const some = fc.oneof({ weight: 2, arbitrary: one }, { weight: 1, arbitrary: anyLetter(then) });
        return some.map((events) => events.map((event, place) => ({ at: then + place, event })));
      }),
    );
  })
  .map((all) => all.flat());
