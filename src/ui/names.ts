import type { Intro, Side, SideName } from "../domain/intro";
import type { Person } from "../domain/person";
import { firstName } from "../letters/names";
import type { Texts } from "./texts/texts";

/** How a card names a side: by name, else by address, else by what they are, else "the contact". */
export function sideLabel(side: Side, name: SideName, texts: Texts): string {
  const fallback = name === "contact" ? texts.theContact : texts.theRequester;
  return side.person.name || side.person.email || side.role || fallback;
}

/** How one calls somebody in a sentence or on a button: by first name where there is one, titles kept. */
export function callName(person: Person, fallback: string, texts: Texts): string {
  return firstName(person.name, { word: texts.and }) || person.email || fallback;
}

/** The same for a side of an introduction. */
export function callSide(side: Side, name: SideName, texts: Texts): string {
  return callName(side.person, sideLabel(side, name, texts), texts);
}

export const personLabel = (person: Person, fallback: string): string => person.name || person.email || fallback;

/** A card's header has one line, and what does not fit is cut (PLATFORM 3.2): the company is left to the rows, then the surnames. */
const LONGEST_TITLE = 34;

export function headerTitle(intro: Intro, texts: Texts): string {
  const full = `${sideLabel(intro.requester, "requester", texts)} → ${sideLabel(intro.contact, "contact", texts)}`;
  if (full.length <= LONGEST_TITLE) return full;
  return `${callSide(intro.requester, "requester", texts)} → ${callSide(intro.contact, "contact", texts)}`;
}

/** "Matteo Marlund → Tessa Halden (Winterbourne)": what an introduction is called in a list. */
export function introTitle(intro: Intro, texts: Texts): string {
  const contact = sideLabel(intro.contact, "contact", texts);
  const company = intro.contact.company === "" ? "" : ` (${intro.contact.company})`;
  return `${sideLabel(intro.requester, "requester", texts)} → ${contact}${company}`;
}
