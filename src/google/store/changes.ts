import type { Fact } from "../../domain/events";
import { condense } from "../../domain/record/condensed";
import { decodeFacts, decodeLook, encodeFacts, type LookRecord } from "../../domain/record/facts";
import { encodeIntro, encodeThread } from "../../domain/record/record";
import { encodeTemplate } from "../../domain/record/templates";
import type { Look, Snapshot, Writes } from "../../handlers/app";
import { KEYS } from "./keys";
import { type Properties, utf8Bytes } from "./snapshot";

/** What is to be set and what is to be removed. */
export interface Changes {
  readonly set: Record<string, string>;
  readonly remove: string[];
}

/** What a look in another tab noted since the press read: its own facts stand in the record that it writes, these do not. */
function notedSince(read: string | undefined, now: string | undefined): Fact[] {
  const told = new Set(decodeFacts(read).map((fact) => JSON.stringify(fact)));
  return decodeFacts(now).filter((fact) => !told.has(JSON.stringify(fact)));
}

/** `read` is what the press knew when it decided, `before` what the store holds, `now` asks for one key again. */
export function changesOf(writes: Writes, before: Properties, read = before, now = (key: string) => before[key]): Changes {
  const set: Record<string, string> = {};
  const remove: string[] = [];
  for (const intro of writes.intros ?? []) {
    set[KEYS.intro(intro.id)] = encodeIntro(intro);
    const facts = KEYS.facts(intro.id);
    // The record now tells these facts itself. Where the press knew of none, there is none to clear.
    if (decodeFacts(read[facts]).length > 0) set[facts] = encodeFacts(notedSince(read[facts], now(facts)));
  }
  for (const id of writes.erased ?? []) remove.push(...[KEYS.intro(id), KEYS.facts(id)].filter((key) => key in before));
  for (const [threadId, record] of Object.entries(writes.threads ?? {})) {
    const key = KEYS.thread(threadId);
    if (record !== null) set[key] = encodeThread(record);
    else if (key in before) remove.push(key);
  }
  if (writes.template !== undefined) {
    const key = KEYS.template(writes.template.id);
    if (writes.template.text !== null) set[key] = encodeTemplate(writes.template.text);
    else if (key in before) remove.push(key);
  }
  if (writes.settings !== undefined) set[KEYS.settings] = JSON.stringify(writes.settings);
  if (writes.account !== undefined) set[KEYS.account] = JSON.stringify(writes.account);
  if (writes.owed !== undefined && writes.owed.length > 0) {
    const look = decodeLook(before[KEYS.look]);
    set[KEYS.look] = encodeLook({ ...look, owed: [...new Set([...look.owed, ...writes.owed])] });
  }
  if (writes.quieted !== undefined) set[KEYS.quiet] = [...writes.quieted].join(" ");
  return { set, remove };
}

/** One property holds both lists: 9 KB, at about twenty bytes each. */
const MOST_LEFT = 300;
const MOST_OWED = 100;

const encodeLook = ({ historyId, at, left, owed }: LookRecord): string =>
  JSON.stringify({ historyId, at, left: left.slice(0, MOST_LEFT), owed: owed.slice(0, MOST_OWED) });

export function lookChanges(look: Look): Record<string, string> {
  const facts = Object.entries(look.facts).map(([id, list]): [string, string] => [KEYS.facts(id), encodeFacts(list)]);
  const threads = Object.entries(look.threads).map(([id, record]): [string, string] => [KEYS.thread(id), encodeThread(record)]);
  return {
    ...Object.fromEntries([...facts, ...threads]),
    ...(look.account === undefined ? {} : { [KEYS.account]: JSON.stringify(look.account) }),
    [KEYS.look]: encodeLook({ ...look, left: [...look.left], owed: [] }),
  };
}

/** From this size on, what was closed long ago is kept in short form, so many at a time. */
const CONDENSE_FROM = 200_000;
const CONDENSE_AT_ONCE = 25;
const WORTH_CONDENSING = 500;

/** The oldest closed introductions in short form, while the store is large. */
export function condensed(snapshot: Snapshot, before: Properties): Record<string, string> {
  if (snapshot.bytes < CONDENSE_FROM) return {};
  const closed = snapshot
    .intros()
    .filter(({ id, closed }) => closed !== null && (before[KEYS.intro(id)]?.length ?? 0) > WORTH_CONDENSING);
  const oldest = closed.sort((a, b) => (a.closed?.at ?? 0) - (b.closed?.at ?? 0)).slice(0, CONDENSE_AT_ONCE);
  return Object.fromEntries(oldest.map((intro) => [KEYS.intro(intro.id), condense(intro)]));
}

/** Google's limits (PLATFORM 5.1), with room left for the keys that later versions may need. */
export const MOST_VALUE_BYTES = 9 * 1024;
export const MOST_STORE_BYTES = 500 * 1024;

export function sizeAfter(before: Properties, bytesBefore: number, { set, remove }: Changes): number {
  const gone = remove.reduce((sum, key) => sum + utf8Bytes(key) + utf8Bytes(before[key] ?? ""), 0);
  return Object.entries(set).reduce((sum, [key, value]) => {
    const old = before[key];
    return sum + utf8Bytes(value) - (old === undefined ? -utf8Bytes(key) : utf8Bytes(old));
  }, bytesBefore - gone);
}
