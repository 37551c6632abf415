import type { Gmail as GmailPort, Message } from "../../handlers/app";
import { calling, isGone } from "../errors";
import { messageOf } from "./decode";
import { createDraft, findDraft, openDraft, whereIsDraft } from "./drafts";
import { changesSince, historyNow } from "./history";
import { ensureLabels } from "./labels";
import { peopleNamed, threadsFrom, threadsTo } from "./people";
import { users } from "./service";

/** The user's Gmail, as the handlers need it. Nothing here can send. */
export const gmail: GmailPort = {
  message: (id) => messageOf(calling(() => users().Messages.get("me", id, { format: "full" }), "message-gone")),
  thread,
  people: peopleNamed,
  threadsFrom,
  threadsTo,
  createDraft,
  findDraft,
  openDraft,
  whereIsDraft,
  relabel(threadId, add, remove) {
    calling(
      () => users().Threads.modify({ addLabelIds: add === null ? [] : [add], removeLabelIds: [...remove] }, "me", threadId),
      "label-gone",
    );
  },
  labels: ensureLabels,
  owner,
  historyNow,
  changesSince,
};

function thread(id: string): readonly Message[] {
  return calling(() => {
    try {
      return (users().Threads.get("me", id, { format: "full" }).messages ?? []).map(messageOf);
    } catch (thrown) {
      if (isGone(thrown)) return [];
      throw thrown;
    }
  });
}

/** The addresses that the user may send from are the user's own; the primary one comes first. */
function owner(): { addresses: string[]; name: string } {
  const sendAs = calling(() => users().SendAs.list("me").sendAs) ?? [];
  const primaryFirst = [...sendAs].sort((a, b) => Number(b.isPrimary ?? false) - Number(a.isPrimary ?? false));
  const named = primaryFirst.find((alias) => (alias.displayName ?? "") !== "");
  return { addresses: primaryFirst.map((alias) => alias.sendAsEmail?.toLowerCase() ?? ""), name: named?.displayName ?? "" };
}
