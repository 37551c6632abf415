import { MONTHS } from "../../domain/months";
import type { Grammar } from "../languagePack";

export const frGrammar: Grammar = {
  greeting: "Bonjour",
  closing: "Bien à vous,",
  and: { word: "et" },
  quotes: ["«\u00a0", "\u00a0»"],
  dates: {
    months: MONTHS.fr,
    day: "jusqu'au DAY MONTH",
    dayOfYear: "jusqu'au DAY MONTH YEAR",
    month: "jusqu'en MONTH",
    monthOfYear: "jusqu'en MONTH YEAR",
  },
  lowered:
    /^(?:(?:vous|votre|vos|elles?|ils?|les|le|la|une?|des|ce|cette|ces|son|sa|ses|leurs?|parce|comme|avec|par|pour|si|depuis|e-?mail|téléphone|connaît|cherche|vend)(?!\p{L})|[lcs]['’])/iu,
  asking:
    /^(?:et |mais )?(?:comment|combien|qui|que|quoi|quel(?:le)?s?|où|quand|pourquoi|est-ce|est-il|est-elle|pouvez|pourriez|avez|y a-t-il)(?!\p{L})/iu,
  questionMarks: ["", "\u00a0?"],
  salutation: /^(?:bonjour|bonsoir|salut|coucou|chère?s?|hello)(?!\p{L})[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/iu,
  conceal: {
    self: [
      {
        find: "^(?:je m['’]appelle|mon nom est|je suis|moi,? c['’]est|ici) NAME(?:,? et|[,.;:]| [-–])? (?=(?:je |j['’]|nous |on |mon |ma |notre ))",
        put: "",
      },
      { find: "(?<!\\p{L})(?:je m['’]appelle|mon nom est|je suis) NAME(?:,? et|,| [-–])? (?=\\p{L})", put: "je suis " },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
    ],
    requester: [
      { find: "(?<!\\p{L})chez COMPANY", put: "dans notre entreprise" },
      { find: "(?<!\\p{L})d['’]COMPANY", put: "de notre entreprise" },
      { find: "COMPANY", put: "notre entreprise" },
    ],
    connector: [
      { find: "(?<!\\p{L})d['’]NAME", put: "de cette personne" },
      { find: "(?<!\\p{L})qu['’]NAME", put: "que cette personne" },
      { find: "NAME", put: "cette personne" },
      { find: "(?<!\\p{L})chez COMPANY", put: "dans son entreprise" },
      { find: "(?<!\\p{L})d['’]COMPANY", put: "de son entreprise" },
      { find: "COMPANY", put: "son entreprise" },
    ],
  },
};
