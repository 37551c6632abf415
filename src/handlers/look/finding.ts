import type { Fact } from "../../domain/events";
import type { Intro, IntroId, SideName } from "../../domain/intro";
import { type ThreadRecord, UNKNOWN_THREAD } from "../../domain/record/record";
import { transition } from "../../domain/transition";
import type { App, Message, Snapshot } from "../app";
import { withThread } from "./seen";

/** The state of one look: what was known, what was learned. */
export interface Finding {
  readonly app: App;
  readonly snapshot: Snapshot;
  readonly intros: Map<IntroId, Intro>;
  readonly facts: Map<IntroId, Fact[]>;
  /** The threads that were read, with what was read. */
  readonly visited: Map<string, readonly Message[]>;
  /** Threads that turned out to belong to an introduction. */
  readonly threads: Record<string, ThreadRecord>;
  /** Threads whose label a press was to change, as far as Gmail does not show that it did. */
  readonly owed: Set<string>;
}

export function newFinding(app: App, snapshot: Snapshot): Finding {
  const intros = new Map(snapshot.intros().map((intro) => [intro.id, intro]));
  return { app, snapshot, intros, facts: new Map(), visited: new Map(), threads: {}, owed: new Set(snapshot.looked.owed) };
}

export function introsOf({ snapshot, intros, threads }: Finding, threadId: string): Intro[] {
  const record = threads[threadId] ?? snapshot.thread(threadId);
  return (record?.intros ?? []).flatMap((id) => intros.get(id) ?? []);
}

/** Makes a thread one of an introduction's, beside those that it belongs to already. A record that cannot be read stays (rule 8). */
export function adopt({ threads, snapshot }: Finding, threadId: string, intro: Intro): void {
  if (snapshot.thread(threadId) === null) return;
  const known = threads[threadId] ?? snapshot.thread(threadId) ?? UNKNOWN_THREAD;
  threads[threadId] = { ...known, intros: [...new Set([...known.intros, intro.id])] };
}

/** Reads one thread, once. */
export function read({ app, visited }: Finding, threadId: string): readonly Message[] {
  const messages = visited.get(threadId) ?? app.gmail.thread(threadId);
  visited.set(threadId, messages);
  return messages;
}

/** Reads one thread and learns what happened in it. */
export function visit(finding: Finding, threadId: string): void {
  const messages = read(finding, threadId);
  for (const intro of introsOf(finding, threadId)) learn(finding, intro, threadId, messages);
}

export function learn(finding: Finding, intro: Intro, threadId: string, messages: readonly Message[], stray?: SideName): void {
  const { now } = finding.app.session;
  const { facts } = withThread(intro, threadId, messages, now, stray);
  const checked = facts.map((fact) => (fact.type === "discarded" ? discardedOrMoved(finding, intro, fact) : fact));
  add(finding, intro, checked);
}

/** Tells facts on top of an introduction, and remembers those that changed something. */
export function add(finding: Finding, intro: Intro, facts: readonly Fact[]): void {
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
  adopt(finding, now.threadId, intro);
  return { type: "moved", letter: fact.letter, draftId: fact.draftId, threadId: now.threadId };
}
