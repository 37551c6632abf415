import fc from "fast-check";
import { type Fact, isFact } from "../../src/domain/events";
import type { Intro } from "../../src/domain/intro";
import { latestFacts } from "../../src/domain/latestFacts";
import { encodeFacts } from "../../src/domain/record/facts";
import { transition } from "../../src/domain/transition";
import { anyEvent } from "./arbitraries";
import { drafted, life, on, requested } from "./lives";

function told(intro: Intro, facts: readonly Fact[]): Intro {
  return facts.reduce((current, fact) => {
    const next = transition(current, fact, on(500));
    return next.ok ? next.value : current;
  }, intro);
}

const begun = life(requested(), [0, drafted("permission"), drafted("missing")]);

const someFacts = fc
  .array(
    fc.nat(30).chain((day) => anyEvent(on(day))),
    { maxLength: 40 },
  )
  .map((events) => events.filter(isFact));

test("the latest facts tell the same as all of them", () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { changedAt: _one, ...all } = told(begun, facts);
      const { changedAt: _other, ...latest } = told(begun, latestFacts(facts));
      expect(latest).toEqual(all);
    }),
    { numRuns: 3_000 },
  );
});

test("a thousand messages are two facts", () => {
  const facts = Array.from({ length: 1_000 }, (_, day): Fact[] => [
    { type: "heard", side: "contact", messageId: `message-${day}`, at: on(day) },
    { type: "wrote", side: "contact", at: on(day) },
  ]).flat();
  expect(latestFacts(facts)).toEqual(facts.slice(-2));
});

test("an answering machine does not fill the store", () => {
  const facts = Array.from(
    { length: 500 },
    (_, day): Fact => ({ type: "away", side: "contact", at: on(day), until: "2026-04-01" }),
  );
  expect(latestFacts(facts)).toHaveLength(20);
  expect(encodeFacts(latestFacts(facts)).length).toBeLessThan(9 * 1024);
});
