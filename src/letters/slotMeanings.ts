import type { LetterKind } from "../domain/letter";
import { SLOTS, type Slot } from "./slots";

/** What each slot says, for whoever edits a template. */
export const SLOT_MEANINGS: Readonly<Record<Slot, string>> = {
  greeting: "Your greeting, such as Hi",
  closing: "Your closing and your first name, or your signature",
  "requester.first": "The first name of the one who asks",
  "requester.all": "The full names of all who ask together; empty while you do not name them",
  "requester.about": "Their role and company",
  "requester.company": "Their company; empty while you do not name them",
  "contact.first": "The first name of the one who is asked for",
  "contact.name": "The full name of the one who is asked for",
  "contact.all": "The full names on the contact's side",
  "contact.about": "The contact's role and company",
  "contact.company": "The contact's company",
  "contact.asked": "The contact's name as far as the requester used it; empty for “anyone in biotech”",
  "recipient.first": "The first name of the one you write to",
  "other.first": "The first name of the one they were to meet",
  both: "The first names of both sides",
  opening: "Who asks, or that the idea is yours",
  standing: "How well you know them, and whether you vouch for it",
  benefit: "The benefit that you see",
  involvement: "How you will stay involved",
  words: "What the requester wrote about themselves, in their words",
  ask: "What the requester would ask for, in their words, or that it is not known yet",
  targets: "All whom the requester asked for in this mail",
  them: "The contact's first name, or “them”",
  needs: "What is still missing, asked for",
  questions: "The questions that you want to pass on, as your own",
  until: "Until when you would rather wait, such as “until January 12”",
  "instead.name": "The full name of the one to ask instead",
  "instead.first": "The first name of the one to ask instead",
  next: "What happens now",
  preference: "How the contact likes to be reached",
};

/** The slots of one letter, each with its meaning. */
export function slotsOf(kind: LetterKind): readonly { readonly slot: Slot; readonly meaning: string }[] {
  return SLOTS[kind].map((slot) => ({ slot, meaning: SLOT_MEANINGS[slot] }));
}
