import { parseAddressList } from "email-addresses";
import type { Person } from "../../domain/person";

/** A header of hostile length is cut: nobody is addressed after this many characters. */
const LONGEST_HEADER = 20_000;
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const BARE = /[^\s<>,;"]+@[^\s<>,;"]+/;

/** The people in an address header, names cleaned of control and direction-override characters (rule 7). */
export function peopleIn(header: string): Person[] {
  const text = header.slice(0, LONGEST_HEADER).replace(HIDDEN, " ").trim();
  if (text === "") return [];
  const parsed = parseAddressList({ input: text, rfc6532: true });
  if (parsed === null) return text.split(/[,;](?=[^"]*(?:"[^"]*"[^"]*)*$)/).flatMap(loosely);
  const mailboxes = parsed.flatMap((entry) => (entry.type === "group" ? entry.addresses : [entry]));
  return mailboxes.map(({ name, address }) => person(name ?? "", address));
}

/** Headers that break the grammar still name people: an unquoted dot or comma in a display name is everyday mail. */
function loosely(entry: string): Person[] {
  const address = BARE.exec(entry)?.[0];
  if (address === undefined) return [];
  const before = entry.slice(0, entry.indexOf(address));
  return [person(before, address)];
}

function person(name: string, address: string): Person {
  const clean = name.replace(/[<>"]/g, " ").replace(/\s+/g, " ").trim();
  const email = address.trim().toLowerCase();
  return { name: clean.toLowerCase() === email ? "" : clean, email };
}
