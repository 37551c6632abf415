import type { Intro } from "../domain/intro";
import { fullName, isTitle } from "./names";
import { oneLine, UNSPACED } from "./plainText";

const MAX_ASKED = 4000;

/**
 * The contact's name as far as the requester used it. Someone who asked for "anyone in biotech" must not learn from our
 * answer of whom the connector thought; what is not found in their own words is therefore not said.
 */
export function contactAsAsked(intro: Intro, given: string | undefined): string {
  if (given !== undefined) return fullName(given);
  const name = fullName(intro.contact.person.name);
  if (intro.origin === "proposal") return name;
  const text = oneLine(`${intro.source?.subject ?? ""} ${intro.source?.evidence ?? ""}`, MAX_ASKED);
  if (UNSPACED.test(name)) return text.includes(name) ? name : "";
  const said = new Set(wordsOf(text));
  const used = name.split(" ").filter((word) => word.length > 1 && isSaid(wordsOf(word), said));
  return used.every(isTitle) ? "" : used.join(" ");
}

function isSaid(parts: readonly string[], said: ReadonlySet<string>): boolean {
  return parts.length > 0 && parts.every((part) => said.has(part));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
}
