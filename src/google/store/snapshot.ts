import type { Intro, IntroId } from "../../domain/intro";
import { decodeFacts, decodeLook } from "../../domain/record/facts";
import { decodeAccount, decodeSettings } from "../../domain/record/preferences";
import { decodeIntro, decodeThread, type ThreadRecord } from "../../domain/record/record";
import { decodeTemplate } from "../../domain/record/templates";
import { transition } from "../../domain/transition";
import type { Template, TemplateId } from "../../domain/voice";
import type { Snapshot } from "../../handlers/app";
import { ERASED, KEYS } from "./keys";

export type Properties = Readonly<Record<string, string>>;

/** The store as one read of all properties shows it. Records are decoded when they are asked for, and once. */
export function snapshotOf(properties: Properties): Snapshot {
  const own = (key: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(properties, key) ? properties[key] : undefined;
  const decoded = new Map<IntroId, Intro | null>();
  const intro = (id: IntroId): Intro | null | undefined => {
    const text = own(KEYS.intro(id));
    if (text === undefined || text === ERASED) return undefined;
    if (!decoded.has(id)) decoded.set(id, withFacts(decodeIntro(id, text), own(KEYS.facts(id))));
    return decoded.get(id) ?? null;
  };
  const template = (templateId: TemplateId): Template | null | undefined => {
    const text = own(KEYS.template(templateId));
    return text === undefined ? undefined : decodeTemplate(text);
  };
  const ids = Object.keys(properties).flatMap((key) => (properties[key] === ERASED ? [] : (KEYS.introId(key) ?? [])));
  return {
    settings: decodeSettings(own(KEYS.settings)),
    account: decodeAccount(own(KEYS.account)),
    looked: decodeLook(own(KEYS.look)),
    intro,
    facts: (id) => decodeFacts(own(KEYS.facts(id))),
    intros: () => ids.map(intro).filter((found): found is Intro => found !== null && found !== undefined),
    get unreadable() {
      return ids.filter((id) => intro(id) === null).length;
    },
    template,
    thread: (threadId) => threadIn(own(KEYS.thread(threadId))),
    quieted: new Set((own(KEYS.quiet) ?? "").split(" ").filter(Boolean)),
    bytes: Object.entries(properties).reduce((sum, [key, value]) => sum + utf8Bytes(key) + utf8Bytes(value), 0),
  };
}

export const threadIn = (text: string | null | undefined): ThreadRecord | null | undefined =>
  text === undefined || text === null ? undefined : decodeThread(text);

/** What looks at Gmail found since the last press is kept apart from the record and told on top of it. */
function withFacts(intro: Intro | null, facts: string | undefined): Intro | null {
  if (intro === null || facts === undefined) return intro;
  return decodeFacts(facts).reduce((current, fact) => {
    const next = transition(current, fact, intro.changedAt);
    return next.ok ? next.value : current;
  }, intro);
}

export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
