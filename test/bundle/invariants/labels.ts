import { dayOf } from "../../../src/domain/calendar";
import type { Intro } from "../../../src/domain/intro";
import { STAGES, type Stage, stageOf } from "../../../src/domain/stage";
import type { Snapshot } from "../../../src/handlers/app";
import type { World } from "../world";
import { broken } from "./broken";
import { groundOf } from "./ground";

const OURS = ["Intros/Your move", "Intros/Waiting", "Intros/Later", "Intros/Introduced", "Intros/Closed"] as const;
const STAGE_OF = Object.fromEntries(STAGES.map((stage, at) => [stage, OURS[at]])) as Record<Stage, string>;

/** After a look at Gmail: exactly one of the five labels on every thread that belongs to an introduction, none on others. */
export function labelsAreRight(world: World, snapshot: Snapshot): void {
  const there = labelled(world);
  const expected = stages(world, snapshot);
  for (const [threadId, stage] of expected) {
    const delivered = world.gmail.user.thread(threadId).filter(({ labelIds }) => !labelIds.includes("DRAFT"));
    const labels = [...(there.get(threadId) ?? [])];
    if (delivered.length === 0 || isAskedAbout(world, snapshot, threadId, labels)) continue;
    isLabelled(world, threadId, labels, STAGE_OF[stage]);
  }
  // The label of a press that was interrupted before its record: it tells the next press so.
  if (groundOf(world).faulty) return;
  for (const [threadId, labels] of there)
    if (!expected.has(threadId)) broken("labels", `${[...labels].join(" and ")} on a thread that is none of ours`);
}

/**
 * After a failure in between, a label of ours that could not be moved on may look like one that the user put there (wasPut in
 * src/handlers/look/mendLabels.ts): the card asks what it means.
 */
function isAskedAbout(world: World, snapshot: Snapshot, threadId: string, labels: readonly string[]): boolean {
  const asked = snapshot
    .intros()
    .flatMap(({ handLabel }) => (handLabel?.threadId === threadId ? [STAGE_OF[handLabel.stage]] : []));
  return groundOf(world).faulty && labels.length === 1 && asked.includes(labels[0] as string);
}

/** A label that the user put there stays; one that the user took away or deleted may come back when the thread moves on. */
function isLabelled(world: World, threadId: string, labels: readonly string[], ours: string): void {
  const { labelledByHand, labelDeleted, decidedSince, faulty } = groundOf(world);
  const hand = labelledByHand.get(threadId);
  const asked = faulty || hand === undefined || hand === null || labelDeleted.has(threadId) || decidedSince.has(threadId);
  if (labels.length === 1 && labels[0] === ours && (asked || hand === ours)) {
    labelledByHand.delete(threadId);
    labelDeleted.delete(threadId);
    return;
  }
  if (labels.length === 0 && (hand === null || labelDeleted.has(threadId))) return;
  if (labels.length === 1 && labels[0] === hand) return;
  const wanted = hand ? `${hand}, put there by hand` : ours;
  broken("labels", `a thread has ${labels.join(" and ") || "no label"} and not ${wanted}`);
}

/** Our labels by thread. */
function labelled({ gmail }: World): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, name } of gmail.user.labels()) {
    if (!(OURS as readonly string[]).includes(name)) continue;
    const { messages = [] } = gmail.backend.request("GET", `/gmail/v1/users/me/messages?labelIds=${id}&maxResults=500`).json;
    for (const { threadId } of messages) found.set(threadId, (found.get(threadId) ?? new Set()).add(name));
  }
  return found;
}

/** Where each thread of an introduction stands: of several introductions the one that most wants the user's eye. */
function stages(world: World, snapshot: Snapshot): Map<string, Stage> {
  const today = dayOf(world.now(), 0);
  const expected = new Map<string, Stage>();
  for (const intro of snapshot.intros()) {
    const stage = stageOf(intro, today);
    for (const threadId of belongingTo(intro)) {
      const other = expected.get(threadId);
      if (other === undefined || STAGES.indexOf(stage) < STAGES.indexOf(other)) expected.set(threadId, stage);
    }
  }
  return expected;
}

/** Drafts take no labels: a letter's thread belongs from the day that it is sent. */
function belongingTo({ requester, contact, letters }: Intro): string[] {
  const sent = Object.values(letters).flatMap(({ status, threadId, earlier = [] }) =>
    status === "sent" ? [...earlier, threadId] : earlier,
  );
  return [requester.threadId, contact.threadId, ...sent].filter((id): id is string => id !== null && id !== "");
}
