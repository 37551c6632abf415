import { MONTHS } from "../../domain/months";
import type { Grammar } from "../languagePack";

export const esGrammar: Grammar = {
  greeting: "Hola",
  closing: "Un saludo,",
  and: { word: "y", before: { sound: /^h?[ií](?![aeou])/i, word: "e" } },
  quotes: ["«", "»"],
  dates: {
    months: MONTHS.es,
    day: "hasta el DAY de MONTH",
    dayOfYear: "hasta el DAY de MONTH de YEAR",
    month: "hasta MONTH",
    monthOfYear: "hasta MONTH de YEAR",
  },
  lowered:
    /^(?:tú|tus?|ell[ao]s?|él|amb[ao]s|l[ao]s|el|la|un[ao]?|es|son|sabe|conoce|tiene|busca|lleva|vende|sus?|est[aeo]s?|porque|como|con|por|para|si|desde|correo|teléfono|whatsapp)(?!\p{L})/iu,
  asking:
    /^(?:y |pero )?(?:cómo|como|qué|que|quién(?:es)?|cuál(?:es)?|cuánt[ao]s?|dónde|cuándo|por qué|puedes?|podrías?|es|son|tienes?|tienen|hay)(?!\p{L})/iu,
  questionMarks: ["¿", "?"],
  salutation:
    /^(?:hola|buenas|buenos días|buenas tardes|qué tal|querid[ao]|estimad[ao])(?!\p{L})[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/iu,
  conceal: {
    self: [
      { find: "^(?:me llamo|mi nombre es|soy) NAME(?:,? y|[,.;:]| [-–])? (?=\\p{L}+(?:o|amos|emos|imos)(?!\\p{L}))", put: "" },
      { find: "(?<!\\p{L})(?:me llamo|mi nombre es|soy) NAME(?:,? y|,| [-–])? (?=\\p{L})", put: "soy " },
      { find: "^NAME (?:por )?aquí[,.:]? ?", put: "" },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
    ],
    requester: [{ find: "COMPANY", put: "nuestra empresa" }],
    connector: [
      { find: "NAME", put: "esta persona" },
      { find: "COMPANY", put: "su empresa" },
    ],
  },
};
