/** Header values that switch a mark off. */
const OFF = /^(?:no|none|false|0)?$/i;

/** Set by responders alone (PLATFORM 10). */
const RESPONDER_HEADERS = [
  "x-autoreply",
  "x-autorespond",
  "x-autoresponder",
  "x-auto-reply",
  "x-autoreply-from",
  "x-mail-autoreply",
  "x-failed-recipients",
];

/**
 * Whether the headers prove that a machine wrote the reply. RFC 3834 names `Auto-Submitted`, where "no" is a person. `Precedence: bulk`
 * or `list` and `List-Id` stand on people's mail through groups too, and `X-Auto-Response-Suppress` only asks the receiver to be quiet:
 * none of these proves anything.
 */
export function isMachineByHeaders(headers: Readonly<Record<string, string>>): boolean {
  const header = (name: string): string => (headers[name] ?? "").trim().toLowerCase();
  const submitted = header("auto-submitted").split(/[\s;(]/)[0] ?? "";
  if (!OFF.test(submitted)) return true;
  if (/^auto[_-]?reply$/.test(header("precedence"))) return true;
  if (header("return-path") === "<>") return true;
  if (/multipart\/report|report-type=/.test(header("content-type"))) return true;
  return RESPONDER_HEADERS.some((name) => !OFF.test(header(name)));
}

/** No person answers from these. */
export function isMachineAddress(email: string): boolean {
  return /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|noreply[\w.+-]*|bounces?)(?:[+._-][^@]*)?@/i.test(email);
}
