import type { World } from "../world";

/** What a test did behind the add-on's back, so that the rules know what to expect. Tests tell; `check` only reads. */
export interface Ground {
  /** Threads whose label the user moved by hand, and the label put there, or null for one taken away. */
  readonly labelledByHand: Map<string, string | null>;
  /** Those of them about which the user has pressed something since: it may have explained the label, or come before it was seen. */
  readonly decidedSince: Set<string>;
  /** Threads that lost their label because the label itself was deleted. */
  readonly labelDeleted: Set<string>;
  /** Records that were overwritten from outside, by key: they must stay as they are. */
  readonly tampered: Map<string, string>;
  /** Drafts whose head the user changed: they are the user's own letters now. */
  readonly rewritten: Set<string>;
  /** Drafts and threads of introductions that were erased: nothing of them is known any more. */
  readonly erasedDrafts: Set<string>;
  /** A service call was made to fail since the last time that everything was in order. */
  faulty: boolean;
}

const grounds = new WeakMap<World, Ground>();

export function groundOf(world: World): Ground {
  let ground = grounds.get(world);
  if (ground === undefined) {
    ground = {
      labelledByHand: new Map(),
      decidedSince: new Set(),
      labelDeleted: new Set(),
      tampered: new Map(),
      rewritten: new Set(),
      erasedDrafts: new Set(),
      faulty: false,
    };
    grounds.set(world, ground);
  }
  return ground;
}
