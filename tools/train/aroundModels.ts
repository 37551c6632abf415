import { SENTENCE_KINDS } from "../../src/reading/model/kinds";
import type { Surroundings } from "../../src/reading/model/surroundings";
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
