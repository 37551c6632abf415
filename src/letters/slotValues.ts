import type { LetterKind } from "../domain/letter";
import { untilPhrase } from "./dates";
import type { Matter } from "./matter";
import { firstName, fullName, listed } from "./names";
import * as say from "./phrasing";
import { oneLine } from "./plainText";
import type { SlotValues } from "./slots";
import { questions } from "./words";

/** Greeting and closing are the same for all letters and come from the voice. */
type Own<K extends LetterKind> = Omit<SlotValues<K>, "greeting" | "closing">;

/** The slots of each letter. The types hold each letter to its own list (slots.ts): none can say what its reader must not see. */
export const SLOT_VALUES: { readonly [K in LetterKind]: (matter: Matter) => Own<K> } = {
  missing: (matter) => ({
    "requester.first": matter.requester.first,
    targets: say.targets(matter),
    them: say.them(matter),
    needs: say.needs(matter),
  }),
  permission: (matter) => ({
    "contact.first": matter.contact.first,
    "requester.all": matter.shown.all,
    "requester.first": matter.shown.first,
    "requester.company": matter.shown.company,
    opening: say.opening(matter),
    standing: say.standing(matter),
    benefit: say.benefit(matter, "contact"),
    involvement: say.involvement(matter),
    words: say.requesterWords(matter),
    ask: say.ask(matter),
  }),
  refusal: ({ requester, asked }) => ({ "requester.first": requester.first, "contact.asked": asked }),
  nudge: ({ contact, shown }) => ({ "contact.first": contact.first, "requester.all": shown.all, "requester.first": shown.first }),
  questions: ({ requester, asked, options, pack }) => ({
    "requester.first": requester.first,
    "contact.asked": asked,
    questions: questions(options.questions ?? "", pack) || pack.phrases.questions,
  }),
  later: ({ requester, asked, options, intro, pack }) => ({
    "requester.first": requester.first,
    "contact.asked": asked,
    until: untilPhrase(options.until ?? intro.contact.consent.until ?? "", options.today ?? "", pack.dates),
  }),
  mention: ({ requester, contact }) => ({
    "requester.first": requester.first,
    "contact.name": contact.name,
    "contact.first": contact.first,
  }),
  redirect: ({ requester, asked, options, pack }) => ({
    "requester.first": requester.first,
    "contact.asked": asked,
    "instead.name": fullName(options.instead ?? ""),
    "instead.first": firstName(options.instead ?? "", pack.and),
  }),
  thanks: (matter) => ({
    "contact.first": matter.contact.first,
    "requester.first": matter.shown.first,
    next: say.next(matter),
    preference: say.preference(matter, "thanks"),
  }),
  proposal: (matter) => ({
    "requester.first": matter.requester.first,
    "contact.name": matter.contact.name,
    "contact.first": matter.contact.first,
    "contact.about": matter.contact.about,
    "contact.company": matter.contact.company,
    benefit: say.benefit(matter, "requester"),
  }),
  introduction: (matter) => introduced(matter),
  followup: ({ requester, contact }) => ({ "requester.first": requester.first, "contact.first": contact.first }),
  outcome: ({ requester, contact, options }) => {
    const [recipient, other] = options.side === "contact" ? [contact, requester] : [requester, contact];
    return { "recipient.first": recipient.first, "other.first": other.first };
  },
};

function introduced(matter: Matter): Own<"introduction"> {
  const { intro, requester, contact, pack } = matter;
  return {
    both: listed([contact.allFirst, requester.allFirst], pack.and),
    // Who has no name is called by the address, which both can see in the letter's head anyway.
    "requester.all": requester.all || oneLine(intro.requester.person.email, 120),
    "requester.first": requester.first,
    "requester.about": requester.about,
    "requester.company": requester.company,
    "contact.all": contact.all || oneLine(intro.contact.person.email, 120),
    "contact.first": contact.first,
    "contact.about": contact.about,
    "contact.company": contact.company,
    standing: say.vouched(matter),
    words: say.wordsForBoth(matter),
    preference: say.preference(matter, "introduction"),
  };
}
