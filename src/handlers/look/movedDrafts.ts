import type { Intro } from "../../domain/intro";
import { adopt, type Finding, learn, read } from "./finding";

/** Letters that begin a thread, and so have a subject that can be edited. */
const WITH_SUBJECT = ["permission", "proposal", "introduction"] as const;

export const draftThreads = (intro: Intro): string[] =>
  Object.values(intro.letters).flatMap(({ status, threadId }) => (status === "draft" ? [threadId] : []));

/**
 * Something was sent in a thread that we do not know. Where a recorded draft is gone from its own thread, its subject may have been
 * edited, which moves it (PLATFORM 2.2): the one whose addressee got this message was sent.
 */
export function visitMoved(finding: Finding, threadId: string): void {
  const drafts = [...finding.intros.values()].filter((intro) => draftThreads(intro).length > 0);
  if (drafts.length === 0) return;
  const messages = read(finding, threadId);
  const sent = messages.filter(({ sentByUser, isDraft }) => sentByUser && !isDraft);
  const sentTo = sent.flatMap(({ mail }) => mail.to.map(({ email }) => email));
  for (const intro of drafts) {
    const letter = WITH_SUBJECT.find((kind) => intro.letters[kind]?.status === "draft");
    const record = letter === undefined ? undefined : intro.letters[letter];
    const addressee = letter === "proposal" ? intro.requester : intro.contact;
    if (letter === undefined || record === undefined || !sentTo.includes(addressee.person.email)) continue;
    if (finding.app.gmail.whereIsDraft(record.draftId) !== null) continue;
    adopt(finding, threadId, intro);
    learn(finding, { ...intro, letters: { ...intro.letters, [letter]: { ...record, threadId } } }, threadId, messages);
  }
}
