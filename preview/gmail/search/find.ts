import { callPackage, type Mailbox, outwardLabel } from "../mailbox";
import { contentOf, listIds } from "../messages";
import { type Candidate, looksEverywhere, matches, type SearchContext } from "./match";
import { parseSearch } from "./parse";

export interface FindOptions {
  readonly q: string;
  readonly labelIds: readonly string[];
  readonly includeSpamTrash: boolean;
}

/** The ids of the messages that `q` finds, newest first. The API searches messages, never whole threads. */
export function findMessages(box: Mailbox, { q, labelIds, includeSpamTrash }: FindOptions): string[] {
  const search = parseSearch(q);
  const everywhere = includeSpamTrash || looksEverywhere(search);
  const ids = listIds(box, labelIds, everywhere);
  if (q.trim() === "") return ids;
  const context = contextOf(box);
  const labelled = labelSets(box);
  return ids.filter((id) => {
    const candidate: Candidate = { content: contentOf(box, id), hasLabel: (label) => labelled(label).has(id) };
    return matches(search, candidate, context);
  });
}

function contextOf(box: Mailbox): SearchContext {
  const labelId = memoized((typed: string): string | null => {
    const { labels } = callPackage(box, "GET", "/labels").json;
    const label = labels.find((each: { name: string }) => typedForm(each.name) === typedForm(typed));
    return label === undefined ? null : outwardLabel(box, label.id);
  });
  return { now: box.now(), email: box.email, labelId };
}

/** People type a label's spaces and slashes as dashes. */
function typedForm(name: string): string {
  return name.toLowerCase().replace(/[\s/]/g, "-");
}

function labelSets(box: Mailbox): (label: string) => ReadonlySet<string> {
  return memoized((label: string) => {
    try {
      return new Set(listIds(box, [label], true));
    } catch {
      return new Set<string>();
    }
  });
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
