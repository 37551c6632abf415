import { readFileSync } from "node:fs";
import { createAppsScript } from "../../preview/emulator/create";
import type { AppsScript, CardJson, Execution, FormValues } from "../../preview/emulator/types";
import { headerValue } from "../../preview/gmail/headers";
import { type Gmail, startGmail } from "../../preview/gmail/start";
import { cardOf, draftOf, pressOf } from "./cards";

/** The user of the tests: a connector. */
export const MIRA = { name: "Mira Castellan", email: "mira@castellan.example" };

const bundle = readFileSync("dist/Code.js", "utf8");
const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Tuesday. */
const START = Date.parse("2026-03-03T09:00:00Z");

export interface OpenMessage {
  readonly messageId: string;
  readonly threadId: string;
}

export interface MailParts {
  readonly from: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly to?: string;
  readonly headers?: readonly string[];
  readonly inReplyTo?: string;
}

let mails = 0;

/** Text as a header carries it: what is not plain ASCII on one line goes as an encoded word. */
export const inHeader = (text: string): string =>
  /^[ -~]*$/.test(text) && !text.includes("=?") ? text : `=?UTF-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`;

/** A message as it comes over the wire. */
export function rawMail({ from, subject, text, html, to, headers, inReplyTo }: MailParts, at: number): string {
  mails += 1;
  return [
    `From: ${from}`,
    `To: ${to ?? `${MIRA.name} <${MIRA.email}>`}`,
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <mail-${mails}@test.example>`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`]),
    ...(headers ?? []),
    "MIME-Version: 1.0",
    `Content-Type: text/${html === undefined ? "plain" : "html"}; charset=UTF-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    (html ?? text ?? "").replace(/\r?\n/g, "\r\n"),
  ].join("\r\n");
}

/** The built bundle in the strict emulator, over an emulated Gmail whose clock the test moves. */
export interface World {
  readonly gmail: Gmail;
  readonly script: AppsScript;
  readonly executions: Execution[];
  now(): number;
  pass(milliseconds: number): void;
  receive(mail: MailParts): OpenMessage;
  /** Presses a button of a card by its label. */
  press(card: unknown, label: string | RegExp, form?: FormValues, message?: OpenMessage): Execution;
  /** Opens a message and gives its card. */
  open(message: OpenMessage): ReturnType<typeof cardOf>;
  home(): ReturnType<typeof cardOf>;
  /** The names of our labels on a thread. */
  labelsOn(threadId: string): string[];
  /** The one draft that a press opened. */
  draft(execution: Execution): Written;
  /** Every draft in the mailbox. */
  drafts(): Written[];
  /** Everything that the user sent, oldest first. */
  sent(): Written[];
  /** Mail that answers the last message of a thread. */
  reply(threadId: string, from: string, text: string, parts?: Partial<MailParts>): OpenMessage;
  /** The introductions as they are kept. */
  records(): Record<string, unknown>[];
  /** Which press an execution carried out; undefined for one that was no press. */
  pressBehind(execution: Execution): Press | undefined;
  /** Another script for the same user: a new installation with an empty store. */
  fresh(): void;
}

/** A press as the card described it. */
export interface Press {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
}

function pressIn(onClick: CardJson): Press {
  const { parameters = [] } = onClick.action ?? onClick.onChangeAction ?? onClick.autoCompleteAction ?? {};
  const { route = "", ...rest } = Object.fromEntries(parameters.map(({ key, value }: CardJson) => [key, value]));
  return { route, parameters: rest };
}

/** A letter as it lies in Gmail, decoded. */
export interface Written {
  readonly id: string;
  readonly threadId: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly inReplyTo: string;
  readonly text: string;
}

function written(id: string, message: CardJson): Written {
  const header = (name: string): string =>
    message.payload.headers.find((one: { name: string }) => one.name.toLowerCase() === name)?.value ?? "";
  const plain = message.payload.parts?.find((part: { mimeType: string }) => part.mimeType === "text/plain") ?? message.payload;
  return {
    id,
    threadId: message.threadId,
    to: header("to"),
    cc: header("cc"),
    bcc: header("bcc"),
    subject: header("subject"),
    inReplyTo: header("in-reply-to"),
    text: Buffer.from(plain.body.data ?? "", "base64url")
      .toString("utf8")
      .replace(/\r\n/g, "\n"),
  };
}

let shared: Gmail | undefined;
let clock = START;

export function closeGmail(): void {
  shared?.close();
  shared = undefined;
}

export function newWorld(options: { locale?: string; timeZone?: string } = {}): World {
  clock = START;
  shared ??= startGmail({ ...MIRA, now: () => clock });
  const gmail = shared;
  gmail.reset();
  const executions: Execution[] = [];
  const presses = new WeakMap<Execution, Press>();
  const make = (): AppsScript => {
    const made = createAppsScript({
      bundle,
      manifest,
      gmail: gmail.backend,
      now: () => clock,
      onExecution: (execution) => void executions.push(execution),
      ...options,
    });
    const { click } = made;
    made.click = (onClick, ...rest) => {
      const execution = click(onClick, ...rest);
      presses.set(execution, pressIn(onClick));
      return execution;
    };
    return made;
  };
  let script = make();
  const draft = (id: string): Written =>
    written(id, gmail.backend.request("GET", `/gmail/v1/users/me/drafts/${id}?format=full`).json.message);
  const receive = (mail: MailParts): OpenMessage => {
    clock += 60_000;
    const stored = gmail.user.receive({ raw: rawMail(mail, clock), at: clock });
    return { messageId: stored.id, threadId: stored.threadId };
  };
  return {
    gmail,
    get script() {
      return script;
    },
    executions,
    now: () => clock,
    pass(milliseconds) {
      clock += milliseconds;
    },
    receive,
    press: (card, label, form, message) => script.click(pressOf(card, label), form, message),
    open: (message) => cardOf(script.openMessage(message)),
    home: () => cardOf(script.openHome()),
    labelsOn(threadId) {
      const names = new Map(gmail.user.labels().map(({ id, name }) => [id, name]));
      const ids = gmail.user.thread(threadId).flatMap(({ labelIds }) => labelIds);
      return [...new Set(ids)]
        .map((id) => names.get(id) ?? id)
        .filter((name) => name.startsWith("Intros/"))
        .sort();
    },
    draft: (execution) => draft(draftOf(execution)),
    drafts: () => gmail.user.drafts().map(({ id }) => draft(id)),
    sent: () =>
      gmail.user
        .find("in:sent")
        .map((id) => written(id, gmail.backend.request("GET", `/gmail/v1/users/me/messages/${id}?format=full`).json))
        .reverse(),
    reply(threadId, from, text, parts = {}) {
      const headers = gmail.user.thread(threadId).at(-1)?.root.headers ?? [];
      const subject = headerValue(headers, "Subject") ?? "";
      const answering = /^re:/i.test(subject) ? subject : `Re: ${subject}`;
      return receive({ from, subject: inHeader(answering), text, inReplyTo: headerValue(headers, "Message-ID") ?? "", ...parts });
    },
    records: () =>
      [...script.properties].flatMap(([key, value]) =>
        key.startsWith("i/") ? [JSON.parse(value) as Record<string, unknown>] : [],
      ),
    pressBehind: (execution) => presses.get(execution),
    fresh() {
      script = make();
    },
  };
}
