/**
 * What mail and forms hand over is text, never markup and never an instruction (DESIGN, rule 7): nothing in it may
 * break a header line, turn the reading direction, hide, or look like a slot of a template.
 */
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Scripts that part no words by spaces: two signs are already a name. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,}/u;

/** The text without hidden characters, its line breaks kept as they are. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => line.replace(LINE_BREAKS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATE, ""))
    .join("\n");
}

/** The text on one line, visible, without braces, at most `max` characters and cut between words. */
export function oneLine(text: string, max: number): string {
  // Slicing first keeps hostile megabytes cheap; four times the limit leaves room for what is removed.
  const line = visible(text.slice(0, max * 4).replace(LINE_BREAKS, " "))
    .replace(/\{/g, "(")
    .replace(/\}/g, ")")
    .replace(/[ \u3000]+/g, " ")
    .trim();
  return shorten(line, max);
}

function shorten(line: string, max: number): string {
  if (line.length <= max) return line;
  const head = line.slice(0, max - 1).replace(LONE_SURROGATE, "");
  const space = head.lastIndexOf(" ");
  return `${(space > max / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, "")}…`;
}
