import { type Method, SELF, type ServiceClass } from "../service/spec";
import { labelsOf } from "./label";
import { messageHandle } from "./message";
import { refusedMethods, remoteMethods, type ThreadState } from "./objects";
import { draftReply } from "./reply";
import { ask, fetchThread, headerOf, present, type RestMessage } from "./rest";

const NAME = "GmailThread";
const LABEL = "GmailApp.GmailLabel";
const remote = remoteMethods<ThreadState>(NAME);

function reads(name: string, read: (messages: readonly RestMessage[]) => unknown): Method<ThreadState> {
  return remote(name, "readMail", [[]], ({ id }, _, world) => read(fetchThread(world, id).messages));
}

const labelMethod = (name: string, label: string): Method<ThreadState> =>
  reads(name, (messages) => messages.some(({ labelIds }) => labelIds.includes(label)));

function relabels(name: string, field: "addLabelIds" | "removeLabelIds"): Method<ThreadState> {
  return remote(name, "changeMail", [[LABEL]], ({ id }, [label], world) => {
    present(ask(world, "POST", `/threads/${id}/modify`, { [field]: [label.state.id] }));
    return SELF;
  });
}

function replies(name: string, all: boolean): Method<ThreadState> {
  return remote(name, "writeDrafts", [["string"], ["string", "object"]], ({ id }, [body, options = {}], world) => {
    const last = fetchThread(world, id).messages.at(-1);
    return draftReply(world, present(last ?? null), body, options, all);
  });
}

export const THREAD: ServiceClass<ThreadState> = {
  name: `GmailApp.${NAME}`,
  methods: {
    getId: { takes: [[]], run: ({ id }) => id },
    getPermalink: { takes: [[]], run: ({ id }) => `https://mail.google.com/mail/?extsrc=sync&client=docs&plid=${id}` },
    getMessages: reads("getMessages", (messages) => messages.map(messageHandle)),
    getMessageCount: reads("getMessageCount", (messages) => messages.length),
    getFirstMessageSubject: reads("getFirstMessageSubject", ([first]) => (first === undefined ? "" : headerOf(first, "Subject"))),
    getLastMessageDate: reads("getLastMessageDate", (messages) => new Date(Number(messages.at(-1)?.internalDate ?? 0))),
    getLabels: remote("getLabels", "readMail", [[]], ({ id }, _, world) =>
      labelsOf(world, new Set(fetchThread(world, id).messages.flatMap(({ labelIds }) => labelIds))),
    ),
    addLabel: relabels("addLabel", "addLabelIds"),
    removeLabel: relabels("removeLabel", "removeLabelIds"),
    isUnread: labelMethod("isUnread", "UNREAD"),
    isInInbox: labelMethod("isInInbox", "INBOX"),
    createDraftReply: replies("createDraftReply", false),
    createDraftReplyAll: replies("createDraftReplyAll", true),
    refresh: remote("refresh", "readMail", [[]], () => SELF),
    ...refusedMethods<ThreadState>(NAME, ["reply", "replyAll"]),
  },
};
