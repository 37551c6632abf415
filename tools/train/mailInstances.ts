import type { Question } from "../../src/reading/model/learned";
import { KINDS, mailFeatures, type ScoredSentence, SENTENCE_KINDS } from "../../src/reading/model/mailScore";
import { ruleScore } from "../../src/reading/model/ruleScore";
import type { Example } from "./examples";
import type { MailInstance } from "./mailSoftmax";
import type { Scorer } from "./sentenceModels";

export function scoredSentences(example: Example, score: Scorer): ScoredSentence[] {
  return example.views.map((view) => ({
    forwarded: view.forwarded,
    scores: SENTENCE_KINDS.map((kind) => score(view.features, kind as Question) + ruleScore(view.rules, kind)),
  }));
}

/** Ordinary mail stands for the hundreds of thousands that a mailbox holds beside a few requests. */
const ORDINARY_WEIGHT = 3;

export function mailInstancesOf(examples: readonly Example[], scored: readonly (readonly ScoredSentence[])[]): MailInstance[] {
  return examples.map((example, index) => ({
    features: mailFeatures(scored[index] ?? [], example),
    kind: KINDS.indexOf(example.kind),
    weight: example.ordinary ? ORDINARY_WEIGHT : 1,
  }));
}
