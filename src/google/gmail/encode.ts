import type { Person } from "../../domain/person";
import type { Message } from "../../handlers/app";
import type { Letter } from "../../letters/types";

/** A draft as RFC 5322 text, all of it ASCII, so that no service on the way can misread a character (PLATFORM 2.2). */
export function encodeLetter(letter: Letter, replyTo: Message | null): string {
  const subject = replyTo === null ? letter.subject : replySubject(replyTo.mail.subject);
  const headers = [
    `To: ${letter.to.map(encodeAddress).join(", ")}`,
    `Subject: ${encodeWords(subject)}`,
    ...(replyTo === null ? [] : threading(replyTo)),
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
  return [
    ...headers,
    "",
    ...part("text/plain", letter.body.replace(/\n/g, "\r\n")),
    ...part("text/html", htmlOf(letter.body)),
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");
}

/** Cannot occur in the parts, which are base64. */
const BOUNDARY = "=_two-yeses-parts_=";

const part = (type: string, text: string): string[] => [
  `--${BOUNDARY}`,
  `Content-Type: ${type}; charset=UTF-8`,
  "Content-Transfer-Encoding: base64",
  "",
  ...(Utilities.base64Encode(text, Utilities.Charset.UTF_8).match(/.{1,76}/g) ?? [""]),
];

/** Gmail threads a draft by its thread's id, these headers, and a subject that matches (PLATFORM 2.1). */
function threading(replyTo: Message): string[] {
  const id = oneLine(replyTo.messageIdHeader);
  if (id === "") return [];
  const references = [...oneLine(replyTo.references).split(/\s+/).filter(Boolean).slice(-20), id];
  return [`In-Reply-To: ${id}`, `References: ${references.join("\r\n ")}`];
}

export const replySubject = (subject: string): string =>
  /^\s*re\s*:/i.test(subject) ? oneLine(subject) : `Re: ${oneLine(subject)}`.trim();

/** What stood on several lines would begin a header of its own. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();

export function encodeAddress({ name, email }: Person): string {
  // The question mark keeps an address from being an encoded word, which a mail program would turn into something else.
  const address = oneLine(email).replace(/[\s<>,;:?"()[\]\\]/g, "");
  const clean = oneLine(name.replace(/["\\]/g, ""));
  if (clean === "") return address;
  const words = encodeWords(clean);
  // In quotes no sign has a meaning: a name with a comma or a bracket in it cannot address somebody else.
  return `${words === clean ? `"${clean}"` : words} <${address}>`;
}

/** RFC 2047: an encoded word has at most 75 characters, so 45 bytes; characters are never divided. */
const MOST_BYTES = 45;

export function encodeWords(text: string): string {
  const line = oneLine(text);
  if (/^[ -~]*$/.test(line) && !line.includes("=?") && line.length < 900) return line;
  const words: string[] = [];
  let word = "";
  let bytes = 0;
  for (const character of line) {
    const size = utf8Size(character);
    if (bytes + size > MOST_BYTES) {
      words.push(word);
      word = "";
      bytes = 0;
    }
    word += character;
    bytes += size;
  }
  return [...words, word].map((piece) => `=?UTF-8?B?${Utilities.base64Encode(piece, Utilities.Charset.UTF_8)}?=`).join("\r\n ");
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Gmail's own compose window writes a `div` a line. */
function htmlOf(body: string): string {
  const lines = body.split("\n").map((line) => line.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign));
  return lines.map((line) => `<div>${line === "" ? "<br>" : line}</div>`).join("");
}
