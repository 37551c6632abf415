import { rowsOf } from "./rows";
import { decodeTable, type EncodedTable } from "./table";

/** Scores features with several learned tables at once, one score for each table. */
export type Columns = (features: readonly number[]) => number[];

/** Tables beside each other: a feature is looked up once for all. Decoded at the first mail, since most openings of the add-on read none. */
export function columnsOf(encoded: readonly EncodedTable[]): Columns {
  let score: Columns | null = null;
  return (features) => {
    score ??= decoded(encoded);
    return score(features);
  };
}

function decoded(encoded: readonly EncodedTable[]): Columns {
  const tables = encoded.map(decodeTable);
  const width = tables.length;
  const buckets = [...new Set(tables.flatMap((table) => [...table.buckets]))];
  const rowOf = rowsOf(buckets);
  // Row 0 stands for a bucket without weights.
  const weights = new Float32Array((buckets.length + 1) * width);
  tables.forEach((table, column) => {
    table.buckets.forEach((bucket, index) => {
      weights[rowOf(bucket) * width + column] = table.weights[index] ?? 0;
    });
  });
  return (features) => {
    const scores = tables.map((table) => table.bias);
    for (const feature of features) {
      const row = rowOf(feature);
      if (row === 0) continue;
      for (let column = 0; column < width; column++) {
        scores[column] = (scores[column] ?? 0) + (weights[row * width + column] ?? 0);
      }
    }
    return scores;
  };
}
