import type { Fact } from "../../domain/events";
import { condense } from "../../domain/record/condensed";
import { decodeFacts, decodeLook, encodeFacts, type LookRecord } from "../../domain/record/facts";
import { encodeIntro, encodeThread, UNKNOWN_THREAD } from "../../domain/record/record";
import { encodeTemplate } from "../../domain/record/templates";
import type { Look, Snapshot, Writes } from "../../handlers/app";
import { ERASED, KEYS } from "./keys";
import { type Properties, utf8Bytes } from "./snapshot";

/** What is to be set and what is to be removed; `sweep` are keys that say nothing any more once the rest is set. */
export interface Changes {
  readonly set: Record<string, string>;
  readonly remove: string[];
  readonly sweep: string[];
}

/** What a look in another tab noted since the press read: its own facts stand in the record that it writes, these do not. */
function notedSince(read: string | undefined, now: string | undefined): Fact[] {
  const told = new Set(decodeFacts(read).map((fact) => JSON.stringify(fact)));
  return decodeFacts(now).filter((fact) => !told.has(JSON.stringify(fact)));
}

/** What an erasing that was cut short left: empty places, facts of nobody, threads of nothing. */
function saysNothing(key: string, before: Properties): boolean {
  const factsOf = KEYS.factsId(key);
  if (factsOf !== null) return (before[KEYS.intro(factsOf)] ?? ERASED) === ERASED;
  return before[key] === ERASED || (KEYS.isThread(key) && before[key] === encodeThread(UNKNOWN_THREAD));
}

/** `read` is what the press knew when it decided, `before` what the store holds, `now` asks for one key again. */
export function changesOf(writes: Writes, before: Properties, read = before, now = (key: string) => before[key]): Changes {
  const set: Record<string, string> = {};
  const remove: string[] = [];
  const sweep: string[] = [];
  for (const intro of writes.intros ?? []) {
    set[KEYS.intro(intro.id)] = encodeIntro(intro);
    const facts = KEYS.facts(intro.id);
    // The record now tells these facts itself. Where the press knew of none, there is none to clear.
    if (decodeFacts(read[facts]).length > 0) set[facts] = encodeFacts(notedSince(read[facts], now(facts)));
  }
  for (const id of writes.erased ?? []) {
    for (const [key, empty] of [
      [KEYS.intro(id), ERASED],
      [KEYS.facts(id), encodeFacts([])],
    ] as const) {
      if (!(key in before)) continue;
      set[key] = empty;
      sweep.push(key);
    }
  }
  for (const [threadId, record] of Object.entries(writes.threads ?? {})) {
    const key = KEYS.thread(threadId);
    if (record !== null || key in before) set[key] = encodeThread(record ?? UNKNOWN_THREAD);
    if (record === null && key in before) sweep.push(key);
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
  const left = Object.keys(before).filter((key) => !(key in set) && saysNothing(key, before));
  return { set, remove, sweep: [...sweep, ...left] };
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

export function sizeAfter(before: Properties, bytesBefore: number, { set, remove }: Pick<Changes, "set" | "remove">): number {
  const gone = remove.reduce((sum, key) => sum + utf8Bytes(key) + utf8Bytes(before[key] ?? ""), 0);
  return Object.entries(set).reduce((sum, [key, value]) => {
    const old = before[key];
    return sum + utf8Bytes(value) - (old === undefined ? -utf8Bytes(key) : utf8Bytes(old));
  }, bytesBefore - gone);
}
