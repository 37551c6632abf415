import fc from "fast-check";
import { DEFAULT_PATIENCE, isDue, nextStep, type Step } from "../../src/domain/agenda";
import { dayOf } from "../../src/domain/calendar";
import { EMPTY_CASE } from "../../src/domain/checklist";
import type { Intro } from "../../src/domain/intro";
import { refusalToWrite } from "../../src/domain/letterGuards";
import { type Stage, stageOf } from "../../src/domain/stage";
import { transition } from "../../src/domain/transition";
import { anyEvents } from "./arbitraries";
import {
  away,
  DAY,
  discarded,
  drafted,
  heard,
  LAPSED,
  life,
  on,
  proposed,
  read,
  requested,
  said,
  sent,
  snoozed,
  WOKEN,
  wrote,
} from "./lives";

/** The step in a few words. */
function inWords(step: Step): string {
  if (step.step === "write" || step.step === "send-draft") return `${step.step} ${step.letter}`;
  if (step.step === "read-reply") return `${step.step} of ${step.side}`;
  if (step.step === "wait" || step.step === "let-lapse")
    return `${step.step} for ${step.side}, ${step.businessDays} business days`;
  if (step.step === "finished") return step.still === null ? "finished" : `finished, still ${step.still}`;
  return step.step === "sleep" ? `sleep until ${step.until}` : step.step;
}

const holes = requested({ case: { ...EMPTY_CASE, backstory: "We dry fruit." } });
const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const agreed = life(asked, [1, said("contact", "yes")]);
const introduced = life(agreed, [2, drafted("introduction"), sent("introduction")]);
const thought = proposed();
const offered = life(thought, [0, drafted("proposal"), sent("proposal")]);

/** An introduction in words, the introduction, and what is next on a day. Day 0 is Monday, 2 March 2026. */
test.each<[string, Intro, number, string]>([
  ["a request that tells everything", requested(), 0, "write permission"],
  ["a request with one hole", requested({ case: { ...requested().case, benefit: "" } }), 0, "write permission"],
  ["a request with two holes", holes, 0, "write missing"],
  ["the question about the holes was drafted", life(holes, [0, drafted("missing")]), 0, "send-draft missing"],
  ["the question was sent", life(holes, [0, drafted("missing"), sent("missing")]), 3, "wait for requester, 3 business days"],
  [
    "the question was answered",
    life(holes, [0, drafted("missing"), sent("missing")], [2, heard("requester")]),
    2,
    "read-reply of requester",
  ],
  [
    "the question was asked once: enough",
    life(holes, [0, drafted("missing"), sent("missing")], [2, heard("requester"), read("requester")]),
    2,
    "write permission",
  ],
  [
    "nobody answered the question",
    life(holes, [0, drafted("missing"), sent("missing")]),
    21,
    "let-lapse for requester, 15 business days",
  ],
  [
    "the question was not answered, and the contact is glad as it is",
    life(holes, [0, drafted("missing"), sent("missing")], [1, said("contact", "yes")]),
    2,
    "write introduction",
  ],
  ["the letter was drafted", life(requested(), [0, drafted("permission")]), 0, "send-draft permission"],
  ["the draft was deleted", life(requested(), [0, drafted("permission"), discarded("permission")]), 0, "write permission"],

  ["asked today", asked, 0, "wait for contact, 0 business days"],
  [
    "asked on a Friday, Monday",
    life(requested(), [4, drafted("permission"), sent("permission")]),
    7,
    "wait for contact, 1 business days",
  ],
  ["asked, Friday", asked, 4, "wait for contact, 4 business days"],
  ["asked, the weekend after", asked, 5, "write nudge"],
  ["asked, the fifth business day", asked, 7, "write nudge"],
  ["reminded", life(asked, [7, drafted("nudge"), sent("nudge")]), 8, "wait for contact, 6 business days"],
  ["asked, the thirteenth business day", asked, 17, "write nudge"],
  ["asked, the fourteenth business day", asked, 18, "let-lapse for contact, 14 business days"],
  [
    "reminded, the fourteenth business day",
    life(asked, [7, drafted("nudge"), sent("nudge")]),
    18,
    "let-lapse for contact, 14 business days",
  ],
  ["let lapse", life(asked, [18, LAPSED]), 19, "finished, still refusal"],
  ["let lapse, and a kind no drafted", life(asked, [18, LAPSED, drafted("refusal")]), 19, "finished, still refusal"],
  ["let lapse, and a kind no sent", life(asked, [18, LAPSED, drafted("refusal"), sent("refusal")]), 19, "finished"],
  ["let lapse, and the contact wrote after all", life(asked, [18, LAPSED], [20, heard("contact")]), 21, "finished, still reopen"],
  [
    "an idea of one's own that was let lapse, of which the requester never heard",
    life(thought, [0, drafted("permission"), sent("permission")], [18, LAPSED]),
    19,
    "finished",
  ],

  ["away until the 20th", life(asked, [1, away("contact", "2026-03-20")]), 7, "sleep until 2026-03-20"],
  ["back: the reminder", life(asked, [1, away("contact", "2026-03-20")]), 18, "write nudge"],
  ["back for 14 business days", life(asked, [1, away("contact", "2026-03-20")]), 38, "let-lapse for contact, 28 business days"],
  ["away without a date", life(asked, [1, away("contact", null)]), 2, "wait for contact, 2 business days"],
  [
    "they wrote although they were away",
    life(asked, [1, away("contact", "2026-03-20")], [2, heard("contact"), read("contact")], [3, wrote("contact")]),
    3,
    "wait for contact, 3 business days",
  ],

  ["a reply", life(asked, [2, heard("contact")]), 2, "read-reply of contact"],
  ["a reply that decides nothing was dealt with", life(asked, [2, heard("contact"), read("contact")]), 2, "write permission"],
  [
    "their question was passed on",
    life(asked, [2, heard("contact"), drafted("questions"), sent("questions"), read("contact")]),
    3,
    "wait for requester, 1 business days",
  ],
  ["a yes", agreed, 1, "write introduction"],
  ["a yes that was taken back", life(agreed, [1, { type: "unanswered" }]), 1, "wait for contact, 1 business days"],
  [
    "a yes taken back after the introduction was drafted",
    life(agreed, [1, drafted("introduction"), { type: "unanswered" }]),
    1,
    "wait for contact, 1 business days",
  ],
  ["a no", life(asked, [1, said("contact", "no")]), 1, "write refusal"],
  [
    "a no, and the requester knows",
    life(asked, [1, said("contact", "no"), drafted("refusal")], [2, sent("refusal")]),
    2,
    "finished",
  ],
  [
    "a no, the requester knows, opened again",
    life(asked, [1, said("contact", "no"), drafted("refusal")], [2, sent("refusal"), { type: "reopened" }]),
    2,
    "wrap-up",
  ],
  ["a name to mention", life(asked, [1, said("contact", "mention-me")]), 1, "write mention"],
  [
    "a name to mention, passed on",
    life(asked, [1, said("contact", "mention-me"), drafted("mention"), sent("mention")]),
    1,
    "wrap-up",
  ],
  ["someone else to ask", life(asked, [1, said("contact", "someone-else")]), 1, "write redirect"],
  ["later, with a date", life(asked, [1, said("contact", "later", "2026-05-04")]), 2, "sleep until 2026-05-04"],
  ["later, and the date came", life(asked, [1, said("contact", "later", "2026-05-04")]), 63, "write permission"],
  ["later, without a date", life(asked, [1, said("contact", "later")]), 200, "sleep until null"],
  [
    "later, woken",
    life(asked, [1, said("contact", "later"), heard("contact"), read("contact")], [2, WOKEN]),
    2,
    "write permission",
  ],
  ["put to sleep", life(asked, [1, snoozed("2026-04-01")]), 8, "sleep until 2026-04-01"],
  ["put to sleep, and a reply comes", life(asked, [1, snoozed("2026-04-01")], [2, heard("contact")]), 2, "read-reply of contact"],
  [
    "put to sleep while they are away: the later day",
    life(asked, [1, snoozed("2026-04-01"), away("contact", "2026-04-20")]),
    2,
    "sleep until 2026-04-20",
  ],

  ["introduced", introduced, 3, "wait-for-news"],
  ["introduced, six days", introduced, 8, "wait-for-news"],
  ["introduced, nobody wrote for seven days", introduced, 9, "write followup"],
  ["introduced, somebody wrote", life(introduced, [4, heard("requester"), read("requester")]), 9, "wait-for-news"],
  ["introduced, the line was sent", life(introduced, [9, drafted("followup"), sent("followup")]), 12, "wait-for-news"],
  ["introduced, 21 days", introduced, 23, "write outcome"],
  ["introduced, asked how it went", life(introduced, [23, drafted("outcome"), sent("outcome")]), 24, "ask-outcome"],
  ["they met", life(introduced, [23, { type: "outcome", outcome: "met" }]), 24, "finished"],

  ["an idea of one's own", thought, 0, "write proposal"],
  ["proposed", offered, 3, "wait for requester, 3 business days"],
  ["proposed, the requester is glad", life(offered, [1, said("requester", "yes")]), 1, "write permission"],
  ["proposed, the requester is not", life(offered, [1, said("requester", "no")]), 1, "wrap-up"],
  ["proposed, the requester names someone else", life(offered, [1, said("requester", "someone-else")]), 1, "wrap-up"],
  ["proposed, later, and the date came", life(offered, [1, said("requester", "later", "2026-03-10")]), 8, "write proposal"],
  [
    "the contact is glad, the requester does not know yet",
    life(thought, [0, drafted("permission"), sent("permission")], [1, said("contact", "yes")]),
    1,
    "write proposal",
  ],
  [
    "the contact is not, the requester never heard of it",
    life(thought, [0, drafted("permission"), sent("permission")], [1, said("contact", "no")]),
    1,
    "wrap-up",
  ],
  ["both are glad", life(offered, [1, said("requester", "yes"), said("contact", "yes")]), 1, "write introduction"],
])("%s", (_words, intro, day, step) => {
  const next = nextStep(intro, DEFAULT_PATIENCE, on(day), 0);
  expect(inWords(next)).toBe(step);
  if (next.step === "write") expect(refusalToWrite(intro, next.letter)).toBeNull();
});

test("the age that a card names is counted from the day that it names", () => {
  const reminded = life(asked, [7, drafted("nudge"), sent("nudge")]);
  expect(nextStep(reminded, DEFAULT_PATIENCE, on(8), 0)).toMatchObject({ step: "wait", since: on(0), businessDays: 6 });
});

test("days are those of the user's own calendar", () => {
  // Friday, 22:00 in Greenwich: the fifth business day is over only for someone who is far enough east.
  const hour = 3_600_000;
  const step = (offset: number) => inWords(nextStep(asked, DEFAULT_PATIENCE, on(4) + 13 * hour, offset * hour));
  expect([step(0), step(14)]).toEqual(["wait for contact, 4 business days", "write nudge"]);
});

test("whatever does not wait on others is the connector's move", () => {
  const due = [requested(), asked, agreed, introduced, life(asked, [1, snoozed("2026-04-01")])].map((intro) =>
    isDue(nextStep(intro, DEFAULT_PATIENCE, on(3), 0)),
  );
  expect(due).toEqual([true, false, true, false, false]);
  expect([isDue(nextStep(asked, DEFAULT_PATIENCE, on(7), 0)), isDue(nextStep(asked, DEFAULT_PATIENCE, on(18), 0))]).toEqual([
    true,
    true,
  ]);
});

/** What each stage leaves to do. */
const STEPS_OF: Readonly<Record<Stage, RegExp>> = {
  "your-move": /^(read-reply|send-draft|write|wrap-up)/,
  waiting: /^(wait|let-lapse|write nudge)/,
  later: /^sleep/,
  introduced: /^(wait-for-news|ask-outcome|write (followup|outcome)|read-reply|send-draft)/,
  closed: /^finished/,
};

test("whatever happened, the next step is one that may be taken, and it fits the label", () => {
  const begun = fc.constantFrom(requested(), proposed(), holes);
  fc.assert(
    fc.property(begun, anyEvents, fc.integer({ min: 0, max: 60 }), (begin, events, later) => {
      let intro = begin;
      for (const { at, event } of events) {
        const next = transition(intro, event, at);
        if (next.ok) intro = next.value;
        const now = at + later * DAY;
        const step = nextStep(intro, DEFAULT_PATIENCE, now, 0);
        if (step.step === "write" || step.step === "send-draft") expect(refusalToWrite(intro, step.letter)).toBeNull();
        if (step.step === "send-draft") expect(intro.letters[step.letter]?.status).toBe("draft");
        if (step.step === "let-lapse") expect(step.businessDays).toBeGreaterThanOrEqual(DEFAULT_PATIENCE.lapseAfter);
        expect(inWords(step)).toMatch(STEPS_OF[stageOf(intro, dayOf(now, 0))]);
      }
    }),
    { numRuns: 600 },
  );
});
