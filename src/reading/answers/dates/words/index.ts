import type { Language } from "../../../../domain/language";
import type { DateWords } from "./dateWords";
import { germanDates } from "./de";
import { englishDates } from "./en";
import { spanishDates } from "./es";
import { frenchDates } from "./fr";
import { portugueseDates } from "./pt";

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: englishDates,
  es: spanishDates,
  fr: frenchDates,
  de: germanDates,
  pt: portugueseDates,
};
