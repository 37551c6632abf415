import type { Intro } from "../../domain/intro";
import { adopt, type Finding, introsOf, learn, read } from "./finding";

/** Letters that begin a thread, and so have a subject that can be edited. */
const WITH_SUBJECT = ["permission", "proposal", "introduction"] as const;

export const draftThreads = (intro: Intro): string[] =>
  Object.values(intro.letters).flatMap(({ status, threadId }) => (status === "draft" ? [threadId] : []));

/** The one letter of an introduction that may have been sent under another subject. */
function unsentWithSubject(intro: Intro) {
  const letter = WITH_SUBJECT.find((kind) => intro.letters[kind]?.status === "draft");
  const record = letter === undefined ? undefined : intro.letters[letter];
  if (letter === undefined || record === undefined) return null;
  return { letter, record, addressee: (letter === "proposal" ? intro.requester : intro.contact).person.email };
}

/** Gmail's clock and Apps Script's may disagree by seconds. */
const CLOCKS_DIFFER = 60_000;

/**
 * Something was sent in a thread that we do not know. Where a recorded draft is gone from its own thread, its subject may have been
 * edited, which moves it (PLATFORM 2.2): the one whose addressee got this message was sent.
 */
export function visitMoved(finding: Finding, threadId: string): void {
  const drafts = [...finding.intros.values()].flatMap((intro) => {
    const unsent = unsentWithSubject(intro);
    return unsent === null ? [] : [{ intro, ...unsent }];
  });
  if (drafts.length === 0) return;
  const messages = read(finding, threadId);
  const sent = messages.filter(({ sentByUser, isDraft }) => sentByUser && !isDraft);
  for (const { intro, letter, record, addressee } of drafts) {
    const match = sent.some(
      ({ receivedAt, mail }) => receivedAt >= record.at - CLOCKS_DIFFER && mail.to.some(({ email }) => email === addressee),
    );
    if (!match || finding.app.gmail.whereIsDraft(record.draftId) !== null) continue;
    adopt(finding, threadId, intro);
    learn(finding, { ...intro, letters: { ...intro.letters, [letter]: { ...record, threadId } } }, threadId, messages);
  }
}

/** The same where the history does not tell in which threads something was sent: one search, and what it finds is visited. */
export function searchMoved(finding: Finding): void {
  const addresses = [...finding.intros.values()]
    .flatMap((intro) => unsentWithSubject(intro)?.addressee ?? [])
    .filter((email) => email !== "");
  if (addresses.length === 0) return;
  const unknown = finding.app.gmail
    .threadsTo([...new Set(addresses)])
    .filter((threadId) => introsOf(finding, threadId).length === 0);
  for (const threadId of unknown.slice(0, MOST_SEARCHED)) visitMoved(finding, threadId);
}

const MOST_SEARCHED = 5;
