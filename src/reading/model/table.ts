import { DIGITS, Digits, distance } from "../digits";

/** Weights are whole steps from `-LEVELS` to `LEVELS`, one character each. */
const LEVELS = Math.floor((DIGITS.length - 1) / 2);

export interface Table {
  readonly bias: number;
  /** Ascending. */
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/** `bias;step;` and then for each bucket its distance from the one before, and its weight in steps. */
export interface EncodedTable {
  readonly bias: number;
  readonly step: number;
  readonly cells: string;
}

export function encodeTable(table: Table): EncodedTable {
  const largest = table.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / LEVELS || 1).toPrecision(4));
  let cells = "";
  let last = 0;
  table.buckets.forEach((bucket, index) => {
    const level = Math.round((table.weights[index] ?? 0) / step);
    if (level === 0) return;
    cells += distance(bucket - last) + DIGITS[Math.max(-LEVELS, Math.min(LEVELS, level)) + LEVELS];
    last = bucket;
  });
  return { bias: Number(table.bias.toPrecision(5)), step, cells };
}

export function decodeTable(encoded: EncodedTable): Table {
  const { bias, step, cells } = encoded;
  const buckets: number[] = [];
  const weights: number[] = [];
  const digits = new Digits(cells);
  for (let bucket = 0; !digits.ended; ) {
    bucket += digits.distance();
    buckets.push(bucket);
    weights.push((digits.digit() - LEVELS) * step);
  }
  return { bias, buckets, weights };
}
