/** Choices that follow from one number, so that a sequence of steps shrinks and runs again the same way. */
export interface Chance {
  /** Below `count`. */
  below(count: number): number;
  one<T>(of: readonly T[]): T;
  /** True in about so many of a hundred. */
  percent(share: number): boolean;
}

/** Mulberry32: small, and good enough to choose buttons. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    one: (of) => {
      if (of.length === 0) throw new Error("There is nothing to choose from.");
      return of[below(of.length)] as (typeof of)[number];
    },
    percent: (share) => next() * 100 < share,
  };
}
