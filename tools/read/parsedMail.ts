import type { AddressObject, ParsedMail } from "mailparser";
import type { Person } from "../../src/domain/person";
import type { Mail } from "../../src/reading/types";

function people(addresses: AddressObject | AddressObject[] | undefined): Person[] {
  const objects = addresses === undefined ? [] : Array.isArray(addresses) ? addresses : [addresses];
  const entries = objects.flatMap((object) => object.value).flatMap((entry) => [entry, ...(entry.group ?? [])]);
  return entries.map((entry) => ({ name: entry.name ?? "", email: (entry.address ?? "").toLowerCase() }));
}

function zoneOf(rawDate: string): number {
  const match = /([+-])(\d\d)(\d\d)\s*(?:\(.*\))?$/.exec(rawDate.trim());
  return match === null ? 0 : (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** A message as mailparser gives it, as the add-on would have it from Gmail. */
export function mailOfParsed(parsed: ParsedMail): Mail {
  const headers: Record<string, string> = {};
  for (const { key, line } of parsed.headerLines)
    headers[key.toLowerCase()] = line
      .slice(line.indexOf(":") + 1)
      .replace(/\r?\n\s+/g, " ")
      .trim();
  return {
    subject: parsed.subject ?? "",
    from: people(parsed.from)[0] ?? null,
    replyTo: people(parsed.replyTo)[0] ?? null,
    to: people(parsed.to),
    cc: people(parsed.cc),
    sentAt: parsed.date?.getTime() ?? null,
    offsetMinutes: zoneOf(headers.date ?? ""),
    headers,
    plain: parsed.text ?? null,
    html: parsed.html === false ? null : (parsed.html ?? null),
  };
}
