import { CASE_ITEMS, type Case } from "../domain/checklist";
import { hasContactDetails, withoutContactDetails } from "./contactDetails";
import { concealed, type Identity, reworded } from "./identity";
import type { LanguagePack } from "./languagePack";
import { oneLine } from "./plainText";
import { capitalised, ended, punctuated, sentencesOf } from "./sentences";

const MAX_ITEM = 400;
const MAX_QUESTIONS = 1200;
const BULLET = /^(?:[-*•–]\s+|\d{1,2}[.)]\s+|>\s*)+/u;

/** Whose words are quoted, in which language, and whether the reader may learn who they are. */
export interface Speaker {
  readonly identity: Identity;
  readonly hidden: boolean;
  readonly pack: LanguagePack;
}

/** What the requester wrote, ready to be quoted; an item is empty where nothing can be said. */
export function quotable(requesterCase: Case, speaker: Speaker): Case {
  const [backstory, benefit, action] = CASE_ITEMS.map((item) => quotableSentences(requesterCase[item], speaker)) as [
    string,
    string,
    string,
  ];
  // One sentence often answers two items; it is quoted once, where it comes first.
  return {
    backstory,
    benefit: benefit === backstory ? "" : benefit,
    action: action === backstory || action === benefit ? "" : action,
  };
}

function quotableSentences(text: string, { identity, hidden, pack }: Speaker): string {
  return sentencesOf(punctuated(oneLine(text, MAX_ITEM)).replace(BULLET, "").replace(pack.salutation, ""))
    .map((sentence) => withoutContactDetails(sentence, { links: true }))
    .map((sentence) => reworded(sentence, identity, pack.conceal.self))
    .map((sentence) => (hidden ? concealed(sentence, identity, pack.conceal.requester) : sentence))
    .filter((sentence) => /\p{L}[^\p{L}]+\p{L}|[^\p{ASCII}]{2}/u.test(sentence))
    .map((sentence) => ended(capitalised(sentence)))
    .join(" ");
}

/**
 * Something the connector typed into a field, as typed, ended by a full stop. Ways to reach somebody stay out of it, and
 * where `about` is hidden, so does who they are.
 */
export function typed(text: string, max: number, about?: Speaker): string {
  const hidden = about?.hidden === true;
  return sentencesOf(punctuated(oneLine(text, max)))
    .filter((sentence) => !hasContactDetails(sentence, { links: hidden }))
    .map((sentence) => ended(hidden ? withoutName(sentence, about) : sentence))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .join(" ");
}

function withoutName(sentence: string, { identity, pack }: Speaker): string {
  const general = concealed(sentence, identity, pack.conceal.connector);
  return /^\p{Lu}/u.test(sentence) ? capitalised(general) : general;
}

/** Questions that the connector typed or took over, each with its capital and its question mark. */
export function questions(text: string, { asking, questionMarks: [opening, closing] }: LanguagePack): string {
  return sentencesOf(punctuated(oneLine(text, MAX_QUESTIONS)))
    .filter((sentence) => !hasContactDetails(sentence, { links: false }))
    .map((sentence) => capitalised(sentence))
    .map((sentence) =>
      /[.!?…]$/u.test(sentence) || !asking.test(sentence) ? ended(sentence) : `${opening}${sentence}${closing}`,
    )
    .join(" ");
}

/** At most `count` sentences of a text. */
export function firstSentences(text: string, count: number): string {
  return sentencesOf(text).slice(0, Math.max(0, count)).join(" ");
}
