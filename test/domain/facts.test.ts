import fc from "fast-check";
import { FACTS, type Fact } from "../../src/domain/events";
import type { Intro } from "../../src/domain/intro";
import { LETTER_KINDS } from "../../src/domain/letter";
import { transition } from "../../src/domain/transition";
import { anyEvents } from "./arbitraries";
import { away, DAY, drafted, heard, life, on, proposed, requested, sent, wrote } from "./lives";

const begun = fc.constantFrom(requested, proposed);

/**
 * What Gmail may show of an introduction: each draft has one fate, no two messages of a side come in the same millisecond, and what
 * label there is now is told once.
 */
function factsOf(intro: Intro): fc.Arbitrary<Fact[]> {
  const fates = LETTER_KINDS.flatMap((letter) => {
    const record = intro.letters[letter];
    if (record?.status !== "draft") return [];
    const { draftId } = record;
    const moved: Fact = { type: "moved", letter, draftId, threadId: "thread-moved" };
    const done = fc.constantFrom<Fact[]>(
      [{ type: "sent", letter, threadId: "thread-moved", at: on(250) + LETTER_KINDS.indexOf(letter) }],
      [{ type: "discarded", letter, draftId }],
      [],
    );
    return [fc.tuple(fc.constantFrom<Fact[]>([], [moved]), done).map((both) => both.flat())];
  });
  const message = fc.record({
    side: fc.constantFrom("requester" as const, "contact" as const),
    day: fc.integer({ min: 240, max: 270 }),
  });
  const messages = fc.uniqueArray(message, { maxLength: 8, selector: ({ side, day }) => `${side}${day}` });
  const told = messages.map((all) =>
    all.map(({ side, day }): Fact => {
      const at = on(day);
      if (day % 3 === 0) return { type: "wrote", side, at };
      if (day % 3 === 1) return { type: "heard", side, messageId: `message-${day}`, at };
      return { type: "away", side, at, until: day % 2 === 0 ? null : `2027-01-${10 + (day % 20)}` };
    }),
  );
  const label = fc.constantFrom<Fact[]>([], [{ type: "relabelled", threadId: "thread-request", stage: "closed" }]);
  return fc.tuple(told, label, ...fates).map((all) => all.flat());
}

const learned = (intro: Intro, facts: readonly Fact[]): Intro =>
  facts.reduce((current, fact) => {
    const next = transition(current, fact, on(300));
    if (!next.ok) throw new Error(`a fact was refused: ${fact.type}`);
    return next.value;
  }, intro);

const inNoOrder = ({ story, ...rest }: Intro) => ({ ...rest, story: story.map((line) => JSON.stringify(line)).sort() });

test("facts are true in whatever order and however often they are learned", () => {
  const cases = fc.tuple(begun, anyEvents).chain(([begin, events]) => {
    const intro = events.reduce((current, { at, event }) => {
      const next = transition(current, event, at);
      return next.ok ? next.value : current;
    }, begin());
    return factsOf(intro).chain((facts) =>
      fc.record({
        intro: fc.constant(intro),
        facts: fc.constant(facts),
        order: fc.shuffledSubarray(facts, { minLength: facts.length }),
        again: fc.shuffledSubarray(facts),
      }),
    );
  });
  let used = new Set<string>();
  fc.assert(
    fc.property(cases, ({ intro, facts, order, again }) => {
      used = new Set([...used, ...facts.map(({ type }) => type)]);
      expect(inNoOrder(learned(intro, [...order, ...again]))).toEqual(inNoOrder(learned(intro, facts)));
    }),
    { numRuns: 600 },
  );
  expect(used).toEqual(new Set(FACTS));
});

test("a fact learned again changes nothing at all, not even when it was changed", () => {
  const intro = life(
    requested(),
    [0, drafted("permission"), sent("permission")],
    [1, heard("contact"), away("contact", null), wrote("contact")],
  );
  for (const fact of [
    sent("permission")(on(0)),
    heard("contact")(on(1)),
    away("contact", null)(on(1)),
    wrote("contact")(on(1)),
  ]) {
    expect(transition(intro, fact, on(9))).toEqual({ ok: true, value: intro });
  }
  expect(intro.changedAt).toBe(on(0) + DAY);
});
