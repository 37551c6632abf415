import type { Marked, RichText } from "../../ui/card";

/** Gmail parses the text of a widget as simple HTML; which characters must be escaped is not documented (PLATFORM 3.2). */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that no parser can take for markup, whether or not it decodes entities: angle brackets become their typographic likenesses,
 * and an ampersand that may begin an entity, with or without its semicolon, is parted from it.
 */
export function harmless(text: string): string {
  return text
    .replace(HIDDEN, "")
    .replace(/</g, "‹")
    .replace(/>/g, "›")
    .replace(/&(?=#?\w)/g, "&\u200b");
}

/** Plain fields (titles, labels, field values) show markup as it stands; only what could turn the text around is taken out. */
export const plain = (text: string): string => text.replace(HIDDEN, "");

/** A line break of the text is one on the card, where HTML would make it a space. */
export function htmlOf(text: RichText): string {
  const html =
    typeof text === "string"
      ? harmless(text)
      : text.map((piece) => (typeof piece === "string" ? harmless(piece) : marked(piece))).join("");
  return html.replace(/\n/g, "<br>");
}

function marked(piece: Marked): string {
  if ("strong" in piece) return `<b>${harmless(piece.strong)}</b>`;
  if ("quiet" in piece) return `<font color="#5f6368">${harmless(piece.quiet)}</font>`;
  return `<i>“${harmless(piece.quote)}”</i>`;
}
