import { MONTHS } from "../../domain/months";
import type { Grammar } from "../languagePack";

export const enGrammar: Grammar = {
  greeting: "Hi",
  closing: "Best,",
  and: { word: "and" },
  quotes: ["“", "”"],
  dates: {
    months: MONTHS.en,
    day: "until MONTH DAY",
    dayOfYear: "until MONTH DAY, YEAR",
    month: "until MONTH",
    monthOfYear: "until MONTH YEAR",
  },
  lowered:
    /^(?:you|your|she|he|they|it|we|our|her|his|their|both|the|a|an|this|that|there|these|because|since|with|as|if|to|by|e-?mail|phone|calls?|mornings|afternoons)\b/i,
  asking:
    /^(?:and |but |so |also,? )?(?:how|what|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|has|have|can|could|would|will|should)\b/i,
  questionMarks: ["", "?"],
  salutation: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/i,
  conceal: {
    self: [
      { find: "^(?:my name is|this is|i am|i['’]?m) NAME(?:,? and|[,.;:]| [-–])? (?=(?:i|we|my|our)\\b)", put: "" },
      { find: "\\b(?:my name is|this is|i am|i['’]?m) NAME(?:,? and|,| [-–])? (?=\\p{L})", put: "I'm " },
      { find: "^NAME here[,.:]? ?(?:[-–] )?", put: "" },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
    ],
    requester: [
      { find: "\\b(founded|started|built|run|lead|own) COMPANY", put: "$1 my own company" },
      { find: "COMPANY['’](?!\\p{L})", put: "our company's" },
      { find: "COMPANY", put: "our company" },
    ],
    connector: [
      { find: "NAME['’](?!\\p{L})", put: "this person's" },
      { find: "NAME", put: "this person" },
      { find: "COMPANY['’](?!\\p{L})", put: "their company's" },
      { find: "COMPANY", put: "their company" },
    ],
  },
};
