import { SENTENCE_KINDS } from "./kinds";
import type { ScoredSentence } from "./mailScore";
import { ruleScore } from "./ruleScore";
import type { View } from "./views";

/** A request to meet nobody is none: "could you fax it back?" looks like one in every other way. */
const NOBODY = -3;

/** How far the learned weights may pull a sentence below its rule: what a sure rule found stays likely in whatever company. */
const UNSHAKEN = 4.5;

/** Rules and learned weights added up, sentence by sentence. @param learned the learned log-odds of `SENTENCE_KINDS`. */
export function scoredSentence(view: View, learned: readonly number[]): ScoredSentence {
  const { forwarded, somebody } = view;
  const rules = SENTENCE_KINDS.map((kind) => ruleScore(view.rules, kind));
  const scores = rules.map((rule, index) => {
    const both = rule + (learned[index] ?? 0);
    return rule > 0 ? Math.max(both, rule - UNSHAKEN) : both;
  });
  // Last, because neither the rules nor the weights know whether anybody is spoken of.
  if (!somebody) scores[0] = (scores[0] ?? 0) + NOBODY;
  return { forwarded, somebody, rules, scores };
}
