import type { StoredMessage } from "../../../preview/gmail/messages";
import { type MimePart, partsOf } from "../../../preview/gmail/mime";

/** Reading what people wrote, to see whether any of it turned up where it must not. */

/** All text parts of a message, as the reader sees them. */
export function textsOf(root: MimePart): string[] {
  return partsOf(root)
    .filter(({ mimeType, parts }) => mimeType.startsWith("text/") && parts.length === 0)
    .map((part) => part.body().toString("utf8").replace(/\r\n/g, "\n"));
}

export const bodyOf = ({ root }: StoredMessage): string => textsOf(root).join("\n");

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’@.-]+/gu) ?? [];

/** Every run of `length` words: long enough to be nobody else's by chance. */
export function runsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(" "));
  return runs;
}

export const addressesIn = (text: string): string[] => text.toLowerCase().match(/[^\s<>(),;:"'\\[\]]+@[\w.-]+\.\w+/g) ?? [];

/** Rows of at least nine digits, as phone numbers are, without their signs. */
export function phonesIn(text: string): string[] {
  const rows = text.match(/\+?\d[\d ().-]{7,}\d/g) ?? [];
  return rows.map((row) => row.replace(/\D/g, "")).filter((digits) => digits.length >= 9);
}

/** Whether the digits stand in the text, however they are grouped. */
export const hasPhone = (text: string, digits: string): boolean => phonesIn(text).some((row) => row.includes(digits));
