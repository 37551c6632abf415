import type { Person } from "../domain/person";
import { mentionsIn } from "./people/names";
import type { OwnText } from "./text/ownText";
import type { Mail } from "./types";

export interface RequesterFound {
  readonly requester: Person | null;
  readonly onBehalf: boolean;
}

const FIRST_PERSON =
  /\b(?:introduc\w*|intro|connect\w*|put(?:ting)?|hook\w*|link\w*) (?:me|us|the two of us)\b|\b(?:me|nous|mich|uns|nos) (?:pr[ée]sent|vorstell|apresent|bekannt|mettre)|\bpresentar(?:me|nos)\b/i;

/** "introduce my colleague Tom to …", "lui faire une intro": somebody other than the writer is to be introduced. */
const INTRODUCED =
  /\b(?:introduc(?:e|ing)|intro|connect(?:ing)?|put(?:ting)?|hook(?:ing)?|link(?:ing)?) (?<who>(?:my|our|a|one of (?:my|our)) [\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|him|her|them)(?: up| in touch| in contact)?(?: (?:to|with)\b|\?|,|\.)/u;

/** "for my friend Hani", "pour mon associé Youssef", "a candidate of mine": the person is named with their tie to the writer. */
const TIE = String.raw`(?:my|our|one of my|mi|nuestr[oa]|mon|ma|notre|mein(?:e[nmr]?)?|unser(?:e[nmr]?)?|meu|minha|nosso|nossa)`;
const WISHES =
  /\b(?:would (?:love|like)|wants?|wishes|is (?:looking|keen|hoping)|hopes|needs|aimerait|voudrait|quiere|quisiera|le gustar[ií]a|m[oö]chte|w[uü]rde gern|queria|gostaria|quer)\b/iu;

function named(phrase: string): Person | null {
  const mention = mentionsIn(phrase, "en").find((each) => !each.organisation) ?? mentionsIn(phrase, "en")[0];
  return mention === undefined ? null : { name: mention.text, email: "" };
}

function tied(text: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])${TIE} (?:[\\p{L}'’-]+ ){0,2}?[\\p{L}'’-]+(?:,? \\p{Lu}[\\p{L}'’-]+){0,2}`, "giu");
  for (const match of text.matchAll(pattern)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (named(match[0]) !== null && WISHES.test(after.slice(0, 40))) return match[0];
  }
  return null;
}

/**
 * Who wants the introduction: the sender, the person they write for, or the author of the message they pass on.
 * @param passedOn the ask stands in the forwarded message.
 */
export function requesterOf(mail: Mail, own: OwnText, ask: string, passedOn: boolean): RequesterFound {
  const sender = { requester: mail.from, onBehalf: false };
  const author = own.forwardedFrom;
  if (passedOn && author !== null) return { requester: author, onBehalf: true };
  if (FIRST_PERSON.test(ask) || FIRST_PERSON.test(own.text)) return sender;
  if (own.forwarded !== "" && author !== null && !/\b(?:me|us)\b/.test(ask)) return { requester: author, onBehalf: true };
  const introduced = INTRODUCED.exec(ask)?.groups?.who;
  const who = introduced === undefined || /^(?:him|her|them)$/i.test(introduced) ? tied(own.text) : introduced;
  if (who === null && introduced === undefined) return sender;
  return { requester: who === null ? null : named(who), onBehalf: true };
}
