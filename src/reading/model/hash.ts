/** Room for a million features, of which the tables keep some thousands: an unknown word then seldom falls on a known one's weight. */
export const BUCKETS = 1 << 20;

/** FNV-1a over UTF-16 units, folded to a bucket: the same in every engine, and needs no table of words. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return ((hash >>> 20) ^ hash) & (BUCKETS - 1);
}
