import type { Intro, Side, SideName } from "../domain/intro";
import type { Person } from "../domain/person";
import type { Texts } from "./texts/texts";

/** How a card names a side: by name, else by address, else by what they are, else "the contact". */
export function sideLabel(side: Side, name: SideName, texts: Texts): string {
  const fallback = name === "contact" ? texts.theContact : texts.theRequester;
  return side.person.name || side.person.email || side.role || fallback;
}

export const personLabel = (person: Person, fallback: string): string => person.name || person.email || fallback;

/** "Tobias Lindqvist → Kavita Rao (Brightwell)": what an introduction is called in a list. */
export function introTitle(intro: Intro, texts: Texts): string {
  const contact = sideLabel(intro.contact, "contact", texts);
  const company = intro.contact.company === "" ? "" : ` (${intro.contact.company})`;
  return `${sideLabel(intro.requester, "requester", texts)} → ${contact}${company}`;
}
