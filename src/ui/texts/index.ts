import { LANGUAGES, type Language } from "../../domain/language";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { pt } from "./pt";
import type { Texts } from "./texts";

const TEXTS: Readonly<Record<Language, Texts>> = { en, es, fr, de, pt };

/** The language of a locale such as "pt-BR"; English for any that we do not speak. */
export function languageOfLocale(locale: string): Language {
  const spoken = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === spoken) ?? "en";
}

export const textsIn = (language: Language): Texts => TEXTS[language];
