import type { Language } from "../../domain/language";
import { DE_RULES } from "./de";
import { EN_EXPLICIT } from "./en";
import { EN_IMPLICIT } from "./enImplicit";
import { EN_INDIRECT } from "./enIndirect";
import { EN_OTHERS } from "./enOther";
import { ES_RULES } from "./es";
import { FR_RULES } from "./fr";
import { PT_RULES } from "./pt";
import type { Rule } from "./rule";

/** A language is one more line here and one more file beside this one. */
export const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [...EN_EXPLICIT, ...EN_IMPLICIT, ...EN_INDIRECT, ...EN_OTHERS],
  es: ES_RULES,
  fr: FR_RULES,
  de: DE_RULES,
  pt: PT_RULES,
};
