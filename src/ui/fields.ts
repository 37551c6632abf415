import { CLOSENESS, STANCES } from "../domain/connector";
import { LANGUAGES } from "../domain/language";
import { choiceField, dayField, flagField, numberField, peopleField, textField } from "./form";

/** Most characters of what a person types. A record is at most 9 KB (PLATFORM 5.1), and a character up to three bytes of it. */
export const MOST = {
  name: 120,
  email: 254,
  line: 160,
  sentence: 400,
  greeting: 40,
  closing: 80,
  signature: 300,
  subject: 150,
  letter: 2400,
} as const;

/** The fields of a request's card, by the names that Gmail sends back. */
export const REQUEST_FIELDS = {
  contactName: textField(MOST.name),
  contactEmail: textField(MOST.email),
  company: textField(MOST.line),
  role: textField(MOST.line),
  backstory: textField(MOST.sentence),
  benefit: textField(MOST.sentence),
  action: textField(MOST.sentence),
  closeness: choiceField(CLOSENESS),
  connectorBenefit: textField(MOST.sentence),
  involvement: textField(MOST.sentence),
  stance: choiceField(STANCES),
  named: flagField,
} as const;

export const PROPOSAL_FIELDS = {
  ...REQUEST_FIELDS,
  requesterName: textField(MOST.name),
  requesterEmail: textField(MOST.email),
  others: peopleField(MOST.sentence),
} as const;

export const ANSWER_FIELDS = {
  until: dayField,
  preference: textField(MOST.line),
  question: textField(MOST.sentence),
  someone: textField(MOST.name),
} as const;
export const SNOOZE_FIELDS = { sleepUntil: dayField } as const;
export const SEARCH_FIELDS = { query: textField(MOST.name) } as const;
export const SETTINGS_FIELDS = {
  nudgeAfter: numberField(1, 60),
  lapseAfter: numberField(1, 120),
  followupAfter: numberField(1, 60),
  outcomeAfter: numberField(1, 120),
  unnamedFirst: flagField,
  signature: textField(MOST.signature, true),
} as const;

export const LANGUAGE_FIELDS = { language: choiceField(LANGUAGES) } as const;
export const HABIT_FIELDS = { greeting: textField(MOST.greeting), closing: textField(MOST.closing) } as const;
export const TEMPLATE_FIELDS = { subject: textField(MOST.subject), body: textField(MOST.letter, true) } as const;
