import type { AnswerRule } from "./answerRule";
import { ENGLISH_LATER } from "./enLater";
import { ENGLISH_MENTION_ME } from "./enMentionMe";
import { ENGLISH_NEEDS_INFO } from "./enNeedsInfo";
import { ENGLISH_NO } from "./enNo";
import { ENGLISH_SOMEONE_ELSE } from "./enSomeoneElse";
import { ENGLISH_UNCLEAR } from "./enUnclear";
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
