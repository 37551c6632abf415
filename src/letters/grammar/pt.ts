import { MONTHS } from "../../domain/months";
import type { Grammar } from "../languagePack";

export const ptGrammar: Grammar = {
  greeting: "Olá",
  closing: "Um abraço,",
  and: { word: "e" },
  quotes: ["“", "”"],
  dates: {
    months: MONTHS.pt,
    day: "até DAY de MONTH",
    dayOfYear: "até DAY de MONTH de YEAR",
    month: "até MONTH",
    monthOfYear: "até MONTH de YEAR",
  },
  lowered:
    /^(?:você|vocês|el[ae]s?|amb[ao]s|os|as|o|a|uma?|é|são|sabe|conhece|tem|busca|vende|seus?|suas?|es[st][ae]s?|isso|isto|porque|como|com|por|para|se|desde|e-?mail|telefone|whatsapp)(?!\p{L})/iu,
  asking:
    /^(?:e |mas )?(?:como|que|o que|quem|qual|quais|quant[ao]s?|onde|quando|por que|pode|poderia|é|são|tem|têm|há)(?!\p{L})/iu,
  questionMarks: ["", "?"],
  salutation: /^(?:olá|oi|bom dia|boa tarde|boa noite|car[ao]|prezad[ao]|querid[ao])(?!\p{L})[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/iu,
  conceal: {
    self: [
      {
        find: "^(?:meu nome é|me chamo|chamo-me|eu sou|sou|aqui é) (?:o |a )?NAME(?:,? e|[,.;:]| [-–])? (?=(?:eu|nós|a gente|\\p{L}+(?:o|amos|emos|imos))(?!\\p{L}))",
        put: "",
      },
      {
        find: "(?<!\\p{L})(?:meu nome é|me chamo|chamo-me|eu sou|sou|aqui é) (?:o |a )?NAME(?:,? e|,| [-–])? (?=\\p{L})",
        put: "sou ",
      },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
    ],
    requester: [
      { find: "(?<!\\p{L})do COMPANY", put: "da nossa empresa" },
      { find: "(?<!\\p{L})no COMPANY", put: "na nossa empresa" },
      { find: "(?<!\\p{L})o COMPANY", put: "a nossa empresa" },
      { find: "COMPANY", put: "nossa empresa" },
    ],
    connector: [
      { find: "(?<!\\p{L})d[aeo] NAME", put: "dessa pessoa" },
      { find: "(?<!\\p{L})(?:ao|à) NAME", put: "a essa pessoa" },
      { find: "(?:(?<!\\p{L})[ao] )?NAME", put: "essa pessoa" },
      { find: "(?<!\\p{L})d[aeo] COMPANY", put: "dessa empresa" },
      { find: "(?<!\\p{L})(?:n[ao]|em) COMPANY", put: "nessa empresa" },
      { find: "(?:(?<!\\p{L})[ao] )?COMPANY", put: "essa empresa" },
    ],
  },
};
