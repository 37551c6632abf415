import { decode } from "libmime/lib/charset.js";
import { type MimePart, partsOf } from "./mime";

/** Text in the charset that the mail names; one that nobody knows is read as UTF-8. Node 20's own decoder errs in windows-1252. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset.trim() || "utf-8");
}

/** The words of a message that Gmail indexes and shows: its first plain text, or its HTML without markup. */
export function readableText(root: MimePart): string {
  const texts = partsOf(root).filter((part) => part.filename === "" && part.mimeType.startsWith("text/"));
  const plain = texts.find((part) => part.mimeType === "text/plain");
  if (plain !== undefined) return decodeText(plain.body(), plain.charset);
  const html = texts.find((part) => part.mimeType === "text/html");
  return html === undefined ? "" : withoutMarkup(decodeText(html.body(), html.charset));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };

export function withoutMarkup(html: string): string {
  return html
    .replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const SNIPPET_LENGTH = 200;
/** Enough of a long body for a snippet; the rest is not looked at. */
const SNIPPET_SOURCE = 4000;

/** Google's snippets are HTML-escaped. */
export function snippetOf(root: MimePart): string {
  const words = readableText(root).slice(0, SNIPPET_SOURCE).replace(/\s+/g, " ").trim();
  return escapeHtml(words.length > SNIPPET_LENGTH ? words.slice(0, SNIPPET_LENGTH).replace(/\s\S*$/, "") : words);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
