import type { Language } from "../domain/language";
import type { LanguagePack } from "./languagePack";
import { en } from "./templates/en";

const PACKS: Readonly<Record<Language, LanguagePack>> = { en, es: en, fr: en, de: en, pt: en };

export function packOf(language: Language): LanguagePack {
  return PACKS[language];
}
