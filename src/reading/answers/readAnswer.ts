import type { Language } from "../../domain/language";
import { languageOf } from "../text/language";
import { ownTextOf } from "../text/ownText";
import type { AnswerReading, Mail } from "../types";
import { isAutomatic, isDeparture } from "./automatic/isAutomatic";
import { combine } from "./combine";
import { untilIn } from "./dates/untilIn";
import { answerOfSigns } from "./emoji";
import { evidenceFor, wholeText } from "./evidence";
import { answerSentences, type Hit, hitsIn } from "./hits";
import { learnedScores } from "./model/learned";
import { refined } from "./refine";

/** An answer stands at the beginning of a reply; what comes after this is not read. */
const LONGEST_TEXT = 5_000;
/** How sure a sign alone, or its absence, can be. */
const SIGN_CERTAINTY = 0.85;
const EMPTY_CERTAINTY = 0.95;

/** Rules whose hit is an answer in so many words. A question or a hesitation may stand in a machine's text as well. */
function answersPlainly(hits: readonly Hit[]): boolean {
  return hits.some(
    ({ answer, certainty }) => certainty >= 0.84 && (answer === "yes" || answer === "no" || answer === "mention-me"),
  );
}

function readAutomatic(mail: Mail, ownText: string, language: Language): AnswerReading {
  const until = isDeparture(mail, ownText) ? null : untilIn(ownText, language, mail, "automatic");
  const first = answerSentences(ownText)[0];
  const evidence = first === undefined ? wholeText(ownText) : { text: first.text, start: first.start, end: first.end };
  return { answer: "automatic", certainty: 0.98, evidence, until, ownText };
}

function readSigns(ownText: string): AnswerReading {
  const evidence = wholeText(ownText);
  const certainty = evidence === null ? EMPTY_CERTAINTY : SIGN_CERTAINTY;
  return { answer: answerOfSigns(ownText), certainty, evidence, until: null, ownText };
}

function readPerson(mail: Mail, ownText: string, text: string, language: Language, hits: readonly Hit[]): AnswerReading {
  const { answer, certainty } = combine(hits, learnedScores(text, language));
  const until = answer === "later" ? untilIn(text, language, mail, "later") : null;
  return { answer, certainty, evidence: evidenceFor(answer, hits, answerSentences(text), language), until, ownText };
}

/** Reads a reply to a permission letter. A date that it names is counted from the day on which it was sent, where it was sent. */
export function readAnswer(mail: Mail): AnswerReading {
  const parts = ownTextOf(mail);
  const text = parts.text.slice(0, LONGEST_TEXT);
  const language = languageOf(text);
  const hits = refined(hitsIn(text, language));
  // A responder's text often ends in the sender's own signature block, where the new address or the deputy stands.
  if (isAutomatic(mail, `${text}\n${parts.signature}`, answersPlainly(hits))) return readAutomatic(mail, parts.text, language);
  if (!/\p{L}/u.test(text)) return readSigns(parts.text);
  return readPerson(mail, parts.text, text, language, hits);
}
