import { decodeEntities } from "./entities";

/** Mail longer than this is not one person writing to another; what lies beyond is not read (DESIGN, section 4: linear, bounded). */
export const MAX_TEXT = 40_000;

const NEW_LINE = new Set(
  "address article aside body br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tr ul blockquote".split(
    " ",
  ),
);
const PARAGRAPH = new Set(["p", "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote"]);
/** Their content is never shown. */
const UNSEEN = new Set(["style", "script", "head", "title", "template", "svg", "noscript", "object"]);
const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base"]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])|\shidden(?=[\s>=/]|$)/i;
const QUOTE = /type\s*=\s*["']?cite|gmail_quote|yahoo_quoted|moz-cite|border-left\s*:/i;
const SIGNATURE =
  /class\s*=\s*["'][^"']*\bgmail_signature\b|data-smartmail\s*=\s*["']?gmail_signature|id\s*=\s*["']?(?:Signature|ms-outlook-mobile-signature)\b/i;
const TAG_NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,14})(?=[\s>/:])/y;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

interface Output {
  lines: string[];
  line: string;
  length: number;
  /** How many open block quotes hold the current line; each is written as the `>` that plain mail has. */
  quotes: boolean[];
}

function endLine(out: Output): void {
  const depth = Math.min(3, out.quotes.filter(Boolean).length);
  const text = out.line.trim();
  out.lines.push(depth > 0 ? `${">".repeat(depth)} ${text}` : text);
  out.length += text.length + 1;
  out.line = "";
}

function breakLine(out: Output, paragraph: boolean): void {
  if (out.line.trim() !== "") endLine(out);
  const last = out.lines[out.lines.length - 1];
  if (paragraph && last !== undefined && last !== "") out.lines.push("");
}

function tagAt(html: string, at: number, close: number): Tag | null {
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(html);
  if (match === null) return null;
  const attributes = html.slice(TAG_NAME.lastIndex, Math.min(close, TAG_NAME.lastIndex + 2000));
  return { name: (match[2] ?? "").toLowerCase(), closing: match[1] === "/", attributes, end: close + 1 };
}

/** Where the content of an unseen or hidden element ends; the end of the page when it is never closed, as browsers do. */
function afterElement(html: string, tag: Tag): number {
  const same = new RegExp(`<(/?)${tag.name}(?=[\\s>/])`, "gi");
  same.lastIndex = tag.end;
  let depth = 1;
  for (let match = same.exec(html); match !== null; match = same.exec(html)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0 || (UNSEEN.has(tag.name) && match[1] === "/")) {
      const close = html.indexOf(">", match.index);
      return close < 0 ? html.length : close + 1;
    }
  }
  return html.length;
}

function blockQuote(out: Output, tag: Tag): void {
  breakLine(out, true);
  if (tag.closing) out.quotes.pop();
  // Gmail indents with a block quote that has no border; a quotation always shows one, or says that it cites.
  else if (out.quotes.length < 1000) out.quotes.push(QUOTE.test(tag.attributes) || !/border\s*:\s*none/i.test(tag.attributes));
}

function openTag(out: Output, tag: Tag): void {
  if (tag.name === "blockquote") blockQuote(out, tag);
  else if (tag.name === "br") endLine(out);
  else openBlock(out, tag);
}

function openBlock(out: Output, tag: Tag): void {
  if (tag.name === "td" || tag.name === "th") out.line += " ";
  if (!NEW_LINE.has(tag.name)) return;
  breakLine(out, PARAGRAPH.has(tag.name));
  if (tag.closing) return;
  if (tag.name === "li") out.line = "- ";
  if (SIGNATURE.test(tag.attributes)) out.lines.push("-- ");
}

function addText(out: Output, raw: string, keepLines: boolean): void {
  const text = decodeEntities(raw.slice(0, MAX_TEXT));
  const parts = keepLines ? text.split("\n") : [text.replace(/\s+/g, " ")];
  parts.forEach((part, index) => {
    if (index > 0) endLine(out);
    out.line += out.line === "" ? part.trimStart() : part;
  });
}

/** Reads the `<` at `open` and says where to go on. `close` is the next `>`. */
function readMarkup(out: Output, html: string, open: number, close: number): number {
  if (html.startsWith("<!--", open)) {
    const end = html.indexOf("-->", open + 4);
    return end < 0 ? html.length : end + 3;
  }
  const tag = tagAt(html, open, close);
  if (tag === null) {
    if (/^<[!?/]/.test(html.slice(open, open + 2))) return close + 1;
    out.line += "<";
    return open + 1;
  }
  if (!tag.closing && (UNSEEN.has(tag.name) || (HIDDEN.test(tag.attributes) && !VOID.has(tag.name))))
    return afterElement(html, tag);
  openTag(out, tag);
  return tag.end;
}

/**
 * The text that a reader of the HTML sees, one line a block, block quotes as `>` lines. One pass over the page.
 * `keepLines` is for plain text with markup left in it, where a line end is a line end.
 */
export function htmlToText(html: string, keepLines = false): string {
  const out: Output = { lines: [], line: "", length: 0, quotes: [] };
  let close = -1;
  let at = 0;
  while (at < html.length && out.length + out.line.length < MAX_TEXT) {
    const open = html.indexOf("<", at);
    // Looked up again only when passed: a thousand `<` before one far `>` must not search the page a thousand times.
    if (open >= 0 && close < open) close = html.indexOf(">", open);
    if (open < 0 || close < 0) {
      addText(out, html.slice(at), keepLines);
      break;
    }
    if (open > at) addText(out, html.slice(at, open), keepLines);
    at = readMarkup(out, html, open, close);
  }
  if (out.line.trim() !== "") endLine(out);
  return out.lines.join("\n");
}
