import type { Language } from "../../../domain/language";
import type { AnswerRule } from "./answerRule";
import { GERMAN_RULES } from "./de";
import { ENGLISH_RULES } from "./en";
import { SPANISH_RULES } from "./es";
import { FRENCH_RULES } from "./fr";
import { PORTUGUESE_RULES } from "./pt";

export const ANSWER_RULES: Readonly<Record<Language, readonly AnswerRule[]>> = {
  en: ENGLISH_RULES,
  es: SPANISH_RULES,
  fr: FRENCH_RULES,
  de: GERMAN_RULES,
  pt: PORTUGUESE_RULES,
};
