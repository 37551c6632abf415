import type { Language } from "../domain/language";
import { deGrammar } from "./grammar/de";
import { enGrammar } from "./grammar/en";
import { esGrammar } from "./grammar/es";
import { frGrammar } from "./grammar/fr";
import { ptGrammar } from "./grammar/pt";
import type { LanguagePack } from "./languagePack";
import { dePhrases } from "./phrases/de";
import { enPhrases } from "./phrases/en";
import { esPhrases } from "./phrases/es";
import { frPhrases } from "./phrases/fr";
import { ptPhrases } from "./phrases/pt";
import { deTemplates } from "./templates/de";
import { enTemplates } from "./templates/en";
import { esTemplates } from "./templates/es";
import { frTemplates } from "./templates/fr";
import { ptTemplates } from "./templates/pt";

const PACKS: Readonly<Record<Language, LanguagePack>> = {
  en: { templates: enTemplates, phrases: enPhrases, ...enGrammar },
  es: { templates: esTemplates, phrases: esPhrases, ...esGrammar },
  fr: { templates: frTemplates, phrases: frPhrases, ...frGrammar },
  de: { templates: deTemplates, phrases: dePhrases, ...deGrammar },
  pt: { templates: ptTemplates, phrases: ptPhrases, ...ptGrammar },
};

/** What a language brings to letters: its templates, the sentences behind their slots, its grammar. One file each. */
export function packOf(language: Language): LanguagePack {
  return PACKS[language];
}
