import type { Intro } from "../../../src/domain/intro";
import type { Settings } from "../../../src/domain/settings";
import type { Born } from "./born";
import { broken } from "./broken";

/** Every refusal that was drafted in this run, whatever mailbox it lay in. */
const refusals = new Map<string, string>();

/**
 * Rule 5: the same bytes whatever the cause. Everything that may make a difference is what the requester knows already: who they are,
 * whom they asked for and in which words.
 */
export function isTheOneRefusal(born: Born, { signature }: Settings): void {
  if (born.kind !== "refusal") return;
  for (const intro of born.intros) {
    const known = knownToRequester(intro, signature);
    const before = refusals.get(known);
    if (before !== undefined && before !== born.plain) broken("rule 5", `two refusals differ:\n${before}\n---\n${born.plain}`);
    refusals.set(known, born.plain);
  }
}

function knownToRequester({ requester, contact, source, language, origin }: Intro, signature: string): string {
  const asked = [source?.subject, source?.evidence];
  return JSON.stringify([language, origin, requester.person, requester.others, contact.person.name, asked, signature]);
}
