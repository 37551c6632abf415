import { DIGITS, Digits, distance } from "../../digits";

/** Weights are whole steps from -4 to 4: nine levels, so that two of them fit into one character. */
export const LEVELS = 4;
const SPAN = 2 * LEVELS + 1;
/** Weights by bucket, `columns` of them in each row, as multiples of `step`. */
export interface PackedTable {
  readonly step: number;
  readonly biases: readonly number[];
  readonly cells: string;
}

export interface WeightTable {
  readonly rows: ReadonlyMap<number, Float32Array>;
  readonly biases: readonly number[];
}

const levelOf = (weight: number, step: number): number => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)));

/** For each bucket, ascending, its distance from the one before and its weights, two to a character. */
export function pack({ rows, biases }: WeightTable, step: number): PackedTable {
  let last = 0;
  let cells = "";
  for (const [bucket, row] of [...rows].sort(([a], [b]) => a - b)) {
    cells += distance(bucket - last);
    last = bucket;
    for (let column = 0; column < row.length; column += 2) {
      const [first, second] = [levelOf(row[column] ?? 0, step), levelOf(row[column + 1] ?? 0, step)];
      cells += DIGITS[(first + LEVELS) * SPAN + second + LEVELS];
    }
  }
  return { step, biases: biases.map((bias) => Number(bias.toPrecision(3))), cells };
}

export function unpack({ step, biases, cells }: PackedTable): WeightTable {
  const rows = new Map<number, Float32Array>();
  const digits = new Digits(cells);
  for (let bucket = 0; !digits.ended; ) {
    bucket += digits.distance();
    const row = new Float32Array(biases.length);
    for (let column = 0; column < biases.length; column += 2) {
      const pair = digits.digit();
      row[column] = (Math.floor(pair / SPAN) - LEVELS) * step;
      if (column + 1 < biases.length) row[column + 1] = ((pair % SPAN) - LEVELS) * step;
    }
    rows.set(bucket, row);
  }
  return { rows, biases };
}
