import { organisationAt } from "./affiliation";
import type { Passage } from "./passage";
import { ARTICLE, roleOf } from "./roles";

/** "the manager in Parkside Towers, ", "The engineering manager is ", "the choreographer ": what ends where a name begins. */
const BEFORE = new RegExp(
  `(?<![\\p{L}])${ARTICLE}\\s+(?<role>[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?)(?<at> (?:at|in|of|from|with|for|bei|von|der|chez|de|del|da|do|en|na|no) [^,.;:?!\\n]{2,40}?)?(?:,| is| est| es| ist| é| war| was)?\\s+$`,
  "iu",
);

/** Reads what precedes a name. */
export function affiliationBefore(
  passage: Passage,
  start: number,
): { readonly role: string | null; readonly company: string | null } {
  const from = Math.max(0, start - 90);
  const match = BEFORE.exec(passage.text.slice(from, start));
  const role = roleOf(match?.groups?.role ?? "");
  if (match === null || role === null) return { role: null, company: null };
  const at = match.groups?.at;
  if (at === undefined) return { role, company: null };
  const place = from + match.index + match[0].indexOf(at) + 1 + at.trimStart().indexOf(" ");
  return { role, company: organisationAt(passage, place)?.name ?? null };
}
