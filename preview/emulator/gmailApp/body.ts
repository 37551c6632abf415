import { decodeText, withoutMarkup } from "../../gmail/text";
import type { RestPart } from "./rest";

/** GmailMessage.getPlainBody: the plain part, or the HTML one without its markup. */
export function plainOf(payload: RestPart): string {
  return textOf(payload, "text/plain") ?? withoutMarkup(textOf(payload, "text/html") ?? "");
}

/** GmailMessage.getBody: the HTML part, or the plain one with its line breaks as markup. */
export function htmlOf(payload: RestPart): string {
  const plain = textOf(payload, "text/plain") ?? "";
  return textOf(payload, "text/html") ?? plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r?\n/g, "<br>\r\n");
}

function textOf(part: RestPart, mimeType: string): string | null {
  if (part.mimeType === mimeType && part.filename === "") {
    const type = part.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
    const charset = /charset="?([^\s";]+)/i.exec(type)?.[1] ?? "utf-8";
    return decodeText(Buffer.from(part.body.data ?? "", "base64url"), charset);
  }
  for (const child of part.parts ?? []) {
    const text = textOf(child, mimeType);
    if (text !== null) return text;
  }
  return null;
}
