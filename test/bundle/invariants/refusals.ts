import type { Intro } from "../../../src/domain/intro";
import type { Snapshot } from "../../../src/handlers/app";
import type { Born } from "./born";
import { broken } from "./broken";

/** Every refusal that was drafted in this run, whatever mailbox it lay in. */
const refusals = new Map<string, string>();

/**
 * Rule 5: the same bytes whatever the cause. Everything that may make a difference is what the requester knows already: who they are,
 * whom they asked for and in which words.
 */
export function isTheOneRefusal(born: Born, { settings, template }: Snapshot): void {
  if (born.kind !== "refusal") return;
  for (const intro of born.intros) {
    const words = template({ language: intro.language, letter: "refusal" });
    const known = knownToRequester(intro, [settings.signature, settings.habits, words]);
    const before = refusals.get(known);
    if (before !== undefined && before !== born.plain) broken("rule 5", `two refusals differ:\n${before}\n---\n${born.plain}`);
    refusals.set(known, born.plain);
  }
}

/** `voice` is how the connector writes all of their letters, whatever this one is about. */
function knownToRequester({ requester, contact, source, language, origin }: Intro, voice: unknown): string {
  const asked = [source?.subject, source?.evidence];
  return JSON.stringify([language, origin, requester.person, requester.others, contact.person.name, asked, voice]);
}
