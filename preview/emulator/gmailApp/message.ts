import { type Handle, handle, type Method, SELF, type ServiceClass } from "../service/spec";
import type { World } from "../world";
import { htmlOf, plainOf } from "./body";
import { type MessageState, refusedMethods, remoteMethods, type ThreadState } from "./objects";
import { draftReply } from "./reply";
import { fetchMessage, headerOf, type RestMessage } from "./rest";
import { THREAD } from "./thread";

const NAME = "GmailMessage";
const remote = remoteMethods<MessageState>(NAME);

function reads(name: string, read: (message: RestMessage) => unknown): Method<MessageState> {
  return remote(name, "readMail", [[]], ({ id }, _, world) => read(fetchMessage(world, id)));
}

const headerMethod = (name: string, field: string): Method<MessageState> => reads(name, (message) => headerOf(message, field));
const labelMethod = (name: string, label: string): Method<MessageState> =>
  reads(name, ({ labelIds }) => labelIds.includes(label));

function replies(name: string, all: boolean): Method<MessageState> {
  return remote(name, "writeDrafts", [["string"], ["string", "object"]], ({ id }, [body, options = {}], world) =>
    draftReply(world, fetchMessage(world, id), body, options, all),
  );
}

export const MESSAGE: ServiceClass<MessageState> = {
  name: `GmailApp.${NAME}`,
  methods: {
    getId: { takes: [[]], run: ({ id }) => id },
    getThread: { takes: [[]], run: ({ threadId }) => handle<ThreadState>(THREAD, { id: threadId }) },
    getSubject: headerMethod("getSubject", "Subject"),
    getFrom: headerMethod("getFrom", "From"),
    getTo: headerMethod("getTo", "To"),
    getCc: headerMethod("getCc", "Cc"),
    getBcc: headerMethod("getBcc", "Bcc"),
    getReplyTo: headerMethod("getReplyTo", "Reply-To"),
    getHeader: remote("getHeader", "readMail", [["string"]], ({ id }, [name], world) => headerOf(fetchMessage(world, id), name)),
    getDate: reads("getDate", ({ internalDate }) => new Date(Number(internalDate))),
    getPlainBody: reads("getPlainBody", ({ payload }) => plainOf(payload)),
    getBody: reads("getBody", ({ payload }) => htmlOf(payload)),
    getRawContent: remote("getRawContent", "readMail", [[]], ({ id }, _, world) => rawContent(world, id)),
    isDraft: labelMethod("isDraft", "DRAFT"),
    isUnread: labelMethod("isUnread", "UNREAD"),
    isInInbox: labelMethod("isInInbox", "INBOX"),
    isInTrash: labelMethod("isInTrash", "TRASH"),
    isStarred: labelMethod("isStarred", "STARRED"),
    createDraftReply: replies("createDraftReply", false),
    createDraftReplyAll: replies("createDraftReplyAll", true),
    refresh: remote("refresh", "readMail", [[]], () => SELF),
    ...refusedMethods<MessageState>(NAME, ["reply", "replyAll", "forward"]),
  },
};

export function messageHandle({ id, threadId }: RestMessage): Handle<MessageState> {
  return handle(MESSAGE, { id, threadId });
}

function rawContent({ options }: World, id: string): string {
  const { json } = options.gmail.request("GET", `/gmail/v1/users/me/messages/${encodeURIComponent(id)}?format=raw`);
  return Buffer.from(json.raw, "base64url").toString("utf8");
}
