import type { Person } from "../../src/domain/person";
import type { Mail } from "../../src/reading/types";

/** One line of a .jsonl file, as DESIGN section 7 describes it, and the labels that `--score` compares with. */
export interface MessageLine {
  readonly id?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string | readonly string[];
  readonly date?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A message and what a file says about it besides. */
export interface ReadableMessage {
  readonly id: string;
  readonly mail: Mail;
  /** The line it came from, with its labels if it has any. */
  readonly line: Readonly<Record<string, unknown>>;
}

/** A person as a From header writes them: `Ann <a@b.c>`, `"Chen, Ann" <a@b.c>`, `a@b.c`. */
export function personOf(header: string): Person | null {
  const text = header.trim();
  if (text === "") return null;
  const match = /^(.*)<([^<>]*)>\s*$/.exec(text);
  if (match === null) return text.includes("@") ? { name: "", email: text.toLowerCase() } : { name: text, email: "" };
  const name = (match[1] ?? "").trim();
  const quoted = /^"(.*)"$/.exec(name);
  return { name: (quoted?.[1] ?? name).replace(/\\(.)/g, "$1"), email: (match[2] ?? "").trim().toLowerCase() };
}

function peopleOf(header: string | readonly string[] | undefined): Person[] {
  const headers =
    header === undefined
      ? []
      : typeof header === "string"
        ? header.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)(?=[^<>]*(?:<|$))/)
        : header;
  return headers.map(personOf).filter((person): person is Person => person !== null);
}

function offsetOf(date: string): number {
  const match = /([+-])(\d\d):?(\d\d)$/.exec(date);
  if (match === null) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

export function mailOfLine(line: MessageLine): Mail {
  const sentAt = Date.parse(line.date ?? "");
  const headers = Object.entries(line.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    subject: line.subject ?? "",
    from: personOf(line.from ?? ""),
    replyTo: null,
    to: peopleOf(line.to),
    cc: [],
    sentAt: Number.isNaN(sentAt) ? null : sentAt,
    offsetMinutes: offsetOf(line.date ?? ""),
    headers: Object.fromEntries(headers),
    plain: line.body,
    html: null,
  };
}
