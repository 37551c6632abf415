import { handle, SELF, type ServiceClass } from "../service/spec";
import { rawLetter } from "./letter";
import { MESSAGE } from "./message";
import { type DraftState, refusedMethods, remoteMethods } from "./objects";
import { ask, present } from "./rest";

const NAME = "GmailDraft";
const remote = remoteMethods<DraftState>(NAME);
const LETTER = [
  ["string", "string", "string"],
  ["string", "string", "string", "object"],
];

/** Every method asks Google again: the message id of a draft changes with each edit. */
export const DRAFT: ServiceClass<DraftState> = {
  name: `GmailApp.${NAME}`,
  methods: {
    getId: { takes: [[]], run: ({ id }) => id },
    getMessageId: remote(
      "getMessageId",
      "readDrafts",
      [[]],
      ({ id }, _, world) => present(ask(world, "GET", draftPath(id))).message.id,
    ),
    getMessage: remote("getMessage", "readDrafts", [[]], ({ id }, _, world) => {
      const { message } = present(ask(world, "GET", draftPath(id)));
      return handle(MESSAGE, { id: message.id, threadId: message.threadId });
    }),
    update: remote("update", "writeDrafts", LETTER, ({ id }, [to, subject, body, options = {}], world) => {
      const { threadId } = present(ask(world, "GET", draftPath(id))).message;
      present(ask(world, "PUT", `/drafts/${id}`, { message: { raw: rawLetter({ to, subject, body, options }), threadId } }));
      return SELF;
    }),
    deleteDraft: remote("deleteDraft", "writeDrafts", [[]], ({ id }, _, world) => {
      const { status } = world.options.gmail.request("DELETE", `/gmail/v1/users/me/drafts/${id}`);
      present(status === 404 ? null : status);
    }),
    ...refusedMethods<DraftState>(NAME, ["send"]),
  },
};

export function draftPath(id: string): string {
  return `/drafts/${encodeURIComponent(id)}?format=minimal`;
}
