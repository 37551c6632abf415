import type { Execution } from "../../preview/emulator/types";
import { snapshotOf } from "../../src/google/store/snapshot";
import type { Snapshot } from "../../src/handlers/app";
import { type Born, bornOf, kindPressed } from "./invariants/born";
import { broken } from "./invariants/broken";
import { cardsAreText } from "./invariants/cardText";
import { callsAreHarmless, failuresArePlain, logsAreSilent } from "./invariants/executions";
import { groundOf } from "./invariants/ground";
import { type Known, keepUp } from "./invariants/keepUp";
import { labelsAreRight } from "./invariants/labels";
import { letterHolds } from "./invariants/letters";
import { isTheOnlyDraft, type LiveDrafts, opensLiveDraft } from "./invariants/oneDraft";
import { repliesAreAsPublished } from "./invariants/published";
import { recordsAreWhole } from "./invariants/records";
import { isTheOneRefusal } from "./invariants/refusals";
import type { World } from "./world";

/** What was looked at before, world by world. */
interface Memory {
  executions: number;
  readonly drafts: Set<string>;
  readonly live: LiveDrafts;
  readonly known: Known;
}

const memories = new WeakMap<World, Memory>();

function memoryOf(world: World): Memory {
  const known = memories.get(world) ?? {
    executions: 0,
    drafts: new Set<string>(),
    live: new Map<string, Born>(),
    known: new Map(),
  };
  memories.set(world, known);
  return known;
}

/**
 * The ten rules of DESIGN, section 3, read off everything that there is after a step: drafts and labels in Gmail, records, cards, calls
 * and logs. To be called after every step, as a letter is read as it was made, before anybody edits it.
 */
export function check(world: World): void {
  const memory = memoryOf(world);
  const news = world.executions.slice(memory.executions);
  memory.executions = world.executions.length;
  const snapshot = snapshotOf(Object.fromEntries(world.script.properties));
  keepUp(world, snapshot, memory.known);
  for (const execution of news) {
    callsAreHarmless(execution);
    logsAreSilent(execution);
    failuresArePlain(execution, groundOf(world).faulty);
    cardsAreText(execution);
    repliesAreAsPublished(execution);
  }
  for (const born of births(world, news, snapshot)) {
    letterHolds(born, world.gmail);
    isTheOneRefusal(born, snapshot);
    isTheOnlyDraft(world, born, memory.live);
  }
  recordsAreWhole(world, snapshot);
  const last = news.at(-1);
  if (last?.response?.type === "compose") opensLiveDraft(world, last.response.draftId);
  if (last !== undefined && lookedAtGmail(last) && !groundOf(world).faulty) checkLabels(world);
}

/** What a look at Gmail leaves behind. Of an introduction whose record cannot be read nobody knows which label its threads should have. */
export function checkLabels(world: World): void {
  const { properties } = world.script;
  if (groundOf(world).tampered.size === 0) labelsAreRight(world, snapshotOf(Object.fromEntries(properties)));
}

/** The drafts that these executions made. At most one press lies between two checks that can make any. */
function births(world: World, news: readonly Execution[], snapshot: Snapshot): Born[] {
  const makers = news.filter(({ calls }) => calls.some(({ name }) => name === "Gmail.Users.Drafts.create"));
  if (makers.length === 0) return [];
  const { drafts } = memoryOf(world);
  const fresh = world.gmail.user.drafts().filter(({ id }) => !drafts.has(id));
  for (const { id } of fresh) drafts.add(id);
  const press = makers.flatMap((execution) => world.pressBehind(execution) ?? []).at(-1);
  const kind = press === undefined ? null : kindPressed(press);
  if (press === undefined || kind === null || makers.length > 1 || fresh.length > 1)
    return broken("rule 6", "drafts were made by no press, or by several at once");
  return fresh.map(({ id }) => bornOf(world.gmail.user.draft(id), kind, press, snapshot));
}

const lookedAtGmail = ({ calls, logs, error }: Execution): boolean =>
  error === undefined &&
  calls.some(({ name }) => /^Gmail\.Users\.(History\.list|getProfile)$/.test(name)) &&
  !logs.some((line) => line.includes('"failed"'));
