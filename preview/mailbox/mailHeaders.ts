import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import type { Person } from "../../src/domain/person";
import { messageHead } from "./messageHead";

/** The fields of a message's head that filing it needs. */
export interface MailHeaders {
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly deliveredTo: string | null;
  readonly date: number | null;
  /** Google's export names the labels. */
  readonly gmailLabels: readonly string[] | null;
}

function people(field: AddressObject | AddressObject[] | undefined): Person[] {
  return [field ?? []]
    .flat()
    .flatMap((entry) => entry.value)
    .map((entry) => ({ name: entry.name ?? "", email: (entry.address ?? "").toLowerCase() }));
}

function textHeader(mail: ParsedMail, name: string): string | null {
  const value = mail.headers.get(name);
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first.trim() : null;
}

/** Null when the bytes have no head of a mail. Bodies are not parsed: an export may hold thousands of them. */
export async function readMailHeaders(raw: Buffer): Promise<MailHeaders | null> {
  const mail = await simpleParser(Buffer.concat([messageHead(raw), Buffer.from("\r\n")]));
  const looksLikeMail = mail.headers.has("from") || (mail.headers.has("date") && mail.headers.has("to"));
  if (!looksLikeMail) return null;
  const labels = textHeader(mail, "x-gmail-labels");
  return {
    from: people(mail.from)[0] ?? null,
    to: people(mail.to),
    deliveredTo: people(mail.headers.get("delivered-to") as AddressObject | undefined)[0]?.email ?? null,
    date: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date.getTime() : null,
    gmailLabels: labels === null ? null : labels.split(/\s*,\s*/),
  };
}
