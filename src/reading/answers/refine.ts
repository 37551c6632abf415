import type { Hit } from "./hits";
import type { HumanAnswer } from "./model/answers";

interface Refiner {
  readonly id: string;
  /** The refiner speaks up when one of these answers is found with at least this certainty … */
  readonly when: HumanAnswer;
  readonly atLeast: number;
  /** … and silences these, unless they are as certain as `unless`. */
  readonly silences: readonly HumanAnswer[];
  readonly unless: number;
}

/**
 * Who outranks whom when a reply says two things. Tried in order: what one refiner silenced no longer speaks in the next.
 */
export const REFINERS: readonly Refiner[] = [
  // "Yes and no": said of both, it is neither, and the yes in it must not count for later refiners.
  { id: "neither-is-neither", when: "unclear", atLeast: 0.88, silences: ["yes", "no"], unless: 0.95 },
  // "I can't meet, but use my name": leave to use a name comes with a refusal, and the leave is the news. First among answers, since
  // "tell Gareth I sent him" sounds like an offer of somebody else, and "he can say …" like a yes.
  {
    id: "name-outranks-refusal",
    when: "mention-me",
    atLeast: 0.85,
    silences: ["no", "later", "yes", "someone-else"],
    unless: 0.97,
  },
  // "I'm no use, ask Ana": the same with another person.
  { id: "person-outranks-refusal", when: "someone-else", atLeast: 0.74, silences: ["no"], unless: 0.9 },
  // "Yes, but not before May": the delay decides when the connector writes again.
  { id: "delay-outranks-yes", when: "later", atLeast: 0.9, silences: ["yes", "no"], unless: 0.92 },
  // "Love the idea, love you, not taking on anyone": kindness comes with most refusals, refusal with few yeses.
  { id: "refusal-outranks-kindness", when: "no", atLeast: 0.86, silences: ["yes", "later"], unless: 0.88 },
  // "Happy to. What does she do?": a question after a yes is talk for the meeting itself.
  { id: "yes-outranks-question", when: "yes", atLeast: 0.8, silences: ["needs-info"], unless: 0.8 },
  // "Hm, maybe. Who is paying?": whatever was said before a question that the answer waits on.
  { id: "question-outranks-hesitation", when: "needs-info", atLeast: 0.6, silences: ["unclear"], unless: 0.85 },
];

/** The hits that still speak after the refiners. */
export function refined(hits: readonly Hit[]): Hit[] {
  return REFINERS.reduce<Hit[]>(
    (left, { when, atLeast, silences, unless }) =>
      left.some(({ answer, certainty }) => answer === when && certainty >= atLeast)
        ? left.filter(({ answer, certainty }) => !silences.includes(answer) || certainty >= unless)
        : left,
    [...hits],
  );
}
