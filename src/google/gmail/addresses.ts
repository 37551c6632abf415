import addressparser from "nodemailer/lib/addressparser";
import type { Person } from "../../domain/person";

/** A header of hostile length is cut: nobody is addressed after this many characters. */
const LONGEST_HEADER = 8_000;
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** No name is longer but one that wants to do harm: it goes into records of 9 KB. */
const LONGEST_NAME = 160;
const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/** The people in an address header, names cleaned of control and direction-override characters (rule 7). */
export function peopleIn(header: string): Person[] {
  const text = header.slice(0, LONGEST_HEADER).replace(HIDDEN, " ");
  return addressparser(text, { flatten: true }).flatMap(({ name, address }) =>
    address.includes("@") ? [person(name, address)] : [],
  );
}

/**
 * The one person of a From or Reply-To. Google hands names over decoded, so that a name may pretend to be an address, "Ann
 * <ann@evil.example>": the address itself is what stands last.
 */
export function personIn(header: string): Person | null {
  const at = header.lastIndexOf("<");
  const address = /^<([^<>\s@]+@[^<>\s@]+)>\s*$/.exec(header.slice(at, at + LONGEST_HEADER))?.[1];
  if (at < 0 || address === undefined) return peopleIn(header)[0] ?? null;
  const name = header.slice(0, Math.min(at, LONGEST_HEADER)).replace(HIDDEN, " ");
  return person(name.replace(/\\(["\\])/g, "$1"), address);
}

function person(name: string, address: string): Person {
  const clean = name.replace(/[<>"]/g, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME).replace(HALF_A_CHARACTER, "");
  const email = address.replace(/[\s<>]/g, "").toLowerCase();
  return { name: clean.toLowerCase() === email ? "" : clean.trim(), email };
}
