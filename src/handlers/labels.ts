import { dayOf } from "../domain/calendar";
import { AppError } from "../domain/errors";
import type { Intro } from "../domain/intro";
import type { ThreadRecord } from "../domain/record/record";
import type { Account } from "../domain/settings";
import { STAGES, type Stage, stageOf } from "../domain/stage";
import type { App, Message, Snapshot } from "./app";

/** The threads that belong to an introduction: drafts cannot carry labels (PLATFORM 2.1), so a letter's thread counts once it was sent. */
export function threadsOf(intro: Intro): string[] {
  const sent = Object.values(intro.letters).flatMap(({ status, threadId, earlier = [] }) =>
    status === "sent" ? [...earlier, threadId] : earlier,
  );
  const sides = [intro.requester.threadId, intro.contact.threadId].filter((id): id is string => id !== null);
  return [...new Set([...sides, ...sent])].filter((id) => id !== "");
}

/** A thread may belong to several introductions: the one that most wants the user's eye decides. STAGES is in that order. */
export function stageOfThread(intros: readonly Intro[], today: string): Stage | null {
  const stages = intros.map((intro) => stageOf(intro, today));
  return STAGES.find((stage) => stages.includes(stage)) ?? null;
}

/** Whether a thread bears another of our labels than it should, or not on every message: later messages do not inherit labels. */
export function isMislabelled(messages: readonly Message[], labels: Account["labels"], stage: Stage): boolean {
  const delivered = messages.filter(({ isDraft }) => !isDraft);
  const others = STAGES.filter((other) => other !== stage).flatMap((other) => labels[other] ?? []);
  return delivered.some(({ labelIds }) => !labelIds.includes(labels[stage] ?? "") || labelIds.some((id) => others.includes(id)));
}

/**
 * The label that the user put on a thread by hand: one of ours that neither what we knew nor what we know now would put there.
 * It is left alone, and the card asks what it means.
 */
export function handLabel(
  messages: readonly Message[],
  labels: Account["labels"],
  ours: readonly (Stage | null)[],
): Stage | null {
  const delivered = messages.filter(({ isDraft }) => !isDraft);
  const there = STAGES.filter((stage) => delivered.some(({ labelIds }) => labelIds.includes(labels[stage] ?? "none")));
  const [only] = there;
  return there.length === 1 && only !== undefined && !ours.includes(only) ? only : null;
}

/** Puts exactly this one of our labels on a thread; a label that the user deleted is made again. Returns the labels as they are then. */
export function putLabel(app: App, labels: Account["labels"], threadId: string, stage: Stage): Account["labels"] {
  const put = (ids: Account["labels"]): void => {
    const others = STAGES.filter((other) => other !== stage).flatMap((other) => ids[other] ?? []);
    app.gmail.relabel(threadId, ids[stage] ?? "", others);
  };
  try {
    put(labels);
    return labels;
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.kind !== "label-gone") throw thrown;
    const made = app.gmail.labels(labels);
    try {
      put(made);
    } catch (again) {
      // With fresh labels it can only be the thread that is gone, and a thread that is gone needs no label.
      if (!(again instanceof AppError) || again.kind !== "label-gone") throw again;
    }
    return made;
  }
}

/** Labels every thread of an introduction by where it stands now. */
export function labelIntro(app: App, snapshot: Snapshot, account: Account, intro: Intro): Account["labels"] {
  const today = dayOf(app.session.now, app.session.offset);
  return threadsOf(intro).reduce((labels, threadId) => {
    const sharing = snapshot.thread(threadId)?.intros ?? [];
    const others = sharing.filter((id) => id !== intro.id).flatMap((id) => snapshot.intro(id) ?? []);
    const stage = stageOfThread([intro, ...others], today);
    return stage === null ? labels : putLabel(app, labels, threadId, stage);
  }, account.labels);
}

/**
 * After an introduction was erased: its threads get the label of those that they are shared with, or none of ours. What cannot be done is
 * left: nothing else depends on it. Returns the labels as they are then.
 */
export function labelWithout(
  app: App,
  snapshot: Snapshot,
  threads: Readonly<Record<string, ThreadRecord | null>>,
): Account["labels"] {
  const today = dayOf(app.session.now, app.session.offset);
  let { labels } = snapshot.account;
  const ours = Object.values(labels);
  try {
    if (ours.length === 0) return labels;
    for (const [threadId, record] of Object.entries(threads)) {
      const others = (record?.intros ?? []).flatMap((id) => snapshot.intro(id) ?? []);
      const stage = stageOfThread(others, today);
      if (stage !== null) labels = putLabel(app, labels, threadId, stage);
      // A record that cannot be read may be of one that the label belongs to.
      else if ((record?.intros ?? []).length === 0) app.gmail.relabel(threadId, null, ours);
    }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    app.log({ event: "failed", where: "label", kind: thrown.kind });
  }
  return labels;
}
