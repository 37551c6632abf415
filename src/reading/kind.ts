import type { Language } from "../domain/language";
import { LIKELIER_THAN_NOT, WORTH_ASKING } from "./certainty";
import { KINDS, SENTENCE_KINDS } from "./model/kinds";
import { aroundScores, learnedScores } from "./model/learned";
import { kindOdds, type MailFacts, mailFeatures, type ScoredSentence } from "./model/mailScore";
import { scoredSentence } from "./model/sentenceScore";
import { surroundingsOf } from "./model/surroundings";
import type { View } from "./model/views";
import { isForwardSubject, isReplySubject } from "./text/quoting";
import type { Mail, MailKind } from "./types";

/** The likeliest kind with its certainty, or "none" with the certainty that it is none. */
export function decideKind(odds: readonly number[]): { readonly kind: MailKind; readonly certainty: number } {
  let best = 1;
  odds.forEach((odd, index) => {
    if (index > 0 && odd > (odds[best] ?? 0)) best = index;
  });
  const certainty = odds[best] ?? 0;
  const kind = KINDS[best] ?? "none";
  const needed = kind === "intro-request" ? WORTH_ASKING : LIKELIER_THAN_NOT;
  return certainty < needed ? { kind: "none", certainty: 1 - certainty } : { kind, certainty };
}

export interface KindFound {
  readonly kind: MailKind;
  readonly certainty: number;
  /** Index of the sentence that speaks most for the kind; for "none", of the one nearest to a request; -1 without sentences. */
  readonly rests: number;
}

/** As sure as a question: "Is this a request for an introduction?" */
const ASKED_BY_RULE = { kind: "intro-request", certainty: 0.65 } as const;

/** From these log-odds on a rule is as good as certain, and learned scores above the second number do no more than doubt it. */
const CERTAIN_RULE = 3;
const MERE_DOUBT = -1.5;

/** The words of introducing themselves: with them a question that a strong rule knows is worth asking about. */
const PLAIN_WORDS = /\b(?:introduc\w*|intros?|in touch)\b[^?]*\?/iu;

/** A question of the sender's own, in plain words and for somebody, where the learned scores are undecided. */
function asksPlainly({ rules, scores, somebody, forwarded }: ScoredSentence, text: string): boolean {
  const [request = 0, ...others] = scores;
  const undecided = (rules[0] ?? 0) >= CERTAIN_RULE && request > MERE_DOUBT && others.every((other) => other < request);
  return undecided && !forwarded && somebody && PLAIN_WORDS.test(text);
}

/** From these log-odds on a rule leaves no doubt that somebody asks. */
const NO_DOUBT = 4.5;

/**
 * "We kindly ask if you could introduce …" against a learned guess that an introduction is made or offered: a sure rule for the one
 * and none for the others settles it, where the sentence's own scores agree.
 */
function asksForSure({ rules, scores, forwarded }: ScoredSentence, rivals: readonly ScoredSentence[]): boolean {
  const [rule = 0, ...otherRules] = rules;
  const [request = 0] = scores;
  if (forwarded || rule < NO_DOUBT || otherRules.some((other) => other > 0)) return false;
  return rivals.every((sentence) => sentence.scores.slice(1).every((other) => other < request));
}

/** Rules and learned weights look at each sentence, and a few facts about the mail decide between them. */
export function kindOf(views: readonly View[], mail: Pick<Mail, "subject" | "to" | "cc">, language: Language): KindFound {
  const sentences = views.map((view) => scoredSentence(view, learnedScores(view.features)));
  const { subject, to, cc } = mail;
  const several = to.length + cc.length > 1;
  const facts: MailFacts = { language, forward: isForwardSubject(subject), reply: isReplySubject(subject), several };
  const decided = decideKind(kindOdds(mailFeatures(sentences, aroundScores(surroundingsOf(views, sentences)), facts)));
  const overruled =
    decided.kind !== "none" && decided.kind !== "intro-request" && sentences.some((sentence) => asksForSure(sentence, sentences));
  const { kind, certainty } =
    overruled || (decided.kind === "none" && sentences.some((sentence, index) => asksPlainly(sentence, views[index]?.text ?? "")))
      ? ASKED_BY_RULE
      : decided;
  const column = Math.max(0, SENTENCE_KINDS.indexOf(kind));
  const scores = sentences.map((sentence) => sentence.scores[column] ?? 0);
  return { kind, certainty, rests: scores.indexOf(Math.max(...scores)) };
}
