import type { AnswerRule } from "./answerRule";
import { ENGLISH_LATER } from "./enLater";
import { ENGLISH_NO } from "./enNo";
import { ENGLISH_MENTION_ME, ENGLISH_NEEDS_INFO, ENGLISH_SOMEONE_ELSE, ENGLISH_UNCLEAR } from "./enOther";
import { ENGLISH_YES } from "./enYes";

export const ENGLISH_RULES: readonly AnswerRule[] = [
  ...ENGLISH_YES,
  ...ENGLISH_LATER,
  ...ENGLISH_NO,
  ...ENGLISH_SOMEONE_ELSE,
  ...ENGLISH_MENTION_ME,
  ...ENGLISH_NEEDS_INFO,
  ...ENGLISH_UNCLEAR,
];
