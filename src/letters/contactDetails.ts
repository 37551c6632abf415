const ADDRESS =
  /[^\s<>(),;:"“”«»[\]]+@[^\s<>(),;:"“”«»[\]]+|(?<!\S)\S+ ?[([]\s?(?:at|arroba|arobase)\s?[)\]] ?\S+|(?<!\S)[\w.-]+ (?:at|arroba) [\w-]+ (?:dot|punto|ponto) \w+/giu;
const TOP_LEVEL =
  "(?:com|org|net|io|ai|co|dev|app|eu|uk|us|de|at|ch|fr|es|pt|br|mx|ar|it|nl|be|se|no|dk|fi|pl|in|me|tv|info|biz|tech|bio|health|ly|gg|example)(?![\\p{L}\\p{N}-])";
const REST_OF_LINK = '[^\\s<>)\\]"”»]*';
/** With a scheme, "www." or a path a link is a link; a bare "Booking.com" with a capital is a company's name. */
const LINK = new RegExp(
  [
    `(?:[Hh]ttps?:\\/\\/|[Ww]ww\\.)${REST_OF_LINK}`,
    `(?<![\\p{L}\\p{N}.@-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.${TOP_LEVEL}\\/${REST_OF_LINK}`,
    `(?<![\\p{L}\\p{N}.@-])(?!\\p{Lu})[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.${TOP_LEVEL}`,
  ].join("|"),
  "gu",
);
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/giu;
const DIGITS = /(?<!\p{N})\+?\(?\d[\d ().\-/\u00a0\u2010-\u2013]{5,}\d(?!\p{N})/gu;
/** Long rows of digits that are no phone numbers: 2.000.000, 10 000 000, 2026-03-14, 14.03.2026, 2019-2024. */
const NUMBER =
  /^\d{1,3}(?:([. \u00a0])\d{3})(?:\1\d{3})*$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4} ?[-/\u2010-\u2013] ?\d{4}$/u;

export interface DetailKinds {
  readonly links: boolean;
}

/** Whether the text holds an address, a phone number, a handle, or (if asked) a link. */
export function hasContactDetails(text: string, { links }: DetailKinds): boolean {
  return marked(text, links) !== text;
}

/**
 * The sentence without the ways to reach somebody that stand in it, or "" where taking them out would leave a stump.
 * What stands in brackets goes with its brackets; a last clause ("…, my number is 555…") goes as a whole.
 */
export function withoutContactDetails(sentence: string, kinds: DetailKinds): string {
  const text = marked(sentence, kinds.links)
    .replace(new RegExp(` ?[(<[][^()<>[\\]]*${MARK}[^()<>[\\]]*[)>\\]]`, "gu"), "")
    .replace(/ +([,.;:!?])/gu, "$1");
  if (!text.includes(MARK)) return text.trim();
  const clause = new RegExp(`^(.*?)\\s?[,;–—][^,;–—]*${MARK}[^,;–—]*$`, "su").exec(text)?.[1] ?? "";
  const whole = clause.includes(MARK) || clause.split(/\s+/u).length < 4 ? "" : clause.trim();
  return whole === "" ? "" : `${whole}.`;
}

/** Stands for what was found while the sentence is looked at; plain text cannot hold it (plainText.ts). */
const MARK = "\u0001";

function marked(text: string, links: boolean): string {
  const reach = text.replace(ADDRESS, MARK);
  return (links ? reach.replace(LINK, MARK) : reach)
    .replace(HANDLE, MARK)
    .replace(DIGITS, (digits) => (isPhone(digits) ? MARK : digits));
}

function isPhone(digits: string): boolean {
  return digits.replace(/\D/gu, "").length >= 7 && !NUMBER.test(digits.trim());
}
