const EMPTY = -1;
/** Spreads neighbouring buckets (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * Which row of weights a bucket has, from 1 on; 0 for a bucket without. A small hash table: an array with room for every bucket would
 * take megabytes in each execution.
 */
export function rowsOf(buckets: readonly number[]): (bucket: number) => number {
  let size = 16;
  while (size < buckets.length * 2) size *= 2;
  const keys = new Int32Array(size).fill(EMPTY);
  const rows = new Uint16Array(size);
  const slotOf = (bucket: number): number => {
    let slot = (Math.imul(bucket, SPREAD) >>> 7) & (size - 1);
    while (keys[slot] !== EMPTY && keys[slot] !== bucket) slot = (slot + 1) & (size - 1);
    return slot;
  };
  buckets.forEach((bucket, index) => {
    const slot = slotOf(bucket);
    keys[slot] = bucket;
    rows[slot] = index + 1;
  });
  return (bucket) => rows[slotOf(bucket)] ?? 0;
}
