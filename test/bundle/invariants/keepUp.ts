import type { Intro, IntroId } from "../../../src/domain/intro";
import type { Snapshot } from "../../../src/handlers/app";
import type { World } from "../world";
import { groundOf } from "./ground";
import { isThere, threadsBehind } from "./records";

/** The introductions as the last check found them. */
export type Known = Map<IntroId, Intro>;

/**
 * What the user did by hand counts until they press something: a decision says what a label meant, and an erased introduction leaves
 * its drafts to the user.
 */
export function keepUp(world: World, snapshot: Snapshot, known: Known): void {
  const { labelledByHand, decidedSince, erasedDrafts } = groundOf(world);
  const intros = new Map(snapshot.intros().map((intro) => [intro.id, intro]));
  for (const [id, intro] of known) {
    if (isThere(id, world.script.properties)) continue;
    for (const { draftId } of Object.values(intro.letters)) erasedDrafts.add(draftId);
    for (const threadId of threadsBehind(intro)) labelledByHand.delete(threadId);
  }
  for (const [id, intro] of intros) {
    const decided = intro.version > (known.get(id)?.version ?? -1);
    if (decided) for (const threadId of threadsBehind(intro)) decidedSince.add(threadId);
  }
  known.clear();
  for (const [id, intro] of intros) known.set(id, intro);
}
