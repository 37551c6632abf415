import { bucketOf } from "./hash";
import type { View } from "./views";

/** Beyond this a sentence is simply far from the ask. */
const FAR = 4;

/** A sentence's features for the three items of the case: what it says, and where it stands to the ask. */
export function contextFeatures(view: View, index: number, ask: number, count: number): number[] {
  const distance = ask < 0 ? "none" : Math.max(-FAR, Math.min(FAR, index - ask));
  const place = count < 4 ? "few" : Math.floor((index / count) * 4);
  return [...view.features, bucketOf(`d ${distance}`), bucketOf(`d ${distance} ${place}`), bucketOf(`f ${view.forwarded}`)];
}
