import { LONG } from "./sequences";

/** What even a short run comes to: a model that gets nowhere holds every rule. */
export const COMMON = ["permission", "refusal", "introduction", "nudge"].map((letter) => `drafted ${letter}`);

/** A long run, and so every run in CI, comes to the rare ones, too. */
export const wanted = (common: readonly string[], rare: readonly string[]): string[] =>
  LONG ? [...common, ...rare] : [...common];

/** A long run on a busy machine. */
export const LONGEST = 3_000_000;
