import addressParser from "nodemailer/lib/addressparser";
import { headerLine } from "../../gmail/compose";
import { ServiceError } from "../service/spec";

/** GmailAdvancedOptions, as far as an add-on that only drafts needs them. */
export interface LetterOptions {
  readonly cc?: string;
  readonly bcc?: string;
  readonly htmlBody?: string;
  readonly replyTo?: string;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: LetterOptions;
  readonly headers?: Readonly<Record<string, string>>;
}

/** PLATFORM 2.1 and 5.1, for a consumer account. */
const LONGEST_SUBJECT = 250;
const LARGEST_BODY = 200 * 1024;
const MOST_RECIPIENTS = 50;
const KNOWN_OPTIONS = ["cc", "bcc", "htmlBody", "replyTo"];

/** The bytes of a draft that GmailApp would write, in the REST API's base64url. */
export function rawLetter({ to, subject, body, options, headers = {} }: Letter): string {
  if (subject.length > LONGEST_SUBJECT) throw new ServiceError("Invalid argument: subject");
  const recipients = [to, options.cc, options.bcc].flatMap((list) => addressParser(list ?? "", { flatten: true }));
  if (recipients.length > MOST_RECIPIENTS) throw new ServiceError("Limit exceeded: Email Recipients Per Message.");
  const largest = Math.max(Buffer.byteLength(body, "utf8"), Buffer.byteLength(options.htmlBody ?? "", "utf8"));
  if (largest > LARGEST_BODY) throw new ServiceError("Limit exceeded: Email Body Size.");
  const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
  if (unknown !== undefined) throw new ServiceError(`GmailApp option "${unknown}" is not known here.`);
  const lines = Object.entries({
    To: to,
    Cc: options.cc,
    Bcc: options.bcc,
    "Reply-To": options.replyTo,
    Subject: subject,
    ...headers,
  }).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [headerLine(name, value)]));
  const content = options.htmlBody === undefined ? textPart("plain", body) : bothParts(body, options.htmlBody);
  return Buffer.from([...lines, "MIME-Version: 1.0", content].join("\r\n"), "latin1").toString("base64url");
}

const BOUNDARY = "=_two-bodies_=";

function textPart(kind: "plain" | "html", text: string): string {
  const base64 = Buffer.from(text, "utf8").toString("base64").replace(/.{76}/g, "$&\r\n");
  return `Content-Type: text/${kind}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`;
}

function bothParts(plain: string, html: string): string {
  const parts = [textPart("plain", plain), textPart("html", html)].map((part) => `--${BOUNDARY}\r\n${part}`);
  return `Content-Type: multipart/alternative; boundary="${BOUNDARY}"\r\n\r\n${parts.join("\r\n")}\r\n--${BOUNDARY}--\r\n`;
}
