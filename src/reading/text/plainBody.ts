import type { Mail } from "../types";
import { htmlToText, MAX_TEXT } from "./htmlToText";

/** Plain text that a web form or a careless mailer filled with markup. */
const MARKUP =
  /<\/?(?:div|p|br|b|i|u|span|img|a|table|tr|td|html|body|blockquote|font|strong|em|ul|ol|li)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|amp|quot|lt|gt|#\d{1,5}|#x[0-9a-f]{1,4});/i;

/** Control characters, byte-order and direction marks, zero-width characters: they hide text from people and from rules. */
const UNSEEN = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]",
  "g",
);

/** Removes characters that nobody can see, and makes every kind of space and line end the plain one. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(UNSEEN, "")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}

/** The message as lines of plain text, from the plain part if it says anything, else from the HTML; at most `MAX_TEXT` long. */
export function plainBody(mail: Mail): string {
  const plain = (mail.plain ?? "").slice(0, MAX_TEXT);
  if (plain.trim() === "") return visible(htmlToText(mail.html ?? ""));
  return visible(MARKUP.test(plain) ? htmlToText(plain.replace(/\r\n?/g, "\n"), true) : plain);
}
