import { SCOPES } from "../scopes";
import type { ParameterType } from "../service/parameterTypes";
import type { GmailBackend } from "../types";

export interface ApiMethod {
  /** "" for Gmail.Users itself, else the path below it with a closing dot. */
  readonly group: string;
  readonly name: string;
  readonly http: Parameters<GmailBackend["request"]>[0];
  /** Below /gmail/v1/users/; its `:names` are the path parameters in the order of the call. */
  readonly path: string;
  /** Does a resource come first? */
  readonly body: boolean;
  readonly takes: readonly (readonly ParameterType[])[];
  readonly scopes: readonly string[];
  /** PLATFORM 5.2. */
  readonly units: number;
  /** Why a method that Google has must not be called from here. */
  readonly refused?: string;
}

type Row = readonly [method: string, call: string, scopes: keyof typeof SCOPES, units: number];

const READS: readonly Row[] = [
  ["getProfile", "GET :userId/profile", "readProfile", 1],
  ["Messages.get", "GET :userId/messages/:id", "readMail", 20],
  ["Messages.list", "GET :userId/messages", "readMail", 5],
  ["Messages.Attachments.get", "GET :userId/messages/:messageId/attachments/:id", "readMail", 20],
  ["Threads.get", "GET :userId/threads/:id", "readMail", 40],
  ["Threads.list", "GET :userId/threads", "readMail", 10],
  ["Drafts.get", "GET :userId/drafts/:id", "readDrafts", 20],
  ["Drafts.list", "GET :userId/drafts", "readDrafts", 5],
  ["Labels.get", "GET :userId/labels/:id", "readLabels", 1],
  ["Labels.list", "GET :userId/labels", "readLabels", 1],
  ["History.list", "GET :userId/history", "readMail", 2],
  ["Settings.SendAs.list", "GET :userId/settings/sendAs", "readSendAs", 1],
];

const WRITES: readonly Row[] = [
  ["Messages.modify", "POST :userId/messages/:id/modify", "changeMail", 5],
  ["Messages.batchModify", "POST :userId/messages/batchModify", "changeMail", 50],
  ["Threads.modify", "POST :userId/threads/:id/modify", "changeMail", 10],
  ["Drafts.create", "POST :userId/drafts", "writeDrafts", 10],
  ["Drafts.update", "PUT :userId/drafts/:id", "writeDrafts", 15],
  ["Drafts.remove", "DELETE :userId/drafts/:id", "writeDrafts", 10],
  ["Labels.create", "POST :userId/labels", "writeLabels", 5],
  ["Labels.update", "PUT :userId/labels/:id", "writeLabels", 5],
  ["Labels.patch", "PATCH :userId/labels/:id", "writeLabels", 5],
  ["Labels.remove", "DELETE :userId/labels/:id", "writeLabels", 5],
];

/** They exist so that a call is caught and named, not lost as a missing function. */
const REFUSED: readonly (readonly [...Row, string])[] = [
  [
    "Messages.send",
    "POST :userId/messages/send",
    "writeDrafts",
    100,
    "This add-on must never send: Gmail.Users.Messages.send was called.",
  ],
  [
    "Drafts.send",
    "POST :userId/drafts/send",
    "writeDrafts",
    100,
    "This add-on must never send: Gmail.Users.Drafts.send was called.",
  ],
];

function method([path, call, scopes, units, refused]: readonly [...Row, string?], takesQuery: boolean): ApiMethod {
  const [http = "GET", url = ""] = call.split(" ");
  const dot = path.lastIndexOf(".") + 1;
  const body = ["POST", "PUT", "PATCH"].includes(http);
  const positional = [...(body ? ["object"] : []), ...(url.match(/:\w+/g) ?? []).map(() => "string")];
  return {
    group: path.slice(0, dot),
    name: path.slice(dot),
    http: http as ApiMethod["http"],
    path: url,
    body,
    takes: takesQuery ? [positional, [...positional, "object"]] : [positional],
    scopes: SCOPES[scopes],
    units,
    ...(refused === undefined ? {} : { refused }),
  };
}

export const API_METHODS: readonly ApiMethod[] = [
  ...READS.map((row) => method(row, true)),
  ...WRITES.map((row) => method(row, false)),
  ...REFUSED.map((row) => method(row, false)),
];
