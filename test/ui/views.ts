import { DEFAULT_PATIENCE, nextStep } from "../../src/domain/agenda";
import { dayOf } from "../../src/domain/calendar";
import type { Intro } from "../../src/domain/intro";
import { stageOf } from "../../src/domain/stage";
import type { AnswerReading } from "../../src/reading/types";
import type { HomeLine, HomeView } from "../../src/ui/cards/homeCard";
import type { IntroView } from "../../src/ui/cards/introCard";
import type { ReplyView } from "../../src/ui/cards/replySection";
import type { RequestForm, RequestView } from "../../src/ui/cards/requestView";
import type { Clock } from "../../src/ui/dates";
import { on } from "../domain/lives";

export const clockOn = (day: number): Clock => ({ now: on(day), offset: 0 });

export function lineOf(intro: Intro, day: number): HomeLine {
  return { intro, stage: stageOf(intro, dayOf(on(day), 0)), step: nextStep(intro, DEFAULT_PATIENCE, on(day), 0) };
}

export const introView = (intro: Intro, day: number, parts: Partial<IntroView> = {}): IntroView => ({
  ...lineOf(intro, day),
  reply: null,
  siblings: [],
  remaining: [],
  warnings: [],
  handLabel: null,
  ...parts,
});

export const homeView = (lines: readonly HomeLine[], parts: Partial<HomeView> = {}): HomeView => ({
  lines,
  unreadable: 0,
  fullPercent: null,
  lookedAtAll: true,
  ...parts,
});

/** Every field has words of its own, so that a test sees which one a card shows where. */
export const FORM: RequestForm = {
  contactName: "Pilar Soto",
  contactEmail: "pilar@soto.example",
  company: "Soto Hermanos",
  role: "head of buying",
  backstory: "We dry fruit in Almería.",
  benefit: "She pays for half the fruit that she throws away.",
  action: "A call of a quarter of an hour.",
  closeness: "work",
  connectorBenefit: "They finish what they begin.",
  involvement: "I join the first call.",
  stance: "vouch",
  named: true,
};

export const requestView = (parts: Partial<RequestView> = {}): RequestView => ({
  messageId: "18f2a",
  certainty: "sure",
  requester: { name: "Nils Aune", email: "nils@aune.example" },
  sender: null,
  otherReplyTo: null,
  evidence: "Could you introduce me to Pilar?",
  targets: [{ label: "Pilar Soto", intro: null }],
  target: 0,
  wanted: "",
  form: FORM,
  suggestions: [],
  warnings: [],
  ...parts,
});

const SENTENCE = "These are the words it rests on.";

export function replyView(
  answer: AnswerReading["answer"],
  parts: Partial<ReplyView> = {},
  until: string | null = null,
): ReplyView {
  const evidence = answer === "unclear" ? null : { text: SENTENCE, start: 0, end: SENTENCE.length };
  return {
    side: "contact",
    messageId: "18f2b",
    reading: { answer, certainty: 0.9, evidence, until, ownText: SENTENCE },
    adds: [],
    preference: "",
    ...parts,
  };
}

/** Names as a hostile sender writes them. */
export const HOSTILE = {
  markup: '<b>Pilar</b> <a href="https://evil.example">click</a>',
  long: "Aldegunda".repeat(60),
  empty: "",
  spaces: "   ",
  signs: "!!! ,,, (((",
  turned: "Pilar \u202Eotos",
  key: "__proto__",
  template: "${name} {requester} [x]",
} as const;
