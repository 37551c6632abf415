import { GmailError, invalid, notFound } from "./errors";
import { callPackage, inwardLabel, inwardMessage, type Mailbox } from "./mailbox";
import { getMessage, getThread, type StoredMessage } from "./messages";

export interface LabelChange {
  readonly addLabelIds: readonly string[];
  readonly removeLabelIds: readonly string[];
}

/** Gmail itself decides about these; no one may put them on or take them off. */
const FIXED = ["DRAFT", "SENT"];
const MOST_LABELS = 100;

export function modifyMessage(box: Mailbox, id: string, change: LabelChange): StoredMessage {
  const message = getMessage(box, id);
  checkChange(change);
  if (isDraft(message) && change.addLabelIds.length > 0) {
    throw new GmailError(400, "Labels cannot be applied to draft messages", "failedPrecondition");
  }
  apply(box, message, change);
  return getMessage(box, id);
}

/** Labels the messages that the thread has now. Drafts in it are passed over: they take no labels (PLATFORM 2.1). */
export function modifyThread(box: Mailbox, threadId: string, change: LabelChange): StoredMessage[] {
  const messages = getThread(box, threadId);
  if (messages.length === 0) throw notFound();
  checkChange(change);
  for (const message of messages) if (!isDraft(message)) apply(box, message, change);
  return getThread(box, threadId);
}

const LARGEST_BATCH = 1000;

export function modifyBatch(box: Mailbox, ids: readonly string[], change: LabelChange): void {
  if (ids.length > LARGEST_BATCH) throw invalid(`Too many message ids: at most ${LARGEST_BATCH} in a batch`);
  checkChange(change);
  for (const id of ids) {
    const message = getMessage(box, id);
    if (!isDraft(message)) apply(box, message, change);
  }
}

function isDraft(message: StoredMessage): boolean {
  return message.labelIds.includes("DRAFT");
}

function checkChange({ addLabelIds, removeLabelIds }: LabelChange): void {
  if (addLabelIds.length === 0 && removeLabelIds.length === 0) throw invalid("No label add or removes specified");
  if (addLabelIds.length > MOST_LABELS || removeLabelIds.length > MOST_LABELS)
    throw invalid(`At most ${MOST_LABELS} labels at a time`);
  const both = addLabelIds.find((id) => removeLabelIds.includes(id));
  if (both !== undefined) throw invalid(`Cannot both add and remove the same label: ${both}`);
  const fixed = [...addLabelIds, ...removeLabelIds].find((id) => FIXED.includes(id));
  if (fixed !== undefined) throw invalid(`Invalid label: ${fixed}`);
}

function apply(box: Mailbox, message: StoredMessage, { addLabelIds, removeLabelIds }: LabelChange): void {
  callPackage(box, "POST", `/messages/${inwardMessage(box, message.id)}/modify`, {
    addLabelIds: addLabelIds.map((id) => inwardLabel(box, id)),
    removeLabelIds: removeLabelIds.map((id) => inwardLabel(box, id)),
  });
}
