import libmime from "libmime";

export interface Header {
  readonly name: string;
  /** As Google's API gives it: unfolded, encoded words decoded. */
  readonly value: string;
}

/** Reads a header block. Bytes above 127 are taken as UTF-8, as modern mail sends them, else as Latin-1. */
export function parseHeaders(block: Buffer): Header[] {
  const headers: { name: string; lines: string[] }[] = [];
  for (const line of textOf(block).split(/\r?\n/)) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) last?.lines.push(line.trim());
    else {
      const colon = line.indexOf(":");
      if (colon > 0) headers.push({ name: line.slice(0, colon).trim(), lines: [line.slice(colon + 1).trim()] });
    }
  }
  return headers.map(({ name, lines }) => ({ name, value: decodeValue(lines.join(" ").trim()) }));
}

export function headerValue(headers: readonly Header[], name: string): string | null {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? null;
}

export interface StructuredHeader {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

export function structured(headers: readonly Header[], name: string): StructuredHeader {
  const { value, params } = libmime.parseHeaderValue(headerValue(headers, name) ?? "");
  return { value: String(value).toLowerCase(), params: params as Record<string, string> };
}

function decodeValue(value: string): string {
  return value.includes("=?") ? libmime.decodeWords(value) : value;
}

function textOf(block: Buffer): string {
  const utf8 = block.toString("utf8");
  return utf8.includes("\ufffd") ? block.toString("latin1") : utf8;
}
