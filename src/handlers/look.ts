import { dayOf } from "../domain/calendar";
import type { Fact } from "../domain/events";
import type { Intro, IntroId, SideName } from "../domain/intro";
import { type ThreadRecord, UNKNOWN_THREAD } from "../domain/record/record";
import { type Stage, stageOf } from "../domain/stage";
import { transition } from "../domain/transition";
import type { App, Message, Snapshot } from "./app";
import { handLabel, isMislabelled, putLabel, stageOfThread, threadsOf } from "./labels";
import { withThread } from "./seen";
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

/** The state of one look: what was known, what was learned. */
interface Finding {
  readonly app: App;
  readonly snapshot: Snapshot;
  readonly intros: Map<IntroId, Intro>;
  readonly facts: Map<IntroId, Fact[]>;
  /** The threads that were read, with what was read. */
  readonly visited: Map<string, readonly Message[]>;
  readonly threads: Record<string, ThreadRecord>;
}

/**
 * Learns from Gmail what happened since the last look, asking only about what changed, and sets the labels right. Writes no record
 * of an introduction, only facts beside it (Store.note).
 */
export function look(app: App, snapshot: Snapshot): Looked {
  const intros = new Map(snapshot.intros().map((intro) => [intro.id, intro]));
  const finding: Finding = { app, snapshot, intros, facts: new Map(), visited: new Map(), threads: {} };
  const place = snapshot.looked.historyId;
  if (place === "") return intros.size === 0 ? { intros: [], snapshot, all: true } : fullLook(finding, app.gmail.historyNow());
  const changes = app.gmail.changesSince(place);
  if (!changes.complete) return fullLook(finding, changes.historyId || app.gmail.historyNow());
  const relabelled = [...changes.labelsAdded]
    .filter(([threadId, added]) => isOddLabel(finding, threadId, added))
    .map(([threadId]) => threadId);
  const tracked = [...new Set([...changes.threadIds, ...relabelled])].filter(
    (threadId) => introsOf(finding, threadId).length > 0,
  );
  // Before a draft that left its thread is taken for deleted, see whether it was sent in another one.
  for (const threadId of changes.sentThreadIds) if (!tracked.includes(threadId)) visitMoved(finding, threadId);
  for (const threadId of tracked.slice(0, MOST_THREADS)) visit(finding, threadId);
  const unknown = changes.threadIds.filter((threadId) => introsOf(finding, threadId).length === 0);
  if (unknown.length > 0) adoptStrays(finding, (threadId) => unknown.includes(threadId));
  mendLabels(finding);
  const all = tracked.length <= MOST_THREADS;
  const due = changes.threadIds.length > 0 && app.session.now - snapshot.looked.at > KEEP_PLACE;
  // The place is kept while threads are left over, so that the next look is told of them again.
  if (finding.facts.size > 0 || tracked.length > 0 || due) keep(finding, all ? changes.historyId : place);
  return looked(finding, all);
}

function looked({ snapshot, intros }: Finding, all: boolean): Looked {
  const found = [...intros.values()];
  return {
    intros: found,
    all,
    snapshot: { ...snapshot, intro: (id) => intros.get(id) ?? snapshot.intro(id), intros: () => found },
  };
}

/** The history is gone: every thread of an open introduction, the one that waited longest first, as many as one look may. */
function fullLook(finding: Finding, historyId: string): Looked {
  const open = [...finding.intros.values()].filter(({ closed }) => closed === null).sort((a, b) => a.changedAt - b.changedAt);
  const threadIds = [...new Set(open.flatMap((intro) => [...threadsOf(intro), ...draftThreads(intro)]))];
  for (const threadId of threadIds.slice(0, MOST_THREADS)) visit(finding, threadId);
  adoptStrays(finding, (threadId) => introsOf(finding, threadId).length === 0);
  mendLabels(finding);
  const all = threadIds.length <= MOST_THREADS;
  keep(finding, historyId);
  return looked(finding, all);
}

const draftThreads = (intro: Intro): string[] =>
  Object.values(intro.letters).flatMap(({ status, threadId }) => (status === "draft" ? [threadId] : []));

function introsOf({ snapshot, intros, threads }: Finding, threadId: string): Intro[] {
  const record = threads[threadId] ?? snapshot.thread(threadId);
  return (record?.intros ?? []).flatMap((id) => intros.get(id) ?? []);
}

/** Reads one thread and learns what happened in it. */
function visit(finding: Finding, threadId: string): void {
  const messages = finding.app.gmail.thread(threadId);
  finding.visited.set(threadId, messages);
  for (const intro of introsOf(finding, threadId)) learn(finding, intro, threadId, messages);
}

function adoptStrays(finding: Finding, isCandidate: (threadId: string) => boolean): void {
  for (const { intro, threadId, messages } of straysIn(finding.app, [...finding.intros.values()], isCandidate)) {
    finding.threads[threadId] = { ...UNKNOWN_THREAD, intros: [intro.id] };
    learn(finding, intro, threadId, messages, "contact");
  }
}

function learn(finding: Finding, intro: Intro, threadId: string, messages: readonly Message[], stray?: SideName): void {
  const { now } = finding.app.session;
  const { facts } = withThread(intro, threadId, messages, now, stray);
  const checked = facts.map((fact) => (fact.type === "discarded" ? discardedOrMoved(finding, intro, fact) : fact));
  add(finding, intro, checked);
}

/** Tells facts on top of an introduction, and remembers those that changed something. */
function add(finding: Finding, intro: Intro, facts: readonly Fact[]): void {
  const news: Fact[] = [];
  const told = facts.reduce((current, fact) => {
    const next = transition(current, fact, finding.app.session.now);
    if (!next.ok || next.value === current) return current;
    news.push(fact);
    return next.value;
  }, intro);
  if (news.length === 0) return;
  finding.intros.set(intro.id, told);
  finding.facts.set(intro.id, [...(finding.facts.get(intro.id) ?? []), ...news]);
}

/** A draft that is not in its thread was deleted, or moved to another one when its subject was edited (PLATFORM 2.2). */
function discardedOrMoved(finding: Finding, intro: Intro, fact: Extract<Fact, { type: "discarded" }>): Fact {
  const now = finding.app.gmail.whereIsDraft(fact.draftId);
  if (now === null) return fact;
  finding.threads[now.threadId] = { ...UNKNOWN_THREAD, intros: [intro.id] };
  return { type: "moved", letter: fact.letter, draftId: fact.draftId, threadId: now.threadId };
}

/** The stages that a thread had and has in our eyes. */
function stagesOf({ app, snapshot, intros }: Finding, threadId: string, ids: readonly IntroId[]): (Stage | null)[] {
  const { now, offset } = app.session;
  const belonging = (known: readonly (Intro | null | undefined)[]) =>
    known.filter((intro): intro is Intro => !!intro && threadsOf(intro).includes(threadId));
  const before = belonging(ids.map((id) => snapshot.intro(id)));
  const after = belonging(ids.map((id) => intros.get(id)));
  return [stageOfThread(before, dayOf(snapshot.looked.at || now, offset)), stageOfThread(after, dayOf(now, offset))];
}

/** Our own labelling comes back in the history; only a label that we would not have put says that the user did. */
function isOddLabel(finding: Finding, threadId: string, added: readonly string[]): boolean {
  const { labels } = finding.snapshot.account;
  const ids = finding.snapshot.thread(threadId)?.intros ?? [];
  const expected = stagesOf(finding, threadId, ids).flatMap((stage) => (stage === null ? [] : (labels[stage] ?? [])));
  const ours = added.filter((id) => Object.values(labels).includes(id));
  return ids.length > 0 && ours.some((id) => !expected.includes(id));
}

/** After all was learned: the label of each thread that was read, and of every other one of an introduction that moved on. */
function mendLabels(finding: Finding): void {
  const { app, snapshot, intros, visited } = finding;
  const { now, offset } = app.session;
  const { labels } = snapshot.account;
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
    if (messages === undefined || isMislabelled(messages, labels, stage)) putLabel(app, labels, threadId, stage);
  }
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
  const known = ids.some((id) => intros.get(id)?.handLabel?.threadId === threadId);
  if (messages === undefined) return known;
  const stage = handLabel(messages, snapshot.account.labels, ours);
  for (const id of ids) {
    const intro = intros.get(id);
    if (intro !== undefined) add(finding, intro, [{ type: "relabelled", threadId, stage }]);
  }
  return stage !== null;
}

/**
 * Something was sent in a thread that we do not know. Where a recorded draft is gone from its own thread, its subject may have been
 * edited, which moves it (PLATFORM 2.2): the one whose addressee got this message was sent.
 */
function visitMoved(finding: Finding, threadId: string): void {
  const drafts = [...finding.intros.values()].filter((intro) => draftThreads(intro).length > 0);
  if (drafts.length === 0) return;
  const messages = finding.app.gmail.thread(threadId);
  finding.visited.set(threadId, messages);
  const sentTo = messages
    .filter(({ sentByUser, isDraft }) => sentByUser && !isDraft)
    .flatMap(({ mail }) => mail.to.map(({ email }) => email));
  for (const intro of drafts) {
    const letter = (["permission", "proposal", "introduction"] as const).find((kind) => intro.letters[kind]?.status === "draft");
    const addressee = letter === "proposal" ? intro.requester : intro.contact;
    const record = letter === undefined ? undefined : intro.letters[letter];
    if (letter === undefined || record === undefined || !sentTo.includes(addressee.person.email)) continue;
    if (finding.app.gmail.whereIsDraft(record.draftId) !== null) continue;
    finding.threads[threadId] = { ...UNKNOWN_THREAD, intros: [intro.id] };
    learn(finding, { ...intro, letters: { ...intro.letters, [letter]: { ...record, threadId } } }, threadId, messages);
  }
}

function keep({ app, facts, threads, snapshot }: Finding, historyId: string): void {
  const all = [...facts].map(([id, found]) => [id, [...snapshot.facts(id), ...found]] as const);
  app.store.note({ facts: Object.fromEntries(all), threads, historyId, at: app.session.now });
}
