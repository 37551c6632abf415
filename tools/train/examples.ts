import { CASE_ITEMS } from "../../src/domain/checklist";
import type { Language } from "../../src/domain/language";
import { contextFeatures } from "../../src/reading/model/contextFeatures";
import type { Question } from "../../src/reading/model/learned";
import { ruleScore } from "../../src/reading/model/ruleScore";
import { type View, viewsOf } from "../../src/reading/model/views";
import { languageOf } from "../../src/reading/text/language";
import { ownTextOf, readableText } from "../../src/reading/text/ownText";
import { isForwardSubject, isReplySubject } from "../../src/reading/text/quoting";
import type { MailKind } from "../../src/reading/types";
import type { LabelledMail } from "./labelledMail";
import type { Instance } from "./logistic";

/** A labelled mail with its sentences looked at, ready to be learned from. */
export interface Example {
  readonly kind: MailKind;
  readonly language: Language;
  readonly forward: boolean;
  readonly reply: boolean;
  readonly several: boolean;
  readonly views: readonly View[];
  /** For each question, whether each sentence answers it. */
  readonly answers: Readonly<Record<Question, readonly boolean[]>>;
  /** Mail of one writer stays in one fold, so that nobody's habits are both learned and tested. */
  readonly fold: number;
  readonly ordinary: boolean;
}

const spaceless = (text: string): string => text.replace(/\s+/g, "");

/** Whether a sentence holds a labelled piece, or the greater part of one, or lies within one. */
function covers(sentence: string, pieces: readonly string[]): boolean {
  const own = spaceless(sentence);
  return pieces.some((piece) => {
    const wanted = spaceless(piece);
    if (wanted.length < 2) return false;
    if (own.includes(wanted) || (wanted.includes(own) && own.length > 8)) return true;
    const half = Math.max(10, Math.floor(wanted.length * 0.6));
    return wanted.length > half && (own.includes(wanted.slice(0, half)) || own.includes(wanted.slice(-half)));
  });
}

export function foldOf(key: string, folds: number): number {
  let hash = 7;
  for (const character of key) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash % folds;
}

export function exampleOf(mail: LabelledMail, folds: number): Example {
  const plain = {
    subject: mail.subject,
    from: null,
    replyTo: null,
    to: [],
    cc: [],
    sentAt: null,
    offsetMinutes: 0,
    headers: {},
    html: null,
  };
  const own = ownTextOf({ ...plain, plain: mail.body });
  const text = readableText(own);
  const language = languageOf(`${mail.subject}\n${text}`);
  const views = viewsOf(text, own.text.length, language);
  const answer = (pieces: readonly string[]): boolean[] => views.map((view) => covers(view.text, pieces));
  const asks = (kind: MailKind): boolean[] => answer(mail.kind === kind ? [mail.ask] : []);
  const answers = {
    "intro-request": asks("intro-request"),
    "intro-made": asks("intro-made"),
    "intro-offer": asks("intro-offer"),
    "permission-ask": asks("permission-ask"),
    backstory: answer(mail.context.backstory),
    benefit: answer(mail.context.benefit),
    action: answer(mail.context.action),
  };
  const forward = isForwardSubject(mail.subject);
  const reply = isReplySubject(mail.subject);
  const { kind, several, ordinary } = mail;
  return { kind, language, forward, reply, several, views, answers, fold: foldOf(mail.writer, folds), ordinary };
}

const isCaseItem = (question: Question): boolean => (CASE_ITEMS as readonly string[]).includes(question);

/** The sentence that the request rests on, by its label: distance to it is a feature of the case's items. */
function askIndex(example: Example): number {
  return example.answers["intro-request"].indexOf(true);
}

/** Rare kinds count more, so that they are learned at all. */
const POSITIVE: Readonly<Record<Question, number>> = {
  "intro-request": 2,
  "intro-made": 3,
  "intro-offer": 3,
  "permission-ask": 3,
  backstory: 1,
  benefit: 1,
  action: 1,
};
/** A sentence of ordinary mail stands for the many like it in every mailbox. */
const ORDINARY = 8;

/** What one mail teaches about one question. The case's items are looked for in requests only, and learned from them only. */
export function instancesOf(example: Example, question: Question): Instance[] {
  if (isCaseItem(question) && example.kind !== "intro-request") return [];
  const ask = askIndex(example);
  return example.views.map((view, index) => {
    const label = example.answers[question][index] ?? false;
    if (isCaseItem(question))
      return { features: contextFeatures(view, index, ask, example.views.length), offset: 0, label, weight: 1 };
    const weight = label ? POSITIVE[question] : example.ordinary ? ORDINARY : 1;
    return { features: view.features, offset: ruleScore(view.rules, question as MailKind), label, weight };
  });
}
