/** A learned table as text: printable characters, no quote and no backslash, so that it stands in the source as one string. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~";
const VALUE = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The first half of the digits ends a number, the second half carries on. */
const HALF = Math.floor(DIGITS.length / 2);
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

function digits(value: number): string {
  let rest = value;
  let text = "";
  while (rest >= HALF) {
    text += DIGITS[HALF + (rest % HALF)];
    rest = Math.floor(rest / HALF);
  }
  return text + DIGITS[rest];
}

export function encodeTable(table: Table): EncodedTable {
  const largest = table.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / LEVELS || 1).toPrecision(4));
  let cells = "";
  let last = 0;
  table.buckets.forEach((bucket, index) => {
    const level = Math.round((table.weights[index] ?? 0) / step);
    if (level === 0) return;
    cells += digits(bucket - last) + DIGITS[Math.max(-LEVELS, Math.min(LEVELS, level)) + LEVELS];
    last = bucket;
  });
  return { bias: Number(table.bias.toPrecision(5)), step, cells };
}

export function decodeTable(encoded: EncodedTable): Table {
  const { bias, step, cells } = encoded;
  const buckets: number[] = [];
  const weights: number[] = [];
  let bucket = 0;
  for (let at = 0; at < cells.length; at++) {
    let place = 1;
    let digit = VALUE.get(cells[at] ?? "") ?? 0;
    while (digit >= HALF) {
      bucket += (digit - HALF) * place;
      place *= HALF;
      digit = VALUE.get(cells[++at] ?? "") ?? 0;
    }
    bucket += digit * place;
    buckets.push(bucket);
    weights.push(((VALUE.get(cells[++at] ?? "") ?? 0) - LEVELS) * step);
  }
  return { bias, buckets, weights };
}
