import { HUMAN_ANSWERS } from "../../src/reading/answers/model/answers";
import { type PackedTable, pack } from "../../src/reading/answers/model/packing";
import { countsOf, type Example, stepOf, train, weightiest } from "./regression";

const OPTIONS = { classes: HUMAN_ANSWERS.length, epochs: 30, rate: 0.3, decay: 1e-4 };
/** About 20 KB in the bundle. */
const FEATURES = 3_300;
/** What occurs once is learned by heart. */
const LEAST_COUNT = 2;

/** Trains on everything that occurs twice, keeps the weightiest features, trains again on those, and packs. */
export function fit(examples: readonly Example[]): PackedTable {
  const counts = countsOf(examples);
  const seen = new Set([...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature));
  const full = train(examples, seen, OPTIONS);
  const small = train(examples, weightiest(full, counts, FEATURES), OPTIONS);
  return pack(small, stepOf(small));
}
