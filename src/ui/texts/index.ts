import { LANGUAGES, type Language } from "../../domain/language";
import { en } from "./en";
import type { Texts } from "./texts";

const TEXTS: Readonly<Partial<Record<Language, Texts>>> = { en };

/** The language of a locale such as "pt-BR"; English for any that we do not speak. */
export function languageOfLocale(locale: string): Language {
  const spoken = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === spoken) ?? "en";
}

export const textsIn = (language: Language): Texts => TEXTS[language] ?? en;
