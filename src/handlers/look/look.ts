import type { Intro } from "../../domain/intro";
import { latestFacts } from "../../domain/latestFacts";
import type { Account } from "../../domain/settings";
import type { App, Snapshot } from "../app";
import { threadsOf } from "../labels";
import { adopt, type Finding, introsOf, learn, newFinding, visit } from "./finding";
import { isOddLabel, mendLabels, wasPut } from "./mendLabels";
import { draftThreads, searchMoved, visitMoved } from "./movedDrafts";
import { straysIn } from "./strays";

/** What a look at Gmail showed. */
export interface Looked {
  readonly intros: readonly Intro[];
  /** The store as it was read, with what was found told on top. */
  readonly snapshot: Snapshot;
  /** False when some threads were left for the next look. */
  readonly all: boolean;
}

/** So many threads are looked at in one go: a press has 30 seconds (PLATFORM 4), and a thread costs about half of one. */
const MOST_THREADS = 20;
/** Gmail keeps its history for a week at least (PLATFORM 5.2); the place in it is moved on well before. */
const KEEP_PLACE = 86_400_000;

/**
 * Learns from Gmail what happened since the last look, asking only about what changed, and sets the labels right. Writes no record
 * of an introduction, only facts beside it (Store.note).
 */
export function look(app: App, snapshot: Snapshot): Looked {
  const finding = newFinding(app, snapshot);
  const { historyId, at, left } = snapshot.looked;
  if (finding.intros.size === 0 && left.length === 0) return looked(finding, []);
  if (historyId === "") return fullLook(finding, app.gmail.historyNow());
  const changes = app.gmail.changesSince(historyId);
  if (!changes.complete) return fullLook(finding, changes.historyId || app.gmail.historyNow());
  const odd = [...changes.labelsAdded]
    .filter(([threadId, added]) => isOddLabel(finding, threadId, added))
    .map(([threadId]) => threadId);
  for (const threadId of finding.owed) if (wasPut(finding, threadId, changes)) finding.owed.delete(threadId);
  const changed = [...new Set([...changes.threadIds, ...odd])];
  const tracked = [
    ...new Set([...finding.owed, ...left, ...changed.filter((threadId) => introsOf(finding, threadId).length > 0)]),
  ];
  // Before a draft that left its thread is taken for deleted, see whether it was sent in another one.
  for (const threadId of changes.sentThreadIds) if (!tracked.includes(threadId)) visitMoved(finding, threadId);
  const rest = visitSome(finding, tracked);
  const unknown = changes.threadIds.filter((threadId) => introsOf(finding, threadId).length === 0);
  if (unknown.length > 0) adoptStrays(finding, (threadId) => unknown.includes(threadId));
  const { labels, mended } = mendLabels(finding);
  const due = changes.threadIds.length > 0 && app.session.now - at > KEEP_PLACE;
  const paid = snapshot.looked.owed.length > 0;
  if (finding.facts.size > 0 || tracked.length > 0 || mended || paid || due) keep(finding, changes.historyId, rest, labels);
  return looked(finding, rest);
}

/** The history is gone: every thread of an open introduction, the one that waited longest first, as many as one look may. */
function fullLook(finding: Finding, historyId: string): Looked {
  const { left } = finding.snapshot.looked;
  const open = [...finding.intros.values()].filter(({ closed }) => closed === null).sort((a, b) => a.changedAt - b.changedAt);
  const theirs = open.flatMap((intro) => [...threadsOf(intro), ...draftThreads(intro)]);
  searchMoved(finding);
  const rest = visitSome(finding, [...new Set([...finding.owed, ...left, ...theirs])]);
  adoptStrays(finding, (threadId) => introsOf(finding, threadId).length === 0);
  keep(finding, historyId, rest, mendLabels(finding).labels);
  return looked(finding, rest);
}

/** Visits as many threads as one look may; what is left over is remembered for the next one. */
function visitSome(finding: Finding, threadIds: readonly string[]): string[] {
  for (const threadId of threadIds.slice(0, MOST_THREADS)) visit(finding, threadId);
  return threadIds.slice(MOST_THREADS);
}

function adoptStrays(finding: Finding, isCandidate: (threadId: string) => boolean): void {
  for (const { intro, threadId, messages } of straysIn(finding.app, [...finding.intros.values()], isCandidate)) {
    adopt(finding, threadId, intro);
    learn(finding, intro, threadId, messages, "contact");
  }
}

function keep(
  { app, facts, threads, snapshot }: Finding,
  historyId: string,
  left: readonly string[],
  labels: Account["labels"],
): void {
  const all = [...facts].map(([id, found]) => [id, latestFacts([...snapshot.facts(id), ...found])] as const);
  const account = labels === snapshot.account.labels ? {} : { account: { ...snapshot.account, labels } };
  app.store.note({ facts: Object.fromEntries(all), threads, historyId, at: app.session.now, left, ...account });
}

function looked({ snapshot, intros }: Finding, left: readonly string[]): Looked {
  const found = [...intros.values()];
  return {
    intros: found,
    all: left.length === 0,
    snapshot: { ...snapshot, intro: (id) => intros.get(id) ?? snapshot.intro(id), intros: () => found },
  };
}
