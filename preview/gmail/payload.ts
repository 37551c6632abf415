import type { Header } from "./headers";
import type { MimePart } from "./mime";
import { decodeText } from "./text";

export interface PayloadPart {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly Header[];
  readonly body: { readonly size: number; readonly data?: string; readonly attachmentId?: string };
  readonly parts?: readonly PayloadPart[];
}

/**
 * How text parts are handed over. Reports on Google's API differ: bytes as the mail has them, or turned to UTF-8 with the headers left
 * as they were. An add-on has to read both.
 */
export type TextBodies = "original" | "utf-8";

const ATTACHMENT_ID = "ANGjdJ9-part-";

/** `payload` of messages.get with format=full. */
export function payloadOf(part: MimePart, textBodies: TextBodies, partId = ""): PayloadPart {
  const parts = part.parts.map((child, index) => payloadOf(child, textBodies, partId === "" ? `${index}` : `${partId}.${index}`));
  return {
    partId,
    mimeType: part.mimeType,
    filename: part.filename,
    headers: part.headers,
    body: bodyOf(part, partId, textBodies),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

function bodyOf(part: MimePart, partId: string, textBodies: TextBodies): PayloadPart["body"] {
  if (part.mimeType.startsWith("multipart/") && part.parts.length > 0) return { size: 0 };
  const bytes = part.body();
  if (part.filename !== "" || !part.mimeType.startsWith("text/")) {
    return { attachmentId: ATTACHMENT_ID + partId, size: bytes.length };
  }
  const data = textBodies === "utf-8" ? Buffer.from(decodeText(bytes, part.charset), "utf8") : bytes;
  return data.length === 0 ? { size: 0 } : { size: data.length, data: base64Url(data) };
}

/** Google pads its base64url; decoders that cannot take padding are found out here. */
export function base64Url(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
}

/** The part that an attachment id stands for, or null. */
export function attachmentPart(root: MimePart, attachmentId: string): MimePart | null {
  if (!attachmentId.startsWith(ATTACHMENT_ID)) return null;
  const path = attachmentId.slice(ATTACHMENT_ID.length);
  let part: MimePart | undefined = root;
  for (const index of path === "" ? [] : path.split(".")) part = part?.parts[Number(index)];
  return part ?? null;
}
