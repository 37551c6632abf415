import { LANGUAGES, type Language } from "../../../domain/language";
import { plainLetters, words } from "./spell";
import { DATE_WORDS } from "./words";
import type { DateWords, WordKind } from "./words/dateWords";

export interface Entry {
  readonly kind: WordKind;
  readonly value: number;
  readonly doubtful: boolean;
}

/** Phrases by their words joined with a space; `longest` is the number of words of the longest one. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: number;
  readonly ordinalDot: boolean;
}

function listed(source: DateWords): [string, WordKind, number][] {
  const numbered = (names: readonly (readonly string[])[], kind: WordKind) =>
    names.flatMap((group, index) => group.map((name): [string, WordKind, number] => [name, kind, index + 1]));
  const valued = (values: Readonly<Record<string, number>>, kind: WordKind) =>
    Object.entries(values).map(([name, value]): [string, WordKind, number] => [name, kind, value]);
  const kinds = Object.entries(source.kinds).flatMap(([kind, names]) =>
    names.map((name): [string, WordKind, number] => [name, kind, 0]),
  );
  return [
    ...kinds,
    ...valued(source.numbers, "N"),
    ...valued(source.relative, "t"),
    ...valued(source.quarters, "Q"),
    ...numbered(source.months, "M"),
    ...numbered(source.weekdays, "W"),
  ];
}

function lexiconOf(language: Language): Lexicon {
  const entries = new Map<string, Entry>();
  // English first: its words turn up in mail of every language, and the language's own meaning overrides them.
  const sources = language === "en" ? [DATE_WORDS.en] : [DATE_WORDS.en, DATE_WORDS[language]];
  for (const source of sources) {
    const doubtful = new Set(source.doubtful);
    for (const [phrase, kind, value] of listed(source)) {
      const key = words(plainLetters(phrase)).join(" ");
      entries.set(key, { kind, value, doubtful: doubtful.has(phrase) });
    }
  }
  const longest = Math.max(...[...entries.keys()].map((key) => key.split(" ").length));
  return { entries, longest, ordinalDot: DATE_WORDS[language].ordinalDot };
}

const built = new Map<Language, Lexicon>();

/** Built on first use: most mails are never searched for a date, and the bundle has to load fast. */
export function lexicon(language: Language): Lexicon {
  const known = built.get(language) ?? lexiconOf(language);
  built.set(language, known);
  return known;
}

/** The mail's own language first, then the others: a short text may be taken for the wrong one. */
export function languagesFrom(first: Language): Language[] {
  return [first, ...LANGUAGES.filter((other) => other !== first)];
}
