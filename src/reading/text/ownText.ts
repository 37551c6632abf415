import type { Person } from "../../domain/person";
import type { Mail } from "../types";
import { plainBody } from "./plainBody";
import { ATTRIBUTIONS, DIVIDER, FORWARD, FROM_LINE, HEADER_LINE, isForwardSubject, isReplySubject, ORIGINAL } from "./quoting";
import { splitSignature } from "./signature";
import { unwrap } from "./unwrap";

/** A message divided by who wrote what. Each part is plain text; an absent part is empty. */
export interface OwnText {
  /** What the sender wrote: no quotation, no signature, no footer, hard-wrapped lines joined. */
  readonly text: string;
  /** The closing and what follows it. */
  readonly signature: string;
  /** A message that the sender passes on, without its own history. */
  readonly forwarded: string;
  readonly forwardedFrom: Person | null;
  /** History: the message answered, and what lies below it. */
  readonly quoted: string;
}

type Part = "own" | "forwarded" | "quoted";
interface Parts {
  readonly own: string[];
  readonly forwarded: string[];
  readonly quoted: string[];
  from: string;
}

/** How many lines an attribution ("On … wrote:") may be wrapped over. */
const ATTRIBUTION_LINES = 3;

function attributionLength(lines: readonly string[], at: number): number {
  let joined = "";
  for (let count = 1; count <= ATTRIBUTION_LINES; count++) {
    const line = (lines[at + count - 1] ?? "").trim();
    if (line === "" || line.length > 250) return 0;
    joined = joined === "" ? line : `${joined} ${line}`;
    if (joined.endsWith(":") && ATTRIBUTIONS.some((pattern) => pattern.test(joined))) return count;
  }
  return 0;
}

function nextLine(lines: readonly string[], from: number): string {
  for (let at = from; at < lines.length && at < from + 4; at++) {
    const line = lines[at] ?? "";
    if (line.trim() !== "") return line;
  }
  return "";
}

/** How many lines of message header ("From: … Sent: … To: …") begin here; 0 when it is none. */
function headerLength(lines: readonly string[], at: number, subject: string): number {
  if (!HEADER_LINE.test(lines[at] ?? "")) return 0;
  let labels = 0;
  let end = at;
  for (; end < lines.length && end < at + 12; end++) {
    const line = lines[end] ?? "";
    if (HEADER_LINE.test(line)) labels++;
    else if (line.trim() === "" || labels > 2 || !/^\s|,$/.test(line)) break;
  }
  if (labels >= 2) return end - at;
  // One "From:" line is enough where the subject says that a message is enclosed.
  const enclosed = isForwardSubject(subject) || isReplySubject(subject);
  return enclosed && FROM_LINE.test(lines[at] ?? "") && (lines[at - 1] ?? "").trim() === "" ? end - at : 0;
}

interface Boundary {
  /** Lines that the boundary itself takes. */
  readonly length: number;
  readonly next: Part;
}

/** Whether another message begins at this line, and whose part it is. */
function boundaryAt(lines: readonly string[], at: number, subject: string): Boundary | null {
  const line = lines[at] ?? "";
  const enclosed: Part = isForwardSubject(subject) ? "forwarded" : "quoted";
  if (FORWARD.test(line)) return { length: 1, next: "forwarded" };
  if (ORIGINAL.test(line)) return { length: 1, next: enclosed };
  const header = headerLength(lines, at, subject);
  if (header > 0) return { length: header, next: enclosed };
  if (DIVIDER.test(line) && headerLength(lines, at + 1, subject) > 0) return { length: 1, next: enclosed };
  const attribution = attributionLength(lines, at);
  if (attribution === 0) return null;
  const quotedByMarks = nextLine(lines, at + attribution)
    .trimStart()
    .startsWith(">");
  // "Tom wrote: …" inside a letter is prose; only a dated or addressed attribution opens an unmarked quotation.
  if (!quotedByMarks && !/[\d@]/.test(line)) return null;
  return { length: attribution, next: quotedByMarks ? "own" : enclosed };
}

const MARKED = /^\s{0,3}>+\s?(?=[^>\s]|$)|^\s{0,3}>(?:\s?>)+/;
const BARE_MARKS = /^\s*>{2,}\s*$/;

function divide(lines: readonly string[], subject: string): Parts {
  const parts: Parts = { own: [], forwarded: [], quoted: [], from: "" };
  let part: Part = "own";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const marked = MARKED.test(line) && !(part === "own" && BARE_MARKS.test(line));
    if (part === "quoted" || marked) {
      parts.quoted.push(line);
      continue;
    }
    const boundary = boundaryAt(lines, at, subject);
    if (boundary === null) {
      parts[part].push(line);
      continue;
    }
    // A message inside the forwarded one is history, unless nothing was forwarded yet (a forward of a forward).
    const passedOn = parts.forwarded.some((each) => each.trim() !== "");
    if (part !== "forwarded") part = boundary.next;
    else if (passedOn && boundary.next !== "own") part = "quoted";
    if (part === "forwarded") parts.from = fromOf(lines.slice(at, at + boundary.length)) || parts.from;
    at += boundary.length - 1;
  }
  return parts;
}

function fromOf(lines: readonly string[]): string {
  for (const line of lines) {
    const match = FROM_LINE.exec(line);
    if (match !== null) return match[1] ?? "";
  }
  return /,\s([^,:]{2,60}<[^<>\s]+>)/.exec(lines.join(" "))?.[1] ?? "";
}

function personOf(header: string): Person | null {
  const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/.exec(header)?.[0] ?? "";
  const name = header
    .replace(/[<[(][^>\])]{0,200}[>\])]?/g, "")
    .replace(email, "")
    .replace(/^["'\s*]+|["'\s*]+$/g, "");
  return name === "" && email === "" ? null : { name, email: email.toLowerCase() };
}

/** Divides a message into the sender's own words, what they pass on, and history. Linear in its length. */
export function ownTextOf(mail: Mail): OwnText {
  const parts = divide(plainBody(mail).split("\n"), mail.subject);
  const own = splitSignature(parts.own.join("\n"), mail.from?.name ?? "");
  const forwardedFrom = personOf(parts.from);
  const forwarded = splitSignature(parts.forwarded.join("\n"), forwardedFrom?.name ?? "");
  return {
    text: unwrap(own.text),
    signature: own.signature,
    forwarded: unwrap(forwarded.text),
    forwardedFrom,
    quoted: parts.quoted.join("\n").trim(),
  };
}

/**
 * What is read for findings: the sender's own words and, when they pass a message on with some, that message below them.
 * The first `own.text.length` characters are the sender's.
 */
export function readableText(own: OwnText): string {
  return own.text === "" || own.forwarded === "" ? own.text : `${own.text}\n\n${own.forwarded}`;
}
