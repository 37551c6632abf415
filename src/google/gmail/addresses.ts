import addressparser from "nodemailer/lib/addressparser";
import type { Person } from "../../domain/person";

/** A header of hostile length is cut: nobody is addressed after this many characters. */
const LONGEST_HEADER = 8_000;
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The people in an address header, names cleaned of control and direction-override characters (rule 7). */
export function peopleIn(header: string): Person[] {
  const text = header.slice(0, LONGEST_HEADER).replace(HIDDEN, " ");
  return addressparser(text, { flatten: true }).flatMap(({ name, address }) =>
    address.includes("@") ? [person(name, address)] : [],
  );
}

function person(name: string, address: string): Person {
  const clean = name.replace(/[<>"]/g, " ").replace(/\s+/g, " ").trim();
  const email = address.replace(/[\s<>]/g, "").toLowerCase();
  return { name: clean.toLowerCase() === email ? "" : clean, email };
}
