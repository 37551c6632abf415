import * as v from "valibot";
import { LANGUAGES } from "../language";
import { type Account, DEFAULT_SETTINGS, type Settings, UNKNOWN_ACCOUNT } from "../settings";
import { STAGES } from "../stage";
import { parse } from "./record";

const days = v.pipe(v.number(), v.integer(), v.minValue(1));

const habit = v.object({ greeting: v.exactOptional(v.string()), closing: v.exactOptional(v.string()) });

const { patience, unnamedFirst, signature, habits, background, welcomed } = DEFAULT_SETTINGS;
const settingsSchema = v.object({
  patience: v.fallback(v.object({ nudgeAfter: days, lapseAfter: days, followupAfter: days, outcomeAfter: days }), patience),
  unnamedFirst: v.fallback(v.boolean(), unnamedFirst),
  signature: v.fallback(v.string(), signature),
  habits: v.fallback(v.object(v.entriesFromList(LANGUAGES, v.exactOptional(habit))), habits),
  background: v.fallback(v.boolean(), background),
  welcomed: v.fallback(v.boolean(), welcomed),
}) satisfies v.GenericSchema<unknown, Settings>;

const accountSchema = v.object({
  addresses: v.array(v.string()),
  name: v.string(),
  labels: v.objectWithRest(v.entriesFromList(STAGES, v.exactOptional(v.string())), v.never()),
}) satisfies v.GenericSchema<unknown, Account>;

/** Settings that cannot be read fall back one by one; what is not understood is dropped at the next save. */
export function decodeSettings(text: string | undefined): Settings {
  const record = text === undefined ? null : parse(text);
  if (typeof record !== "object" || record === null) return DEFAULT_SETTINGS;
  const read = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...record });
  return read.success ? read.output : DEFAULT_SETTINGS;
}

/** What Gmail told can be asked for again, so that an unreadable record is the same as none. */
export function decodeAccount(text: string | undefined): Account {
  const read = v.safeParse(accountSchema, text === undefined ? null : parse(text));
  return read.success ? read.output : UNKNOWN_ACCOUNT;
}
