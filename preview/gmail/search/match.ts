import { headerValue } from "../headers";
import type { Content } from "../mailbox";
import { type MimePart, partsOf } from "../mime";
import { readableText } from "../text";
import { dateRange } from "./dates";
import type { Search } from "./parse";
import { containsWords, wordsOf } from "./words";

/** A message as the search sees it. Labels are asked for only where the search names one. */
export interface Candidate {
  readonly content: Content;
  readonly hasLabel: (labelId: string) => boolean;
}

export interface SearchContext {
  readonly now: number;
  /** What `me` stands for. */
  readonly email: string;
  /** A label's id by its name as people type it. */
  readonly labelId: (typed: string) => string | null;
}

export function matches(search: Search, message: Candidate, context: SearchContext): boolean {
  switch (search.kind) {
    case "all":
      return search.of.every((member) => matches(member, message, context));
    case "any":
      return search.of.some((member) => matches(member, message, context));
    case "not":
      return !matches(search.of, message, context);
    case "term":
      return matchesTerm(search.operator, search.value, message, context);
  }
}

/** Does the search name a place that is left out unless asked for? */
export function looksEverywhere(search: Search): boolean {
  if (search.kind === "not") return false;
  if (search.kind === "term")
    return search.operator === "in" && ["anywhere", "trash", "spam"].includes(search.value.toLowerCase());
  return search.of.some(looksEverywhere);
}

const HEADER_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  from: ["From"],
  to: ["To", "Cc", "Bcc"],
  cc: ["Cc"],
  bcc: ["Bcc"],
  subject: ["Subject"],
  list: ["List-Id"],
  deliveredto: ["Delivered-To"],
};

function matchesTerm(operator: string | null, value: string, message: Candidate, context: SearchContext): boolean {
  const { root, internalDate } = message.content;
  const fields = operator === null ? undefined : HEADER_OPERATORS[operator];
  if (fields !== undefined) {
    const words = wordsOf(value.toLowerCase() === "me" ? context.email : value);
    return fields.some((field) => containsWords(wordsOf(headerValue(root.headers, field) ?? ""), words));
  }
  const range = operator === null ? null : dateRange(operator, value, context.now);
  if (range !== null) return internalDate >= range.from && internalDate < range.until;
  switch (operator) {
    case "in":
    case "is":
    case "label":
      return hasLabel(value, message, context);
    case "rfc822msgid":
      return headerValue(root.headers, "Message-ID")?.replace(/[<>]/g, "") === value.replace(/[<>]/g, "");
    case "has":
      return value === "attachment" && partsOf(root).some((part) => part.filename !== "");
    case "filename":
      return partsOf(root).some((part) => part.filename.toLowerCase().includes(value.toLowerCase()));
    default:
      return containsWords(indexedWords(root), wordsOf(operator === null ? value : `${operator} ${value}`));
  }
}

const PLACES: Readonly<Record<string, string>> = { drafts: "DRAFT", draft: "DRAFT", read: "-UNREAD", anywhere: "*" };

function hasLabel(typed: string, message: Candidate, context: SearchContext): boolean {
  const name = typed.toLowerCase();
  const place = PLACES[name];
  if (place === "*") return true;
  if (place?.startsWith("-")) return !message.hasLabel(place.slice(1));
  return message.hasLabel(place ?? context.labelId(typed) ?? typed.toUpperCase());
}

const INDEXED_HEADERS = ["Subject", "From", "To", "Cc", "Bcc"];
const indexes = new WeakMap<MimePart, readonly string[]>();

function indexedWords(root: MimePart): readonly string[] {
  const known = indexes.get(root);
  if (known !== undefined) return known;
  const texts = INDEXED_HEADERS.map((name) => headerValue(root.headers, name) ?? "");
  const words = wordsOf([...texts, readableText(root)].join("\n"));
  indexes.set(root, words);
  return words;
}
