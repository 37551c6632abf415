import fc from "fast-check";
import { BUCKETS } from "../../../src/reading/model/hash";
import { rowsOf } from "../../../src/reading/model/rows";

const bucket = fc.nat(BUCKETS - 1);

test("each bucket has the row of its place, and any other none", () => {
  fc.assert(
    fc.property(fc.uniqueArray(bucket, { maxLength: 300 }), bucket, (buckets, other) => {
      const rowOf = rowsOf(buckets);
      expect(buckets.map(rowOf)).toEqual(buckets.map((_bucket, index) => index + 1));
      expect(rowOf(other)).toBe(buckets.indexOf(other) + 1);
    }),
  );
});
