/**
 * What a word is, for reading dates. One letter each, so that a sentence becomes a string of letters and a date a pattern on it:
 * "back on Monday 3 March" is `r g W N M`.
 *
 * N number up to 31, O ordinal ("12th"), Y year, D numeric date, M month, W weekday, Q quarter, C calendar-week marker,
 * u until, r return, a "ask me again", f from, F from or before with its article (a figure after it is a day of the month), i in (a span follows), n next, l the one after next,
 * d k m q y units (day, week, month, quarter, year), e end, s start, h middle, t tomorrow and the like, z new year,
 * g glue (of, the, on), j joins a range and may be glue ("au", "al"), v vague ("few"), p before, o past ("since", "last"), w "from now".
 *
 * The reader itself adds: T time of day, "-" a dash, "," a comma, "." a sentence's end, x anything else.
 */
export type WordKind = string;

export interface DateWords {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** Number words with their value; ordinals of days too. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words and phrases (up to four words, lower case, no accents) by kind. */
  readonly kinds: Readonly<Record<WordKind, readonly string[]>>;
  /** Days that a word alone names, as a distance from today. */
  readonly relative: Readonly<Record<string, number>>;
  /** Names of quarters as one token ("q1" is known everywhere). */
  readonly quarters: Readonly<Record<string, number>>;
  /** Words that are months or weekdays only with a capital or after a date word ("may", "march", "sun"). */
  readonly doubtful: readonly string[];
  /** Whether "12." is an ordinal. */
  readonly ordinalDot: boolean;
}
