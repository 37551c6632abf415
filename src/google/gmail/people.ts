import type { Person } from "../../domain/person";
import { calling } from "../errors";
import { peopleIn } from "./addresses";
import { headersOf } from "./decode";
import { users } from "./service";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** People in the user's own mail with these words in their name or address: one call, and one for each message looked at. */
export function peopleNamed(words: string, most: number): Person[] {
  const wanted = plain(words)
    .split(/[^\p{L}\p{N}@._-]+/u)
    .filter((word) => word.length > 1);
  const phrase = words.replace(/["{}()]/g, " ").trim();
  if (wanted.length === 0 || phrase === "") return [];
  const q = `{from:"${phrase}" to:"${phrase}" cc:"${phrase}"}`;
  const found = calling(() => users().Messages.list("me", { q, maxResults: most }).messages) ?? [];
  const people = new Map<string, Person>();
  for (const { id } of found.slice(0, most)) {
    for (const person of addressedIn(id ?? "")) {
      const known = plain(`${person.name} ${person.email}`);
      if (!people.has(person.email) && wanted.every((word) => known.includes(word))) people.set(person.email, person);
    }
  }
  return [...people.values()];
}

function addressedIn(messageId: string): Person[] {
  const message = calling(() =>
    users().Messages.get("me", messageId, { format: "metadata", metadataHeaders: ["From", "To", "Cc"] }),
  );
  const { from = "", to = "", cc = "" } = headersOf(message.payload);
  return [from, to, cc].flatMap(peopleIn);
}

/** Threads of the last weeks in which any of these people wrote. */
export const threadsFrom = (addresses: readonly string[]): string[] => threadsWith("from", addresses, "");

/** Threads of the last weeks in which the user wrote to any of these people. */
export const threadsTo = (addresses: readonly string[]): string[] => threadsWith("to", addresses, "in:sent ");

function threadsWith(field: "from" | "to", addresses: readonly string[], where: string): string[] {
  const q = `${where}{${addresses.map((address) => `${field}:${address.replace(/[\s{}()"]/g, "")}`).join(" ")}} newer_than:30d`;
  const found = calling(() => users().Messages.list("me", { q, maxResults: 100 }).messages) ?? [];
  return [...new Set(found.map(({ threadId }) => threadId ?? ""))];
}
