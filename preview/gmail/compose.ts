import libmime from "libmime";
import { headerValue, parseHeaders } from "./headers";

/** A header to write; null takes it out. */
export type HeaderChanges = Readonly<Record<string, string | null>>;

/** The same message with some headers replaced. The body's bytes stay as they are. */
export function withHeaders(raw: Buffer, changes: HeaderChanges): Buffer {
  const { head, rest, lineBreak } = cut(raw);
  const dropped = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = headerLines(head).filter((lines) => !dropped.has((/^[^:]*/.exec(lines)?.[0] ?? "").trim().toLowerCase()));
  const added = Object.entries(changes).flatMap(([name, value]) => (value === null ? [] : [headerLine(name, value)]));
  return Buffer.concat([Buffer.from([...kept, ...added].join(lineBreak) + lineBreak + lineBreak, "latin1"), rest]);
}

/** Headers that begin with X- are gone after sending (PLATFORM 2.2). */
export function withoutExtensions(raw: Buffer): Buffer {
  const names = parseHeaders(cut(raw).head).map(({ name }) => name);
  return withHeaders(raw, Object.fromEntries(names.filter((name) => /^x-/i.test(name)).map((name) => [name, null])));
}

export function hasHeader(raw: Buffer, name: string): boolean {
  return headerValue(parseHeaders(cut(raw).head), name) !== null;
}

/** The same headers over a new plain text: what is left when a person edits the text in Gmail's compose window. */
export function withText(raw: Buffer, text: string): Buffer {
  const described = withHeaders(raw, {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "base64",
    "Content-Disposition": null,
  });
  const { head, lineBreak } = cut(described);
  const lines = Buffer.from(text.replace(/\r?\n/g, "\r\n"), "utf8").toString("base64").replace(/.{76}/g, "$&\r\n");
  return Buffer.concat([head, Buffer.from(lineBreak + lineBreak + lines + lineBreak, "latin1")]);
}

/** A header's line, with encoded words where it is not ASCII. Line breaks in the value cannot start another header. */
export function headerLine(name: string, value: string): string {
  const flat = value.replace(/[\r\n]+/g, " ");
  const encoded = /^[\x20-\x7e\t]*$/.test(flat) ? flat : encodeWords(flat);
  return libmime.foldLines(`${name}: ${encoded}`, 76);
}

/** Addresses keep their angle brackets outside the encoded words. */
function encodeWords(value: string): string {
  return value.replace(/[^<>,@"]*[^\x20-\x7e][^<>,@"]*/g, (run) => {
    const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(run) ?? [];
    return before + libmime.encodeWord(core, "B", 52) + after;
  });
}

function cut(raw: Buffer): { head: Buffer; rest: Buffer; lineBreak: string } {
  const crlf = raw.indexOf("\r\n\r\n");
  const lf = raw.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { head: raw.subarray(0, crlf), rest: raw.subarray(crlf + 4), lineBreak: "\r\n" };
  if (lf >= 0) return { head: raw.subarray(0, lf), rest: raw.subarray(lf + 2), lineBreak: "\n" };
  return { head: raw, rest: Buffer.alloc(0), lineBreak: "\r\n" };
}

function headerLines(head: Buffer): string[] {
  return head
    .toString("latin1")
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line.trim() !== "");
}
