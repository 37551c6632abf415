import type { Message } from "../../handlers/app";
import type { Mail } from "../../reading/types";
import { peopleIn, personIn } from "./addresses";
import { type PartData, textOf } from "./bytes";

type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

/** A message of Gmail's API, in format "full" or "metadata", as the rest of the add-on knows it. */
export function messageOf(raw: GoogleAppsScript.Gmail.Schema.Message): Message {
  const headers = headersOf(raw.payload);
  const labelIds = raw.labelIds ?? [];
  return {
    id: raw.id ?? "",
    threadId: raw.threadId ?? "",
    mail: mailOf(raw.payload, headers),
    receivedAt: Number(raw.internalDate ?? 0),
    sentByUser: labelIds.includes("SENT"),
    isDraft: labelIds.includes("DRAFT"),
    labelIds,
    messageIdHeader: headers["message-id"] ?? "",
    references: headers.references ?? "",
  };
}

/** Names in lower case; of a header that comes twice the first counts, as a later one may have been added on the way. */
export function headersOf(payload: Part | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of payload?.headers ?? []) {
    const key = name?.toLowerCase() ?? "";
    if (key !== "" && !Object.prototype.hasOwnProperty.call(headers, key)) headers[key] = value ?? "";
  }
  return headers;
}

function mailOf(payload: Part | undefined, headers: Readonly<Record<string, string>>): Mail {
  const date = headers.date ?? "";
  const sentAt = Date.parse(date);
  return {
    subject: headers.subject ?? "",
    from: personIn(headers.from ?? ""),
    replyTo: personIn(headers["reply-to"] ?? ""),
    to: peopleIn(headers.to ?? ""),
    cc: peopleIn(headers.cc ?? ""),
    sentAt: Number.isNaN(sentAt) ? null : sentAt,
    offsetMinutes: offsetOf(date),
    headers,
    plain: bodyOf(payload, "text/plain"),
    html: bodyOf(payload, "text/html"),
  };
}

/** "+0530" is 330 minutes east of UTC. */
function offsetOf(date: string): number {
  const zone = /([+-])(\d{2})(\d{2})(?:\s|$)/.exec(date);
  if (zone === null) return 0;
  const minutes = Number(zone[2]) * 60 + Number(zone[3]);
  return zone[1] === "-" ? -minutes : minutes;
}

const DEEPEST = 20;

/** The first body of this type that is no attachment; attached messages are somebody else's words. */
function bodyOf(part: Part | undefined, type: string, depth = 0): string | null {
  if (part === undefined || depth > DEEPEST || (part.filename ?? "") !== "" || part.mimeType === "message/rfc822") return null;
  if (part.mimeType === type) {
    const data = part.body?.data as unknown as PartData | undefined;
    return data === undefined ? null : textOf(data, charsetOf(part));
  }
  for (const inner of part.parts ?? []) {
    const found = bodyOf(inner, type, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function charsetOf(part: Part): string {
  const type = headersOf(part)["content-type"] ?? "";
  return /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? "";
}
