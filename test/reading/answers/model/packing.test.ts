import fc from "fast-check";
import { LEVELS, pack, unpack } from "../../../../src/reading/answers/model/packing";

const STEP = 0.5;
const level = fc.integer({ min: -LEVELS, max: LEVELS });

test("a table comes back as it was packed", () => {
  const tables = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 20 }), fc.array(level, { minLength: 7, maxLength: 7 })), {
    selector: ([bucket]) => bucket,
    maxLength: 50,
  });
  fc.assert(
    fc.property(tables, (rows) => {
      const table = {
        rows: new Map(rows.map(([bucket, levels]) => [bucket, Float32Array.from(levels, (each) => each * STEP)])),
        biases: [0.1, 0, 0, 0, 0, 0, -2],
      };
      const back = unpack(pack(table, STEP));
      expect(back.biases).toEqual(table.biases);
      expect([...back.rows].sort()).toEqual([...table.rows].sort());
    }),
  );
});

test("a weight beyond the last level is cut off", () => {
  const table = { rows: new Map([[5, Float32Array.of(100, -100)]]), biases: [0, 0] };
  expect([...(unpack(pack(table, 1)).rows.get(5) ?? [])]).toEqual([LEVELS, -LEVELS]);
});
