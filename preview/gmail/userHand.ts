import { withHeaders, withText } from "./compose";
import { createDraft, getDraft, listDrafts, mailDate, moveDraft, removeDraft, type StoredDraft, sendDraft } from "./drafts";
import { headerValue } from "./headers";
import { modifyMessage, modifyThread } from "./labelling";
import { createLabel, type LabelResource, listLabels, removeLabel } from "./labels";
import { callPackage, inwardMessage, type Mailbox } from "./mailbox";
import { addMessage, getMessage, getThread, newThreadId, type StoredMessage, threadForArrival } from "./messages";
import { findMessages } from "./search/find";
import { bareSubject } from "./threading";

/** A message's bytes and how it lies in the mailbox. Labels are given by id or by the user's own names, which are made when missing. */
export interface Arrival {
  readonly raw: Buffer | string;
  readonly labels?: readonly string[];
  /** When Gmail took it in; the mailbox's clock without it. */
  readonly at?: number;
}

/** What a person changes in the compose window; what is absent stays. */
export interface DraftEdit {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly text?: string;
}

/** The person at the mailbox and those who write to them: everything that happens outside the add-on. */
export interface UserHand {
  /** Mail that came in: threaded by what it answers, in the inbox and unread unless labels say otherwise. */
  receive(arrival: Arrival): StoredMessage;
  /** Mail that the user sent from elsewhere or long ago. */
  sent(arrival: Arrival): StoredMessage;
  compose(raw: Buffer | string, threadId?: string): StoredDraft;
  /** As the compose window does: a new message id under the same draft id; an edited subject leaves the thread. */
  editDraft(draftId: string, edit: DraftEdit): StoredDraft;
  sendDraft(draftId: string): StoredMessage;
  deleteDraft(draftId: string): void;
  draft(draftId: string): StoredDraft;
  drafts(): { id: string; message: { id: string; threadId: string } }[];
  message(id: string): StoredMessage;
  /** Oldest first. */
  thread(threadId: string): StoredMessage[];
  /** Message ids, newest first; `q` as in Gmail's search box. */
  find(q?: string): string[];
  labels(): LabelResource[];
  relabel(threadId: string, add: readonly string[], remove: readonly string[]): void;
  trash(messageId: string): void;
  /** Gone for good, as after thirty days in the trash. */
  erase(messageId: string): void;
  removeLabel(labelId: string): void;
}

const bytesOf = (raw: Buffer | string): Buffer => (typeof raw === "string" ? Buffer.from(raw, "utf8") : raw);

export function createUserHand(box: Mailbox): UserHand {
  const place = ({ raw, labels, at }: Arrival, byDefault: readonly string[]): StoredMessage => {
    const bytes = bytesOf(raw);
    const labelIds = [...new Set((labels ?? byDefault).map((label) => labelIdFor(box, label)))];
    return addMessage(box, { raw: bytes, labelIds, threadId: threadForArrival(box, bytes), at: at ?? box.now() });
  };
  return {
    receive: (arrival) => place(arrival, ["INBOX", "UNREAD"]),
    sent: (arrival) => place({ ...arrival, labels: [...(arrival.labels ?? []), "SENT"] }, []),
    compose: (raw, threadId) => createDraft(box, bytesOf(raw), threadId ?? null),
    editDraft: (draftId, edit) => editDraft(box, draftId, edit),
    sendDraft: (draftId) => sendDraft(box, draftId),
    deleteDraft: (draftId) => removeDraft(box, draftId),
    draft: (draftId) => getDraft(box, draftId),
    drafts: () => listDrafts(box),
    message: (id) => getMessage(box, id),
    thread: (threadId) => getThread(box, threadId),
    find: (q = "") => findMessages(box, { q, labelIds: [], includeSpamTrash: false }),
    labels: () => listLabels(box),
    relabel(threadId, add, remove) {
      const ids = (names: readonly string[]): string[] => names.map((name) => labelIdFor(box, name));
      modifyThread(box, threadId, { addLabelIds: ids(add), removeLabelIds: ids(remove) });
    },
    trash: (messageId) => void modifyMessage(box, messageId, { addLabelIds: ["TRASH"], removeLabelIds: ["INBOX"] }),
    erase: (messageId) => void callPackage(box, "DELETE", `/messages/${inwardMessage(box, messageId)}`),
    removeLabel: (labelId) => removeLabel(box, labelId),
  };
}

function labelIdFor(box: Mailbox, label: string): string {
  if (/^[A-Z_]+$/.test(label)) return label;
  const known = listLabels(box).find(({ id, name }) => id === label || name === label);
  return known?.id ?? createLabel(box, { name: label }).id;
}

function editDraft(box: Mailbox, draftId: string, { text, to, cc, bcc, subject }: DraftEdit): StoredDraft {
  const { message } = getDraft(box, draftId);
  const changes: Record<string, string | null> = { Date: mailDate(box.now()) };
  for (const [name, value] of Object.entries({ To: to, Cc: cc, Bcc: bcc, Subject: subject })) {
    if (value !== undefined) changes[name] = value === "" ? null : value;
  }
  const raw = withHeaders(message.raw, changes);
  const oldSubject = bareSubject(headerValue(message.root.headers, "Subject") ?? "");
  const leaves = subject !== undefined && bareSubject(subject) !== oldSubject;
  const threadId = leaves ? newThreadId(box) : message.threadId;
  return moveDraft(box, draftId, text === undefined ? raw : withText(raw, text), threadId);
}
