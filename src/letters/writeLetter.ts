import type { Intro, SideName } from "../domain/intro";
import type { Language } from "../domain/language";
import { LETTERS, type LetterKind } from "../domain/letter";
import type { Person } from "../domain/person";
import { type Matter, matterOf } from "./matter";
import { fullName } from "./names";
import { packOf } from "./packs";
import { oneLine } from "./plainText";
import { closingOf, greetingOf } from "./signing";
import { SLOTS } from "./slots";
import { SLOT_VALUES } from "./slotValues";
import { fill, problemIn, type TemplateProblem } from "./template";
import type { Letter, LetterOptions, Template, Voice } from "./types";

/** Below the 250 characters that Gmail's own reply options take (PLATFORM 2.1). */
const MAX_SUBJECT = 200;

/**
 * Writes one letter of an introduction, in the introduction's language.
 * @throws TemplateError when one of the connector's own templates names a slot that this letter does not have.
 */
export function writeLetter(kind: LetterKind, intro: Intro, voice: Voice, options: LetterOptions = {}): Letter {
  const pack = packOf(intro.language);
  const matter = matterOf(intro, pack, options);
  const slots = {
    greeting: greetingOf(voice, intro.language, pack),
    closing: closingOf(voice, intro.language, pack),
    ...SLOT_VALUES[kind](matter),
  };
  const template = { ...pack.templates[kind], ...options.templates?.[intro.language]?.[kind] };
  return {
    to: recipients(kind, matter),
    subject: LETTERS[kind].reply ? "" : oneLine(fill(template.subject, slots), MAX_SUBJECT),
    body: fill(template.body, slots),
  };
}

/** Our own template of a letter, as the connector may edit it. */
export function defaultTemplate(kind: LetterKind, language: Language): Template {
  return packOf(language).templates[kind];
}

/** What is wrong with a template's subject or body for this letter, or null. */
export function checkTemplate(kind: LetterKind, text: string): TemplateProblem | null {
  return problemIn(text, SLOTS[kind]);
}

function recipients(kind: LetterKind, { intro, options }: Matter): Person[] {
  const { to } = LETTERS[kind];
  if (to === "both")
    return addressed([intro.contact.person, intro.requester.person, ...intro.contact.others, ...intro.requester.others]);
  const side: SideName = to === "either" ? (options.side ?? "requester") : to;
  return addressed([intro[side].person]);
}

/** Names go into a header line: cleaned like all text, and people without an address are left to the connector. */
function addressed(people: readonly Person[]): Person[] {
  return people.filter(({ email }) => isAddress(email)).map(({ name, email }) => ({ name: fullName(name), email }));
}

function isAddress(email: string): boolean {
  return /^[^\s<>,;:"()[\]\\@\p{Cc}\p{Cf}]+@[^\s<>,;:"()[\]\\@\p{Cc}\p{Cf}]+$/u.test(email);
}
