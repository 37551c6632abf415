import type { CacheEntry } from "../scriptState";
import { handle, type Method, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";

interface Store {
  readonly label: string;
  readonly entries: Map<string, CacheEntry>;
}

/** PLATFORM 5.1 and 5.3. */
const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_SECONDS = 21_600;
const USUAL_SECONDS = 600;
const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

function get({ entries }: Store, key: string, { options }: World): string | null {
  checkKey(key);
  const entry = entries.get(key);
  return entry !== undefined && entry.expiresAt > options.now() ? entry.value : null;
}

function put({ entries }: Store, key: string, value: unknown, seconds: number, { options }: World): void {
  checkKey(key);
  const text = String(value);
  if (Buffer.byteLength(text, "utf8") > LARGEST_VALUE) throw new ServiceError("Argument too large: value");
  if (seconds < 1 || seconds > LONGEST_SECONDS) {
    throw new ServiceError(`Invalid argument: expirationInSeconds must be from 1 to ${LONGEST_SECONDS}.`);
  }
  entries.set(key, { value: text, expiresAt: options.now() + seconds * 1000 });
  if (entries.size > MOST_ENTRIES) evict(entries);
}

function evict(entries: Map<string, CacheEntry>): void {
  const soonestFirst = [...entries].sort(([, a], [, b]) => a.expiresAt - b.expiresAt);
  for (const [key] of soonestFirst.slice(0, entries.size - KEPT_ENTRIES)) entries.delete(key);
}

function checkKey(key: string): void {
  if (key.length > LONGEST_KEY) throw new ServiceError("Argument too large: key");
}

function method(name: string, takes: Method<Store>["takes"], run: Method<Store>["run"]): Method<Store> {
  return { takes, run, cost: ({ label }) => ({ name: `${label}.${name}` }) };
}

const CACHE: ServiceClass<Store> = {
  name: "CacheService.Cache",
  methods: {
    get: method("get", [["string"]], (store, [key], world) => get(store, key, world)),
    getAll: method("getAll", [["string[]"]], (store, [keys], world) => {
      const found = keys.map((key: string) => [key, get(store, key, world)]);
      return Object.fromEntries(found.filter(([, value]: [string, string | null]) => value !== null));
    }),
    put: method(
      "put",
      [
        ["string", "any"],
        ["string", "any", "integer"],
      ],
      (store, [key, value, seconds], world) => put(store, key, value, seconds ?? USUAL_SECONDS, world),
    ),
    putAll: method("putAll", [["object"], ["object", "integer"]], (store, [values, seconds], world) => {
      for (const [key, value] of Object.entries(values)) put(store, key, value, seconds ?? USUAL_SECONDS, world);
    }),
    remove: method("remove", [["string"]], ({ entries }, [key]) => void entries.delete(key)),
    removeAll: method("removeAll", [["string[]"]], ({ entries }, [keys]) => {
      for (const key of keys) entries.delete(key);
    }),
  },
};

export const CACHE_SERVICE: ServiceClass<null> = {
  name: "CacheService",
  methods: {
    getUserCache: { takes: [[]], run: (_, __, { state }) => handle(CACHE, { label: "UserCache", entries: state.userCache }) },
    getScriptCache: {
      takes: [[]],
      run: (_, __, { state }) => handle(CACHE, { label: "ScriptCache", entries: state.scriptCache }),
    },
  },
};
