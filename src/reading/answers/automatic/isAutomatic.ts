import type { Mail } from "../../types";
import { plainLetters } from "../dates/spell";
import { type AutomaticCue, ENOUGH } from "./cue";
import { GERMAN_CUES } from "./de";
import { ENGLISH_CUES } from "./en";
import { SPANISH_CUES } from "./es";
import { FRENCH_CUES } from "./fr";
import { isMachineAddress, isMachineByHeaders } from "./headers";
import { NOTICE_CUES } from "./notices";
import { OTHER_CUES } from "./other";
import { PORTUGUESE_CUES } from "./pt";

export const AUTOMATIC_CUES: readonly AutomaticCue[] = [
  ...ENGLISH_CUES,
  ...SPANISH_CUES,
  ...FRENCH_CUES,
  ...GERMAN_CUES,
  ...PORTUGUESE_CUES,
  ...NOTICE_CUES,
  ...OTHER_CUES,
];

/** A machine says what it is in its first lines. */
const LONGEST_TEXT = 3_000;
/** A machine is brief. In a longer letter the marks that people make too say nothing. */
const LONGEST_NOTICE = 1_500;
/** People write "I'm out of office next week, but yes" by hand: beside an answer the weaker marks need more company. */
const ENOUGH_BESIDE_AN_ANSWER = 10;

/** A notice knows nothing of the requester; whoever says "send him to me" has read the letter. */
const SPEAKS_OF_SOMEBODY = /\b(?:he|him|his|she|her|er|ihn|ihm|elle|lui|ella|ele|ela|dele|dela)\b/;

/** The marks of automatic mail that a reply bears. */
export function cuesIn(subject: string, body: string): AutomaticCue[] {
  const texts = { subject: plainLetters(subject.slice(0, 300).trim()), body: plainLetters(body.slice(0, LONGEST_TEXT)) };
  return AUTOMATIC_CUES.filter(({ where, pattern }) => pattern.test(texts[where]));
}

/** Responders set it, and so do groups through which people write: it needs company. */
const BULK_POINTS = 2;

function isBulk({ headers }: Mail): boolean {
  return /^(?:bulk|junk)$/i.test((headers.precedence ?? "").trim()) && headers["list-id"] === undefined;
}

/** "Absence" is a mark in two languages and counts once: marks of the same name, after the language, are the same mark. */
function pointsOf(cues: readonly AutomaticCue[]): number {
  const byName = new Map(cues.map(({ id, points }) => [id.replace(/^[a-z]+-/, ""), points]));
  return [...byName.values()].reduce((sum, points) => sum + points, 0);
}

/**
 * Whether a machine wrote the reply: an out-of-office, a ticket, a bounce, a read receipt, a challenge. `answers` says that the text
 * holds a plain answer.
 */
export function isAutomatic(mail: Mail, body: string, answers: boolean): boolean {
  if (isMachineByHeaders(mail.headers) || isMachineAddress(mail.from?.email ?? "")) return true;
  const cues = cuesIn(mail.subject, body);
  if (cues.some(({ points }) => points >= ENOUGH)) return true;
  if (body.length > LONGEST_NOTICE) return false;
  const points = pointsOf(cues) + (isBulk(mail) ? BULK_POINTS : 0);
  const person = answers || SPEAKS_OF_SOMEBODY.test(plainLetters(body));
  return points >= (person ? ENOUGH_BESIDE_AN_ANSWER : ENOUGH);
}

/** Whether a machine says that its person has left or moved: then a date that it names is no return. */
export function isDeparture(mail: Mail, body: string): boolean {
  return cuesIn(mail.subject, body).some(({ departed }) => departed === true);
}
