import { GmailError, invalid } from "./errors";
import { isLabelColor } from "./labelColors";
import { callPackage, inwardLabel, type Mailbox, outwardLabel } from "./mailbox";

/** A label as labels.list answers it: without the counts that only labels.get has. */
export interface LabelResource {
  readonly id: string;
  readonly name: string;
  readonly type: "system" | "user";
  readonly messageListVisibility?: string;
  readonly labelListVisibility?: string;
  readonly color?: { readonly backgroundColor: string; readonly textColor: string };
}

function resourceOf(box: Mailbox, label: any, counts: boolean): LabelResource {
  const { id, messagesTotal, messagesUnread, threadsTotal, threadsUnread, ...rest } = label;
  const numbers = counts ? { messagesTotal, messagesUnread, threadsTotal, threadsUnread } : {};
  return { ...rest, ...numbers, id: outwardLabel(box, id) };
}

export function listLabels(box: Mailbox): LabelResource[] {
  return callPackage(box, "GET", "/labels").json.labels.map((label: unknown) => resourceOf(box, label, false));
}

export function getLabel(box: Mailbox, id: string): LabelResource {
  return resourceOf(box, callPackage(box, "GET", `/labels/${inwardLabel(box, id)}`).json, true);
}

const LONGEST_NAME = 225;
/** Of the user's own and of Gmail's together (PLATFORM 5.2). */
const MOST_LABELS = 10_000;

export function createLabel(box: Mailbox, body: Record<string, unknown>): LabelResource {
  checkName(box, body["name"], null);
  checkColor(body["color"]);
  return resourceOf(box, callPackage(box, "POST", "/labels", body).json, false);
}

export function changeLabel(box: Mailbox, method: "PUT" | "PATCH", id: string, body: Record<string, unknown>): LabelResource {
  if (body["name"] !== undefined || method === "PUT") checkName(box, body["name"], id);
  checkColor(body["color"]);
  return resourceOf(box, callPackage(box, method, `/labels/${inwardLabel(box, id)}`, body).json, false);
}

export function removeLabel(box: Mailbox, id: string): void {
  callPackage(box, "DELETE", `/labels/${inwardLabel(box, id)}`);
}

function checkName(box: Mailbox, name: unknown, ownId: string | null): void {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_NAME) throw invalid("Invalid label name");
  const wanted = name.trim().toLowerCase();
  const labels = listLabels(box);
  if (ownId === null && labels.length >= MOST_LABELS) throw invalid(`At most ${MOST_LABELS} labels fit in a mailbox`);
  const taken = labels.some((label) => label.id !== ownId && label.name.toLowerCase() === wanted);
  if (taken) throw new GmailError(409, "Label name exists or conflicts", "aborted");
}

/** Both colours, and only those of Google's list (PLATFORM 5.2). */
function checkColor(color: unknown): void {
  if (color === undefined) return;
  const { backgroundColor, textColor } = (color ?? {}) as Record<string, unknown>;
  for (const value of [backgroundColor, textColor]) {
    if (!isLabelColor(value)) throw invalid(`Label color ${String(value)} is not on the allowed color palette`);
  }
}
