import { KINDS, SENTENCE_KINDS } from "../../src/reading/model/kinds";
import type { Question } from "../../src/reading/model/learned";
import { mailFeatures, type ScoredSentence } from "../../src/reading/model/mailScore";
import { scoredSentence } from "../../src/reading/model/sentenceScore";
import type { MailKind } from "../../src/reading/types";
import type { Example } from "./examples";
import type { MailInstance } from "./mailSoftmax";
import type { Scorer } from "./sentenceModels";

export function scoredSentences(example: Example, score: Scorer): ScoredSentence[] {
  return example.views.map((view) =>
    scoredSentence(
      view,
      SENTENCE_KINDS.map((kind) => score(view.features, kind as Question)),
    ),
  );
}

/** Ordinary mail stands for the hundreds of thousands that a mailbox holds beside a few requests. */
const ORDINARY_WEIGHT = 10;

const RARE = new Set<MailKind>(["intro-made", "intro-offer", "permission-ask"]);
const RARE_WEIGHT = 2;

export function mailInstancesOf(
  examples: readonly Example[],
  scored: readonly (readonly ScoredSentence[])[],
  around: readonly (readonly number[])[],
): MailInstance[] {
  return examples.map((example, index) => ({
    features: mailFeatures(scored[index] ?? [], around[index] ?? [], example),
    kind: KINDS.indexOf(example.kind),
    weight: example.ordinary ? ORDINARY_WEIGHT : RARE.has(example.kind) ? RARE_WEIGHT : 1,
  }));
}
