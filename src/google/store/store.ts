import { AppError } from "../../domain/errors";
import type { Log, Store } from "../../handlers/app";
import { calling } from "../errors";
import { changesOf, condensed, lookChanges, MOST_STORE_BYTES, MOST_VALUE_BYTES, sizeAfter } from "./changes";
import { KEYS } from "./keys";
import { type Properties, snapshotOf, threadIn, utf8Bytes } from "./snapshot";

/** Long enough for another press to finish its letter, short of Gmail's 30 seconds for a press (PLATFORM 4). */
const LOCK_MILLISECONDS = 10_000;

/** The user's own properties: private to this user and this add-on (PLATFORM 5.1). */
export function userStore(log: Log): Store {
  const properties = () => PropertiesService.getUserProperties();
  const one = (key: string): string | null => calling(() => properties().getProperty(key));
  const readAll = (): Properties => calling(() => properties().getProperties());

  function save(values: Record<string, string>): void {
    if (Object.values(values).some((value) => utf8Bytes(value) > MOST_VALUE_BYTES)) throw new AppError("too-large");
    calling(() => properties().setProperties(values));
  }

  /** What is left is swept with the next change: it says nothing meanwhile. */
  function sweep(keys: readonly string[]): void {
    try {
      for (const key of keys) calling(() => properties().deleteProperty(key));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      log({ event: "failed", where: "sweep", kind: thrown.kind });
    }
  }

  return {
    thread: (threadId) => threadIn(one(KEYS.thread(threadId))),
    read: () => snapshotOf(readAll()),
    note: (look) => save(lookChanges(look)),
    change(work) {
      if (!calling(() => LockService.getUserLock().tryLock(LOCK_MILLISECONDS))) throw new AppError("busy");
      const read = readAll();
      let before = read;
      const snapshot = snapshotOf(before);
      return work(snapshot, (writes) => {
        const changes = changesOf(writes, before, read, (key) => one(key) ?? undefined);
        const shorter = condensed(snapshot, before);
        const set = { ...shorter, ...changes.set };
        const grows = sizeAfter(before, snapshotOf(before).bytes, { set, remove: changes.remove });
        const erases = changes.remove.length > 0 || writes.erased !== undefined;
        if (grows > MOST_STORE_BYTES && !erases) throw new AppError("store-full");
        for (const key of changes.remove) calling(() => properties().deleteProperty(key));
        if (Object.keys(set).length > 0) save(set);
        if (Object.keys(shorter).length > 0) log({ event: "condensed", intros: Object.keys(shorter).length });
        before = { ...before, ...set };
        sweep(changes.sweep);
      });
    },
  };
}
