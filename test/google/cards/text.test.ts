import fc from "fast-check";
import { Parser } from "htmlparser2";
import { harmless, htmlOf, plain } from "../../../src/google/cards/text";

/** What a parser makes of it: the text, and every tag, comment and instruction that it saw. */
function parsed(html: string, decodeEntities: boolean): { text: string; markup: string[] } {
  const seen = { text: "", markup: [] as string[] };
  const parser = new Parser(
    {
      ontext: (text) => void (seen.text += text),
      onopentag: (name) => void seen.markup.push(name),
      onclosetag: (name) => void seen.markup.push(`/${name}`),
      oncomment: (data) => void seen.markup.push(`!--${data}`),
      onprocessinginstruction: (name) => void seen.markup.push(name),
    },
    { decodeEntities },
  );
  parser.end(html);
  return seen;
}

/** Pieces that hostile mail is made of. */
const PIECES = [
  "<",
  ">",
  "&",
  "#",
  ";",
  "x",
  "lt",
  "amp",
  "gt",
  "quot",
  "nbsp",
  "60",
  "3c",
  "b",
  "/",
  "!--",
  "--",
  "a href=",
  '"',
  "'",
  "script",
  "<b>",
  "</font>",
  "<!--",
  "<![CDATA[",
  "<?",
  " ",
  "é",
  "\u202e",
  "\u0000",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);

test("whatever an HTML parser makes of it, decoding entities or not, is the same text without markup", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const safe = harmless(text);
      for (const decoding of [true, false]) expect(parsed(safe, decoding)).toEqual({ text: safe, markup: [] });
    }),
    { numRuns: 5_000 },
  );
});

test("it reads as it was written", () => {
  const seen = (text: string): string =>
    text
      .replace(/\u200b/g, "")
      .replace(/‹/g, "<")
      .replace(/›/g, ">");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...PIECES.slice(0, -2)) }), (text) => {
      expect(seen(harmless(text))).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["<b>bold</b>", "‹b›bold‹/b›"],
  ["Tom & Ana", "Tom & Ana"],
  ["R&D, 5 > 3", "R&\u200bD, 5 › 3"],
  ["&lt;b&gt;", "&\u200blt;b&\u200bgt;"],
  ["&lt without an end", "&\u200blt without an end"],
  ["&#60b", "&\u200b#60b"],
  ["ab\u202ecd\u0000", "abcd"],
  ["two\nlines", "two\nlines"],
])("%j is written as %j", (text, safe) => {
  expect(harmless(text)).toBe(safe);
});

test("marks are ours, what they hold is text", () => {
  const html = htmlOf(["a <i>", { strong: "</b><u>" }, { quiet: "q&amp;" }, { quote: 'x"</i>' }]);
  expect(html).toBe('a ‹i›<b>‹/b›‹u›</b><font color="#5f6368">q&\u200bamp;</font><i>“x"‹/i›”</i>');
  expect(parsed(html, true).markup).toEqual(["b", "/b", "font", "/font", "i", "/i"]);
  expect(htmlOf("<b>")).toBe("‹b›");
});

test("plain fields keep their signs and lose what turns text around", () => {
  expect(plain("<Pilar> \u202eotos\u2066 & Co")).toBe("<Pilar> otos & Co");
});
