import type { Language } from "../../domain/language";
import { EN_REQUESTS } from "./en";
import { EN_OTHERS } from "./enOther";
import type { Rule } from "./rule";

/** A language is one more line here and one more file beside this one. */
export const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [...EN_REQUESTS, ...EN_OTHERS],
  es: [],
  fr: [],
  de: [],
  pt: [],
};
