import { dayOf } from "../../domain/calendar";
import type { Intro, IntroId } from "../../domain/intro";
import type { Account } from "../../domain/settings";
import { type Stage, stageOf } from "../../domain/stage";
import type { Changes, Message } from "../app";
import { handLabel, isMislabelled, putLabel, stageOfThread, threadsOf } from "../labels";
import { add, type Finding, introsOf } from "./finding";

/** The stages that a thread had and has in our eyes. */
function stagesOf({ app, snapshot, intros }: Finding, threadId: string, ids: readonly IntroId[]): (Stage | null)[] {
  const { now, offset } = app.session;
  const belonging = (known: readonly (Intro | null | undefined)[]) =>
    known.filter((intro): intro is Intro => !!intro && threadsOf(intro).includes(threadId));
  const before = belonging(ids.map((id) => snapshot.intro(id)));
  const after = belonging(ids.map((id) => intros.get(id)));
  return [stageOfThread(before, dayOf(snapshot.looked.at || now, offset)), stageOfThread(after, dayOf(now, offset))];
}

/** Our own labelling comes back in the history; only a last label that we would not have put says that the user did. */
export function isOddLabel(finding: Finding, threadId: string, added: readonly string[]): boolean {
  const { labels } = finding.snapshot.account;
  const ids = finding.snapshot.thread(threadId)?.intros ?? [];
  const expected = stagesOf(finding, threadId, ids).flatMap((stage) => (stage === null ? [] : (labels[stage] ?? [])));
  const [last] = added.filter((id) => Object.values(labels).includes(id)).reverse();
  return ids.length > 0 && last !== undefined && !expected.includes(last);
}

/**
 * Whether the label that a press was to put came to the thread: if not, what stands there is our own from before. It may have come from an
 * earlier step, and the press failed: then our own is taken for the user's, and the card asks. Better than the user's taken for ours.
 */
export function wasPut(finding: Finding, threadId: string, { labelsAdded }: Changes): boolean {
  const ids = introsOf(finding, threadId).map(({ id }) => id);
  const [, stage = null] = stagesOf(finding, threadId, ids);
  const label = stage === null ? undefined : finding.snapshot.account.labels[stage];
  return label !== undefined && (labelsAdded.get(threadId) ?? []).includes(label);
}

/** The labels as they are afterwards, since one that the user deleted is made again; and whether any thread needed another one. */
interface Mended {
  readonly labels: Account["labels"];
  readonly mended: boolean;
}

/** After all was learned: the label of each thread that was read, and of every other one of an introduction that moved on. */
export function mendLabels(finding: Finding): Mended {
  const { app, snapshot, intros, visited } = finding;
  const { now, offset } = app.session;
  let { labels } = snapshot.account;
  let mended = false;
  const lastDay = dayOf(snapshot.looked.at || now, offset);
  const moved = [...intros.values()].filter((intro) => {
    const before = snapshot.intro(intro.id);
    return before && stageOf(before, lastDay) !== stageOf(intro, dayOf(now, offset));
  });
  for (const threadId of new Set([...visited.keys(), ...moved.flatMap(threadsOf)])) {
    const ids = introsOf(finding, threadId).map(({ id }) => id);
    const [before = null, stage = null] = stagesOf(finding, threadId, ids);
    const messages = visited.get(threadId);
    if (stage === null || labelledByHand(finding, threadId, ids, messages, [before, stage])) continue;
    if (messages !== undefined && !isMislabelled(messages, labels, stage)) continue;
    labels = putLabel(app, labels, threadId, stage);
    mended = true;
  }
  return { labels, mended };
}

/** Whether the user's own label stands on the thread, now or since an earlier look. Whatever is new about it becomes a fact. */
function labelledByHand(
  finding: Finding,
  threadId: string,
  ids: readonly IntroId[],
  messages: readonly Message[] | undefined,
  ours: readonly (Stage | null)[],
): boolean {
  const { intros, snapshot } = finding;
  const moved = ids.flatMap((id) => intros.get(id)?.handLabel ?? []).find((label) => label.threadId === threadId);
  const known = moved !== undefined;
  // A thread that was not read bears what the user put there. Where the introduction has come to the same by itself, nothing is odd.
  if (messages === undefined && (!known || moved.stage !== ours[1])) return known;
  const odd = messages === undefined ? null : handLabel(messages, snapshot.account.labels, ours);
  const stage = odd !== null && (known || !finding.owed.has(threadId)) ? odd : null;
  for (const id of ids) {
    const intro = intros.get(id);
    if (intro !== undefined) add(finding, intro, [{ type: "relabelled", threadId, stage }]);
  }
  return stage !== null;
}
