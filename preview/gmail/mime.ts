import { decode as decodeQuotedPrintable } from "libqp";
import { type Header, parseHeaders, structured } from "./headers";

/** One node of a message's tree. Only leaves have bytes, decoded from their transfer encoding and in their own charset. */
export interface MimePart {
  readonly mimeType: string;
  readonly charset: string;
  readonly filename: string;
  readonly headers: readonly Header[];
  readonly parts: readonly MimePart[];
  readonly body: () => Buffer;
}

const NOTHING = Buffer.alloc(0);
/** Mail nested deeper than any mail program writes is shown as it stands, so that a hostile message cannot exhaust the stack. */
const DEEPEST = 50;

/** Reads a message without changing a byte of it. Never throws: what is broken is shown as text. */
export function parseMessage(raw: Buffer, depth = 0): MimePart {
  const { head, body } = splitHead(raw);
  const headers = parseHeaders(head);
  const type = structured(headers, "Content-Type");
  const mimeType = /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : "text/plain";
  const node = {
    mimeType,
    charset: type.params["charset"] ?? "",
    filename: structured(headers, "Content-Disposition").params["filename"] ?? type.params["name"] ?? "",
    headers,
  };
  const boundary = type.params["boundary"];
  if (mimeType.startsWith("multipart/") && boundary && depth < DEEPEST) {
    const parts = splitParts(body, boundary).map((part) => parseMessage(part, depth + 1));
    return { ...node, parts, body: () => NOTHING };
  }
  const encoding = structured(headers, "Content-Transfer-Encoding").value;
  const decoded = once(() => decodeTransfer(body, encoding));
  if (mimeType === "message/rfc822" && depth < DEEPEST) {
    return { ...node, parts: [parseMessage(decoded(), depth + 1)], body: decoded };
  }
  return { ...node, parts: [], body: decoded };
}

/** All nodes, the outer before the inner, in the order of the mail. */
export function partsOf(root: MimePart): MimePart[] {
  return [root, ...root.parts.flatMap(partsOf)];
}

function splitHead(raw: Buffer): { head: Buffer; body: Buffer } {
  const crlf = raw.indexOf("\r\n\r\n");
  const lf = raw.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { head: raw.subarray(0, crlf), body: raw.subarray(crlf + 4) };
  if (lf >= 0) return { head: raw.subarray(0, lf), body: raw.subarray(lf + 2) };
  return { head: raw, body: NOTHING };
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const marker = Buffer.from(`--${boundary}`, "latin1");
  const parts: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(marker); at >= 0; at = body.indexOf(marker, at + marker.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const after = at + marker.length;
    const closing = body[after] === 0x2d && body[after + 1] === 0x2d;
    const lineEnd = body.indexOf("\n", after);
    const rest = body.subarray(after, lineEnd < 0 ? body.length : lineEnd).toString("latin1");
    // A boundary that begins with another one's text is not that other one.
    if (!closing && rest.trim() !== "") continue;
    if (start >= 0) parts.push(body.subarray(start, endBefore(body, at)));
    if (closing) return parts;
    start = lineEnd < 0 ? body.length : lineEnd + 1;
  }
  if (start >= 0) parts.push(body.subarray(start));
  return parts;
}

/** The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1). */
function endBefore(body: Buffer, at: number): number {
  if (body[at - 1] === 0x0a) return body[at - 2] === 0x0d ? at - 2 : at - 1;
  return at;
}

function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  if (encoding === "quoted-printable") return decodeQuotedPrintable(body);
  return body;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
