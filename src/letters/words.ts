import { CASE_ITEMS, type Case, type CaseItem } from "../domain/checklist";
import { hasContactDetails, withoutContactDetails } from "./contactDetails";
import { type ConcealRule, concealed, type Identity } from "./identity";
import { oneLine } from "./plainText";
import { capitalised, ended, sentencesOf } from "./sentences";

const MAX_ITEM = 400;
const MAX_QUESTIONS = 1200;
const BULLET = /^(?:[-*•–]\s+|\d{1,2}[.)]\s+|>\s*)+/u;

/** What must not show in quoted words. `identity` is null when the letter says who asks. */
export interface Veil {
  readonly identity: Identity | null;
  readonly rules: readonly ConcealRule[];
}

/** What the requester wrote, ready to be quoted to the contact; an item is empty where nothing can be said. */
export function quotable(requesterCase: Case, salutation: RegExp, veil: Veil): Case {
  const clean = (item: CaseItem) => quotableSentences(requesterCase[item], salutation, veil);
  const [backstory, benefit, action] = CASE_ITEMS.map(clean) as [string, string, string];
  // One sentence often answers two items; it is quoted once, where it comes first.
  return {
    backstory,
    benefit: benefit === backstory ? "" : benefit,
    action: action === backstory || action === benefit ? "" : action,
  };
}

function quotableSentences(text: string, salutation: RegExp, { identity, rules }: Veil): string {
  return sentencesOf(oneLine(text, MAX_ITEM).replace(BULLET, "").replace(salutation, ""))
    .map((sentence) => withoutContactDetails(sentence, { links: true }))
    .map((sentence) => (identity === null ? sentence : concealed(sentence, identity, rules)))
    .filter((sentence) => /\p{L}[^\p{L}]+\p{L}|[^\p{ASCII}]{2}/u.test(sentence))
    .map((sentence) => ended(capitalised(sentence)))
    .join(" ");
}

/** Something the connector typed into a field, as typed, ended by a full stop. Ways to reach somebody stay out of it. */
export function typed(text: string, max: number, { identity, rules }: Veil = { identity: null, rules: [] }): string {
  return sentencesOf(oneLine(text, max))
    .filter((sentence) => !hasContactDetails(sentence, { links: identity !== null }))
    .map((sentence) => ended(identity === null ? sentence : concealed(sentence, identity, rules)))
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Questions that the connector typed or took over, each with its capital and its question mark. */
export function questions(text: string, asking: RegExp): string {
  return sentencesOf(oneLine(text, MAX_QUESTIONS))
    .filter((sentence) => !hasContactDetails(sentence, { links: false }))
    .map((sentence) => (/[.!?…]$/u.test(sentence) || !asking.test(sentence) ? ended(sentence) : `${sentence}?`))
    .map(capitalised)
    .join(" ");
}

/** At most `count` sentences of a text. */
export function firstSentences(text: string, count: number): string {
  return sentencesOf(text).slice(0, Math.max(0, count)).join(" ");
}
