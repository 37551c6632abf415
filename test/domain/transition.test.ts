import fc from "fast-check";
import { type EventType, type IntroEvent, isFact } from "../../src/domain/events";
import type { Intro } from "../../src/domain/intro";
import { decodeIntro, encodeIntro } from "../../src/domain/record/record";
import { bothAgreed } from "../../src/domain/stage";
import { transition } from "../../src/domain/transition";
import { en } from "../../src/ui/texts/en";
import { anyEvents } from "./arbitraries";
import {
  away,
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

const eventOf = (happening: IntroEvent | ((at: number) => IntroEvent), at: number): IntroEvent =>
  typeof happening === "function" ? happening(at) : happening;

const refusalOf = (intro: Intro, event: IntroEvent): string => {
  const next = transition(intro, event, on(30));
  return next.ok ? "none" : next.error;
};

/** One introduction, from the request to the outcome, by every event there is: what each changes. */
const WALK: readonly (readonly [
  EventType,
  number,
  IntroEvent | ((at: number) => IntroEvent),
  (intro: Intro) => unknown,
  unknown,
])[] = [
  [
    "edited",
    0,
    { type: "edited", details: { company: "Soto Hermanos", role: "buyer" } },
    ({ contact }) => contact.company,
    "Soto Hermanos",
  ],
  ["drafted", 0, drafted("missing"), ({ letters }) => letters.missing?.status, "draft"],
  ["discarded", 0, discarded("missing"), ({ letters }) => letters.missing?.status, "discarded"],
  ["drafted", 0, drafted("permission"), ({ letters }) => letters.permission?.at, on(0)],
  [
    "moved",
    0,
    { type: "moved", letter: "permission", draftId: "draft-permission", threadId: "thread-2" },
    ({ letters }) => letters.permission?.threadId,
    "thread-2",
  ],
  [
    "sent",
    1,
    sent("permission"),
    ({ contact }) => [contact.consent.state, contact.wroteAt, contact.threadId],
    ["asked", on(1), "thread-permission"],
  ],
  ["away", 2, away("contact", "2026-03-10"), ({ contact }) => contact.away, { at: on(2), until: "2026-03-10" }],
  ["woken", 3, WOKEN, ({ contact }) => contact.away, { at: on(2), until: null }],
  [
    "relabelled",
    3,
    { type: "relabelled", threadId: "thread-request", stage: "later" },
    ({ handLabel }) => handLabel?.stage,
    "later",
  ],
  ["explained", 3, { type: "explained" }, ({ handLabel }) => handLabel, null],
  ["snoozed", 3, snoozed("2026-03-20"), ({ snoozedUntil }) => snoozedUntil, "2026-03-20"],
  ["wrote", 4, wrote("contact"), ({ contact }) => contact.wroteAt, on(4)],
  ["heard", 5, heard("contact"), ({ contact }) => contact.heard?.open, true],
  ["read", 5, read("contact"), ({ contact }) => contact.heard?.open, false],
  ["filled", 6, { type: "filled", case: { backstory: "a", benefit: "b", action: "c" } }, (intro) => intro.case.action, "c"],
  ["answered", 7, said("contact", "yes"), ({ contact, snoozedUntil }) => [contact.consent.state, snoozedUntil], ["yes", null]],
  ["unanswered", 7, { type: "unanswered" }, ({ contact, undo }) => [contact.consent.state, undo], ["asked", null]],
  ["answered", 8, said("contact", "yes"), ({ contact }) => contact.consent.at, on(8)],
  ["closed", 8, LAPSED, ({ closed }) => closed, { reason: "lapsed", at: on(8) }],
  ["reopened", 9, { type: "reopened" }, ({ closed }) => closed, null],
  ["drafted", 9, drafted("introduction"), ({ introducedAt }) => introducedAt, null],
  ["sent", 10, sent("introduction"), ({ introducedAt }) => introducedAt, on(10)],
  [
    "outcome",
    40,
    { type: "outcome", outcome: "useful" },
    ({ outcome, closed }) => [outcome, closed?.reason],
    ["useful", "finished"],
  ],
];

describe("one walk through every event", () => {
  let intro = requested();
  test.each(WALK)("%s on day %i", (type, day, happening, shown, expected) => {
    const event = eventOf(happening, on(day));
    expect(event.type).toBe(type);
    const next = transition(intro, event, on(day));
    if (!next.ok) throw new Error(next.error);
    expect(shown(next.value)).toEqual(expected);
    expect(next.value.version).toBe(intro.version + (isFact(event) ? 0 : 1));
    expect(next.value.changedAt).toBe(on(day));
    intro = next.value;
  });

  test("it left no type of event out", () => {
    const walked = {
      edited: 0,
      filled: 0,
      drafted: 0,
      sent: 0,
      discarded: 0,
      moved: 0,
      wrote: 0,
      heard: 0,
      away: 0,
      relabelled: 0,
      explained: 0,
      read: 0,
      answered: 0,
      unanswered: 0,
      snoozed: 0,
      woken: 0,
      closed: 0,
      reopened: 0,
      outcome: 0,
    } satisfies Record<EventType, 0>;
    expect(new Set(WALK.map(([type]) => type))).toEqual(new Set(Object.keys(walked)));
  });

  test("the story tells it, without anybody's words", () => {
    expect(intro.story.map(({ what }) => what).join(" ")).toBe(
      "started drafted discarded drafted sent away snoozed answered unanswered answered closed reopened drafted sent outcome closed",
    );
  });
});

const closed = life(requested(), [0, LAPSED]);
const agreed = life(requested(), [0, drafted("permission"), sent("permission")], [1, said("contact", "yes")]);
const introduced = life(agreed, [2, drafted("introduction"), sent("introduction")]);

/** What is refused, and why. The letters' own refusals are in letterGuards.test.ts. */
test.each<[string, Intro, IntroEvent, string]>([
  ["editing what is closed", closed, { type: "edited", details: {} }, "is-closed"],
  ["filling what is closed", closed, { type: "filled", case: requested().case }, "is-closed"],
  ["answering what is closed", closed, said("contact", "yes")(on(3)), "is-closed"],
  ["putting to sleep what is closed", closed, snoozed("2026-05-01"), "is-closed"],
  ["waking what is closed", life(requested(), [0, snoozed("2026-05-01"), LAPSED]), WOKEN, "is-closed"],
  ["closing twice", closed, LAPSED, "is-closed"],
  ["an outcome of what is closed", life(introduced, [3, LAPSED]), { type: "outcome", outcome: "met" }, "is-closed"],
  ["taking back what is closed", life(agreed, [3, LAPSED]), { type: "unanswered" }, "is-closed"],
  ["reopening what is open", requested(), { type: "reopened" }, "is-not-closed"],
  ["taking back nothing", requested(), { type: "unanswered" }, "nothing-to-undo"],
  ["taking back after the introduction", introduced, { type: "unanswered" }, "already-introduced"],
  ["answering after the introduction", introduced, said("contact", "no")(on(3)), "already-introduced"],
  ["reading nothing", requested(), read("contact"), "nothing-to-read"],
  ["reading twice", life(requested(), [1, heard("contact"), read("contact")]), read("contact"), "nothing-to-read"],
  ["waking what is awake", requested(), WOKEN, "not-snoozed"],
  ["an outcome without an introduction", agreed, { type: "outcome", outcome: "met" }, "not-introduced"],
  ["drafting an introduction after one yes", requested(), drafted("introduction"), "contact-has-not-agreed"],
])("%s is refused", (_name, intro, event, refusal) => {
  expect(refusalOf(intro, event)).toBe(refusal);
});

describe("particular moves", () => {
  const asked = life(requested(), [0, drafted("permission"), sent("permission")]);

  test("the refusal ends it", () => {
    const refused = life(requested(), [0, drafted("refusal")], [1, sent("refusal")]);
    expect(refused.closed).toEqual({ reason: "refused", at: on(1) });
  });

  test("an answer that came before the letter was seen to be sent stands", () => {
    const late = life(requested(), [0, drafted("permission")], [3, said("contact", "yes")], [4, () => sent("permission")(on(1))]);
    expect([late.contact.consent.state, late.letters.permission?.status]).toEqual(["yes", "sent"]);
  });

  test("woken after a later: asked again, and no answer to take back", () => {
    const woken = life(asked, [1, said("contact", "later", "2026-06-01")], [2, WOKEN]);
    expect([woken.contact.consent.state, woken.contact.consent.until, woken.undo]).toEqual(["asked", null, null]);
  });

  test("asked again after a later: no answer to take back", () => {
    const again = life(asked, [1, said("contact", "later", "2026-03-03")], [9, drafted("permission"), sent("permission")]);
    expect([again.contact.consent.state, again.contact.consent.at, again.undo]).toEqual(["asked", on(9), null]);
  });

  test("a later of both sides is woken by one press", () => {
    const both = life(proposed(), [0, said("contact", "later"), said("requester", "later")], [1, WOKEN]);
    expect([both.contact.consent.state, both.requester.consent.state]).toEqual(["asked", "asked"]);
  });

  test("taking an answer back opens the reply again", () => {
    const back = life(asked, [1, heard("contact"), said("contact", "no"), { type: "unanswered" }]);
    expect(back.contact).toMatchObject({ consent: { state: "asked" }, heard: { open: true } });
  });

  test("the side that an outcome letter went to is kept, and counts as written to", () => {
    const letter: IntroEvent = { ...drafted("outcome"), to: "contact" } as IntroEvent;
    const after = life(introduced, [20, letter], [21, sent("outcome")]);
    expect([after.contact.wroteAt, after.requester.wroteAt]).toEqual([on(21), on(2)]);
  });

  test("the same automatic reply does not put to sleep again what was woken", () => {
    const woken = life(asked, [1, away("contact", "2026-06-01")], [2, WOKEN], [3, () => away("contact", "2026-06-01")(on(1))]);
    expect(woken.contact.away).toEqual({ at: on(1), until: null });
  });
});

const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const begun = fc.constantFrom(requested, proposed);

test("every event in every state either moves or is refused with a reason that has its sentence", () => {
  fc.assert(
    fc.property(begun, anyEvents, (begin, events) => {
      let intro = begin();
      for (const { at, event } of events) {
        const next = transition(freeze(intro), event, at);
        if (!next.ok) {
          expect(isFact(event)).toBe(false);
          expect(en.refusals[next.error]).toMatch(/\w/);
          continue;
        }
        expect(decodeIntro(intro.id, encodeIntro({ ...next.value, story: next.value.story.slice(0, 5) }))).not.toBeNull();
        // Rule 4: the introduction is drafted only when both yeses are recorded.
        if (event.type === "drafted" && event.letter === "introduction") expect(bothAgreed(intro)).toBe(true);
        intro = next.value;
      }
    }),
    { numRuns: 500 },
  );
});
