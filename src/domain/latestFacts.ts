import type { Fact } from "./events";

/** More automatic replies of one side than this say nothing new. */
const MOST_AWAY = 20;

/**
 * Of facts that outdate each other only the latest: a correspondence of hundreds of messages must not outgrow the one property that
 * holds them (PLATFORM 5.1: 9 KB). What they tell together stays the same.
 */
export function latestFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, index) => !facts.slice(index + 1).some((later, at, rest) => outdates(later, fact, rest.slice(0, at))),
  );
}

/** `between` are the facts that were learned after `fact` and before `later`. */
function outdates(later: Fact, fact: Fact, between: readonly Fact[]): boolean {
  switch (fact.type) {
    case "heard":
    case "wrote":
      return later.type === fact.type && later.side === fact.side && later.at >= fact.at;
    case "relabelled":
      // One label is asked about at a time, so that the order of threads matters.
      return (
        later.type === "relabelled" && later.threadId === fact.threadId && !between.some(({ type }) => type === "relabelled")
      );
    case "away": {
      const same = (one: Fact): boolean => one.type === "away" && one.side === fact.side;
      return same(later) && between.filter(same).length >= MOST_AWAY - 1;
    }
    default:
      return false;
  }
}
