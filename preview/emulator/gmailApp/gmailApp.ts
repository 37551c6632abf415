import { type Handle, handle, SELF, type ServiceClass } from "../service/spec";
import type { World } from "../world";
import { DRAFT, draftPath } from "./draft";
import { LABEL, labelsOf } from "./label";
import { rawLetter } from "./letter";
import { messageHandle } from "./message";
import { type DraftState, refusedMethods, remoteMethods, type ThreadState } from "./objects";
import { ask, fetchMessage, present } from "./rest";
import { THREAD } from "./thread";

const NAME = "GmailApp";
const remote = remoteMethods<null>(NAME);
const LETTER = [
  ["string", "string", "string"],
  ["string", "string", "string", "object"],
];

function search(world: World, query: string, start: number, max: number): Handle<ThreadState>[] {
  const { threads = [] } = ask(world, "GET", `/threads?q=${encodeURIComponent(query)}&pageToken=${start}&maxResults=${max}`);
  return threads.map(({ id }: ThreadState) => handle(THREAD, { id }));
}

function aliases(world: World): string[] {
  const { sendAs } = ask(world, "GET", "/settings/sendAs");
  return sendAs
    .filter((each: { isPrimary?: boolean }) => !each.isPrimary)
    .map((each: { sendAsEmail: string }) => each.sendAsEmail);
}

/** What a sane add-on calls of GmailApp. The Advanced service does the rest. */
export const GMAIL_APP: ServiceClass<null> = {
  name: NAME,
  methods: {
    setCurrentMessageAccessToken: { takes: [["string"]], run: () => undefined },
    getDraft: remote("getDraft", "readDrafts", [["string"]], (_, [id], world) => {
      present(ask(world, "GET", draftPath(id)));
      return handle(DRAFT, { id });
    }),
    getDrafts: remote("getDrafts", "readDrafts", [[]], (_, __, world) => {
      const { drafts = [] } = ask(world, "GET", "/drafts?maxResults=500");
      return drafts.map(({ id }: DraftState) => handle(DRAFT, { id }));
    }),
    createDraft: remote("createDraft", "writeDrafts", LETTER, (_, [to, subject, body, options = {}], world) => {
      const { id } = present(ask(world, "POST", "/drafts", { message: { raw: rawLetter({ to, subject, body, options }) } }));
      return handle(DRAFT, { id });
    }),
    getMessageById: remote("getMessageById", "readMail", [["string"]], (_, [id], world) =>
      messageHandle(fetchMessage(world, id)),
    ),
    getThreadById: remote("getThreadById", "readMail", [["string"]], (_, [id], world) => {
      const thread = ask(world, "GET", `/threads/${encodeURIComponent(id)}?format=minimal`);
      return thread === null ? null : handle<ThreadState>(THREAD, { id });
    }),
    search: remote(
      "search",
      "readMail",
      [["string"], ["string", "integer", "integer"]],
      (_, [query, start = 0, max = 500], world) => search(world, query, start, max),
    ),
    getAliases: remote("getAliases", "readSendAs", [[]], (_, __, world) => aliases(world)),
    getUserLabels: remote("getUserLabels", "readLabels", [[]], (_, __, world) => labelsOf(world)),
    getUserLabelByName: remote("getUserLabelByName", "readLabels", [["string"]], (_, [name], world) => {
      return labelsOf(world).find(({ state }) => state.name === name) ?? null;
    }),
    createLabel: remote("createLabel", "writeLabels", [["string"]], (_, [name], world) => {
      const existing = labelsOf(world).find(({ state }) => state.name === name);
      return existing ?? handle(LABEL, { id: present(ask(world, "POST", "/labels", { name })).id, name });
    }),
    markMessageRead: remote("markMessageRead", "changeMail", [["GmailApp.GmailMessage"]], (_, [message], world) => {
      present(ask(world, "POST", `/messages/${message.state.id}/modify`, { removeLabelIds: ["UNREAD"] }));
      return SELF;
    }),
    ...refusedMethods<null>(NAME, ["sendEmail"]),
  },
};
