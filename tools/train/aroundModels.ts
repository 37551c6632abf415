import { columnsOf } from "../../src/reading/model/columns";
import { KINDS, SENTENCE_KINDS } from "../../src/reading/model/kinds";
import type { ScoredSentence } from "../../src/reading/model/mailScore";
import { type Surroundings, surroundingsOf } from "../../src/reading/model/surroundings";
import type { EncodedTable } from "../../src/reading/model/table";
import type { MailKind } from "../../src/reading/types";
import type { Example } from "./examples";
import { trainTable } from "./sentenceModels";

/** How many features each table keeps. */
const KEPT: Readonly<Partial<Record<MailKind, number>>> = { "intro-request": 6000 };
const KEPT_OTHER = 2000;

/** Ordinary mail stands for the hundreds of thousands that a mailbox holds; the rare kinds count more, so that they are learned at all. */
const ORDINARY_WEIGHT = 8;
const RARE_WEIGHT = 2;

/** What stands around the likeliest sentence of a mail, for each of `SENTENCE_KINDS`. @param scored by models that never saw the mail. */
export function surroundingsIn(example: Example, scored: readonly ScoredSentence[]): Surroundings[] {
  return surroundingsOf(example.views, scored);
}

/** Learns a table for each of `SENTENCE_KINDS`. */
export function trainAround(examples: readonly Example[], surroundings: readonly (readonly Surroundings[])[]): EncodedTable[] {
  return SENTENCE_KINDS.map((kind, column) => {
    const instances = examples.flatMap((example, index) => {
      const { score, features } = surroundings[index]?.[column] ?? { score: 0, features: [] };
      const label = example.kind === kind;
      const weight = example.ordinary ? ORDINARY_WEIGHT : label && kind !== "intro-request" ? RARE_WEIGHT : 1;
      return features.length === 0 ? [] : [{ features, offset: score, label, weight }];
    });
    return trainTable(instances, KEPT[kind] ?? KEPT_OTHER);
  });
}

export type AroundScorer = (surroundings: readonly Surroundings[]) => number[];

/** Scores with tables as the add-on would. */
export function aroundScorerOf(tables: readonly EncodedTable[]): AroundScorer {
  const columns = columnsOf(tables);
  return (surroundings) =>
    KINDS.slice(1).map((_kind, column) => {
      const { score, features } = surroundings[column] ?? { score: 0, features: [] };
      return score + (columns(features)[column] ?? 0);
    });
}
