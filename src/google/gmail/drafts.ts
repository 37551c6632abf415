import { AppError } from "../../domain/errors";
import type { DraftRef, Message, OpenDraft } from "../../handlers/app";
import type { Letter } from "../../letters/types";
import { calling, isGone, kindOf } from "../errors";
import { peopleIn } from "./addresses";
import { headersOf } from "./decode";
import { encodeLetter, replySubject } from "./encode";
import { users } from "./service";

/** The raw form is the one way in which every character survives (PLATFORM 2.2), and the one that takes a thread's id. */
export function createDraft(letter: Letter, replyTo: Message | null): DraftRef {
  const raw = Utilities.base64EncodeWebSafe(encodeLetter(letter, replyTo));
  const message = replyTo === null ? { raw } : { raw, threadId: replyTo.threadId };
  const draft = calling(() => users().Drafts.create({ message }, "me"), "message-gone");
  return { draftId: draft.id ?? "", threadId: draft.message?.threadId ?? "" };
}

const MOST_CANDIDATES = 5;

/** A draft that an interrupted press left behind: to the same people, with the same subject, in the same thread. */
export function findDraft(letter: Letter, replyTo: Message | null, others: ReadonlySet<string>): DraftRef | null {
  const [first] = letter.to;
  const q = first === undefined ? "" : `to:${first.email}`;
  const found = calling(() => users().Drafts.list("me", { q, maxResults: 50 }).drafts) ?? [];
  const unknown = found.filter(({ id }) => !others.has(id ?? ""));
  const candidates = replyTo === null ? unknown : unknown.filter(({ message }) => message?.threadId === replyTo.threadId);
  const subject = replyTo === null ? letter.subject : replySubject(replyTo.mail.subject);
  for (const { id } of candidates.slice(0, MOST_CANDIDATES)) {
    const draft = calling(() => users().Drafts.get("me", id ?? "", { format: "metadata" }));
    const headers = headersOf(draft.message?.payload);
    const to = peopleIn(headers.to ?? "").map(({ email }) => email);
    const same =
      letter.to.length === to.length && letter.to.every(({ email }) => to.includes(email)) && headers.subject === subject;
    if (same) return { draftId: id ?? "", threadId: draft.message?.threadId ?? "" };
  }
  return null;
}

/**
 * Card Service opens only GmailApp's own drafts (PLATFORM 2.3). What it throws for one that is gone is not documented, so the API is
 * asked before a draft is called gone: a passing fault must not lead to a second letter.
 */
export function openDraft(draftId: string): OpenDraft | null {
  try {
    return { handle: GmailApp.getDraft(draftId) };
  } catch (thrown) {
    const kind = kindOf(thrown);
    if (kind === "service" && whereIsDraft(draftId) === null) return null;
    throw new AppError(kind);
  }
}

/** Where the draft lies now, or null when it was sent or deleted. An edited subject moves a draft to another thread. */
export function whereIsDraft(draftId: string): DraftRef | null {
  return calling(() => {
    try {
      const draft = users().Drafts.get("me", draftId, { format: "minimal" });
      return { draftId, threadId: draft.message?.threadId ?? "" };
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  });
}
