import { columnsOf } from "../../../src/reading/model/columns";
import { encodeTable } from "../../../src/reading/model/table";

const first = encodeTable({ bias: 0.5, buckets: [3, 70_000], weights: [1, -2] });
const second = encodeTable({ bias: -1, buckets: [70_000], weights: [4] });

test.each([
  [[], [0.5, -1]],
  [[3], [1.5, -1]],
  [[70_000], [-1.5, 3]],
  [
    [3, 70_000, 5],
    [-0.5, 3],
  ],
])("features %j score %j", (features, expected) => {
  const scores = columnsOf([first, second])(features);
  expected.forEach((score, column) => {
    expect(scores[column]).toBeCloseTo(score, 1);
  });
});

test("no tables score nothing", () => expect(columnsOf([])([1, 2])).toEqual([]));
