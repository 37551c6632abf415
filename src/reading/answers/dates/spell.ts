/** Lower-case letters without accents, one character for one: "Août" is "aout", "’" is "'". */
export function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

const PIECE = new RegExp(
  [
    String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)`,
    String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)`,
    String.raw`\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|uhr|hs|h|o'clock)(?![a-z\d])`,
    String.raw`\d{1,2}:\d{2}|\d{1,2}h\d{2}`,
    String.raw`\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日`,
    String.raw`\d{1,2}\.\d{1,2}\.(?!\d)|\d{1,2}[./]\d{1,2}(?![\d/])`,
    String.raw`[qt][1-4](?![a-z\d])`,
    String.raw`(?:kw|cw) ?\d{1,2}(?!\d)`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª|\.o)(?![a-z\d])`,
    String.raw`\d{1,2}\.(?!\d)`,
    String.raw`\d+`,
    String.raw`[a-z]+'?`,
    String.raw`[-,.!?;:]|\n\s*\n`,
  ].join("|"),
  "g",
);

/** The pieces of a plain-letter text that matter for dates: words, numbers, numeric dates, times, and the punctuation between them. */
export function words(plain: string): string[] {
  return plain.match(PIECE) ?? [];
}
