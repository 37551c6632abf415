import { MONTHS } from "../../domain/months";
import type { Grammar } from "../languagePack";

export const deGrammar: Grammar = {
  greeting: "Hallo",
  closing: "Viele Grüße",
  and: { word: "und" },
  quotes: ["„", "“"],
  dates: {
    months: MONTHS.de,
    day: "bis zum DAY. MONTH",
    dayOfYear: "bis zum DAY. MONTH YEAR",
    month: "bis MONTH",
    monthOfYear: "bis MONTH YEAR",
  },
  // After a colon a whole sentence keeps its capital.
  lowered: /(?!)/,
  asking:
    /^(?:und |aber )?(?:wie|was|wer|wen|wem|wessen|wann|wo|woher|wohin|warum|wieso|weshalb|welche[mnrs]?|ist|sind|hat|haben|kann|können|gibt|gäbe)(?!\p{L})/iu,
  questionMarks: ["", "?"],
  salutation:
    /^(?:hallo|hi|hey|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[rs]?)(?!\p{L})[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/iu,
  conceal: {
    self: [
      {
        find: "^(?:mein name ist|ich heiße|ich bin|hier ist) NAME(?:,? und|[,.;:]| [-–])? (?=(?:ich|wir|mein|unser)\\p{L}*)",
        put: "",
      },
      { find: "^(?:mein name ist|ich heiße|ich bin) NAME,? und (?=\\p{L})", put: "ich " },
      { find: "(?<!\\p{L})(?:mein name ist|ich heiße|ich bin) NAME(?:,| [-–])? (?=\\p{L})", put: "ich bin " },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
    ],
    requester: [
      { find: "(?<!\\p{L})(bei|von|mit|aus|zu|seit|nach|in) COMPANY", put: "$1 unserer Firma" },
      { find: "COMPANY", put: "unsere Firma" },
    ],
    connector: [
      { find: "(?<!\\p{L})(bei|von|mit|aus|zu|seit|nach) NAME", put: "$1 dieser Person" },
      { find: "NAME(?!['’])", put: "diese Person" },
      { find: "COMPANY", put: "deren Firma" },
    ],
  },
};
