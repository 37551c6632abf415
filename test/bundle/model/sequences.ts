import fc from "fast-check";
import { check, checkLabels } from "../invariants";
import { BEGINNINGS, NAMES } from "./beginnings";
import { chanceOf } from "./chance";
import { type Desk, newDesk } from "./desk";
import { collectGarbage } from "./garbage";
import { type Reached, reachedBy } from "./reached";
import { someSteps } from "./steps";

/** So many sequences, over all files together, get everywhere; CI never runs fewer. */
const MANY = 2_000;
const FEW = 120;
const inCi = (process.env["CI"] ?? "") !== "";
const SEQUENCES = Number(process.env["MODEL_SEQUENCES"] ?? (inCi ? MANY : FEW));
if (inCi && !(SEQUENCES >= MANY)) throw new Error(`CI runs ${MANY} sequences at least, and not MODEL_SEQUENCES=${SEQUENCES}.`);

/** Whether this run is long enough to get everywhere. */
export const LONG = SEQUENCES >= MANY;

/** The same sequences every time, so that a red run is everybody's; another seed looks elsewhere. */
const SEED = Number(process.env["MODEL_SEED"] ?? 20_260_303);

export interface Part {
  readonly share: number;
  readonly faults: boolean;
  readonly most: number;
}

/** Runs a part of all sequences; the rules hold after every step of each. fast-check prints the seed and the shrunk steps of one that fails. */
export function holdAll(part: Part): Reached {
  const reached: Reached = new Map();
  let held = 0;
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.nat(0xffff), someSteps(part), (name, seed, steps) => {
      const desk = newDesk();
      BEGINNINGS.get(name)?.(desk, chanceOf(seed));
      check(desk.world);
      fc.modelRun(() => ({ model: {}, real: desk }), steps);
      if (part.faults) settle(desk);
      reachedBy(desk, reached);
      held += 1;
      if (held % COLLECT_AFTER === 0) collectGarbage();
    }),
    { numRuns: Math.ceil(SEQUENCES * part.share), seed: SEED },
  );
  if (process.env["MODEL_REACHED"]) console.log(said(reached));
  return reached;
}

const said = (reached: Reached): string =>
  [...reached]
    .sort()
    .map(([what, times]) => `${times} ${what}`)
    .join("\n");

const COLLECT_AFTER = 25;
const MOST_LOOKS = 8;

/** Whatever failed before, a look at Gmail that succeeds sets every label right. */
function settle({ world }: Desk): void {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { logs } = world.script.openHome();
    check(world);
    if (!logs.some((line) => line.includes('"failed"'))) return checkLabels(world);
  }
}
