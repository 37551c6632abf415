import * as v from "valibot";
import type { Intro, IntroId } from "../intro";
import { expand, isCondensed } from "./condensed";
import { introSchema, RECORD_VERSION } from "./schema";

/** Most lines of a story that are kept; a record has 9 KB at most (PLATFORM 5.1). The first line, how it began, stays. */
const MOST_STORY = 40;

export function encodeIntro(intro: Intro): string {
  const { id: _key, story, ...rest } = intro;
  const kept = story.length > MOST_STORY ? [...story.slice(0, 1), ...story.slice(1 - MOST_STORY)] : story;
  return JSON.stringify({ v: RECORD_VERSION, ...rest, story: kept });
}

/** Null when the record is damaged or was written by another version of the add-on: it is then kept as it is (rule 8). */
export function decodeIntro(id: IntroId, text: string): Intro | null {
  if (isCondensed(text)) return expand(id, text);
  const record = parse(text);
  if (typeof record !== "object" || record === null || (record as { v?: unknown }).v !== RECORD_VERSION) return null;
  const read = v.safeParse(introSchema, { ...record, id });
  return read.success ? read.output : null;
}

/** What a thread is to us: the introductions that it belongs to, and whether its request was dismissed. */
export interface ThreadRecord {
  readonly intros: readonly IntroId[];
  readonly dismissed: boolean;
}

export const UNKNOWN_THREAD: ThreadRecord = { intros: [], dismissed: false };

const THREAD = new RegExp(`^${RECORD_VERSION}([+-])((?: [0-9a-z]+)*)$`);

/** "1+ id id", with a minus when its request was dismissed: short, since there are two or three of them for every introduction. */
export function encodeThread({ intros, dismissed }: ThreadRecord): string {
  return [`${RECORD_VERSION}${dismissed ? "-" : "+"}`, ...intros].join(" ");
}

export function decodeThread(text: string): ThreadRecord | null {
  const [, sign, ids] = THREAD.exec(text) ?? [];
  return ids === undefined ? null : { intros: ids.split(" ").slice(1), dismissed: sign === "-" };
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
