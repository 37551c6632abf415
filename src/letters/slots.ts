import type { LetterKind } from "../domain/letter";

/**
 * What each letter may name. A letter to the requester has no slot for anything that the contact said or can be reached by
 * (DESIGN, rule 3), and the refusal has none that depends on its cause (rule 5): no template can break those rules.
 */
export const SLOTS = {
  missing: ["greeting", "requester.first", "targets", "them", "needs", "closing"],
  permission: [
    "greeting",
    "contact.first",
    "requester.all",
    "requester.first",
    "requester.company",
    "opening",
    "standing",
    "benefit",
    "involvement",
    "words",
    "ask",
    "closing",
  ],
  refusal: ["greeting", "requester.first", "contact.asked", "closing"],
  nudge: ["greeting", "contact.first", "requester.all", "requester.first", "closing"],
  questions: ["greeting", "requester.first", "contact.asked", "questions", "closing"],
  later: ["greeting", "requester.first", "contact.asked", "until", "closing"],
  mention: ["greeting", "requester.first", "contact.name", "contact.first", "closing"],
  redirect: ["greeting", "requester.first", "contact.asked", "instead.name", "instead.first", "closing"],
  thanks: ["greeting", "contact.first", "requester.first", "next", "preference", "closing"],
  proposal: [
    "greeting",
    "requester.first",
    "contact.name",
    "contact.first",
    "contact.about",
    "contact.company",
    "benefit",
    "closing",
  ],
  introduction: [
    "greeting",
    "both",
    "requester.all",
    "requester.first",
    "requester.about",
    "requester.company",
    "contact.all",
    "contact.first",
    "contact.about",
    "contact.company",
    "standing",
    "words",
    "preference",
    "closing",
  ],
  followup: ["greeting", "requester.first", "contact.first", "closing"],
  outcome: ["greeting", "recipient.first", "other.first", "closing"],
} as const satisfies Record<LetterKind, readonly string[]>;

export type SlotOf<K extends LetterKind> = (typeof SLOTS)[K][number];
export type Slot = SlotOf<LetterKind>;
export type SlotValues<K extends LetterKind> = Readonly<Record<SlotOf<K>, string>>;
