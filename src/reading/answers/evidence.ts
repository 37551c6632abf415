import type { Language } from "../../domain/language";
import type { Sentence } from "../text/sentences";
import type { Evidence } from "../types";
import type { Hit } from "./hits";
import { HUMAN_ANSWERS, type HumanAnswer } from "./model/answers";
import { learnedScores } from "./model/learned";

const evidenceOf = ({ text, start, end }: Sentence): Evidence => ({ text, start, end });

/** The whole text without the space around it: for an emoji, which is no sentence. Null when there is nothing. */
export function wholeText(text: string): Evidence | null {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  return trimmed === "" ? null : { text: trimmed, start, end: start + trimmed.length };
}

/** The sentence that the answer rests on: the one of its most certain rule, else the one that alone speaks most for it. */
export function evidenceFor(
  answer: HumanAnswer,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  language: Language,
): Evidence | null {
  const own = hits.filter((hit) => hit.answer === answer);
  if (own.length > 0) return evidenceOf(own.reduce((best, hit) => (hit.certainty > best.certainty ? hit : best)).sentence);
  const column = HUMAN_ANSWERS.indexOf(answer);
  const scored = sentences.map((sentence) => ({ sentence, score: learnedScores(sentence.text, language)[column] ?? 0 }));
  const best = scored.reduce<{ sentence: Sentence; score: number } | null>(
    (top, each) => (top === null || each.score > top.score ? each : top),
    null,
  );
  return best === null ? null : evidenceOf(best.sentence);
}
