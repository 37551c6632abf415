import type { Intro } from "../../../src/domain/intro";
import { decodeIntro, decodeThread } from "../../../src/domain/record/record";
import { ERASED } from "../../../src/google/store/keys";
import type { Snapshot } from "../../../src/handlers/app";
import type { World } from "../world";
import { broken } from "./broken";
import { groundOf } from "./ground";

/** Keys are ours and Gmail's ids, never what a mail says (rule 7). */
const KEYS = /^(?:i\/[0-9a-z]{7}|f\/[0-9a-z]{7}|t\/[0-9a-f]{8,20}|p\/(?:en|es|fr|de|pt)\/[a-z]+|settings|account|look|quiet)$/;

/** Rule 8: every record decodes, or is untouched; and what belongs together finds each other. */
export function recordsAreWhole(world: World, snapshot: Snapshot): void {
  const { properties } = world.script;
  const { tampered } = groundOf(world);
  for (const [key, bytes] of tampered) if (properties.get(key) !== bytes) broken("rule 8", `${key[0]}/… was overwritten`);
  for (const [key, text] of properties) {
    if (tampered.has(key) || text === ERASED) continue;
    if (!KEYS.test(key)) broken("rule 7", `the store has the key ${key}`);
    if (key.startsWith("i/") && decodeIntro(key.slice(2), text) === null)
      broken("rule 8", `a record was written that cannot be read: ${text}`);
    if (key.startsWith("t/")) threadHolds(text, properties);
    if (key.startsWith("f/") && text !== "[]" && !isThere(key.slice(2), properties))
      broken("rule 8", "facts of an introduction that is not there");
  }
  for (const intro of snapshot.intros()) threadsAreKnown(intro, snapshot);
}

/** An introduction that was erased may leave an empty place until the next change. */
export const isThere = (id: string, properties: ReadonlyMap<string, string>): boolean =>
  ![undefined, ERASED].includes(properties.get(`i/${id}`));

function threadHolds(text: string, properties: ReadonlyMap<string, string>): void {
  const record = decodeThread(text);
  if (record === null) broken("rule 8", "a thread's record was written that cannot be read");
  const lost = record.intros.find((id) => !isThere(id, properties));
  if (lost !== undefined) broken("rule 8", "a thread names an introduction that is not there");
}

/** The threads in which something about an introduction is said or lies as a draft. */
export function threadsBehind({ requester, contact, letters }: Intro): string[] {
  const written = Object.values(letters).flatMap(({ status, threadId, earlier = [] }) =>
    status === "discarded" ? earlier : [...earlier, threadId],
  );
  const ids = [requester.threadId, contact.threadId, ...written];
  return [...new Set(ids)].filter((id): id is string => id !== null && id !== "");
}

/** A thread that does not name its introduction would never be looked at again. */
function threadsAreKnown(intro: Intro, snapshot: Snapshot): void {
  for (const threadId of threadsBehind(intro)) {
    const record = snapshot.thread(threadId);
    if (record !== null && !record?.intros.includes(intro.id))
      broken("rule 8", "a thread of an introduction is not known as such");
  }
}
