import { writeFileSync } from "node:fs";
import { combine } from "../../src/reading/answers/combine";
import { hitsIn } from "../../src/reading/answers/hits";
import { HUMAN_ANSWERS } from "../../src/reading/answers/model/answers";
import { scoresUnder } from "../../src/reading/answers/model/learned";
import { unpack } from "../../src/reading/answers/model/packing";
import { refined } from "../../src/reading/answers/refine";
import { languageOf } from "../../src/reading/text/language";
import { randomFrom, shuffled } from "../train/logistic";
import { figures } from "./figures";
import { fit } from "./fit";
import { examplesFrom, type LabelledReply, repliesIn, spoken } from "./labelledReply";

const FOLDER = "training-answers";
const WEIGHTS = "src/reading/answers/model/weights.ts";
const FOLDS = 5;

const NO_SCORES = HUMAN_ANSWERS.map(() => 0);

/** Reads each reply with a table trained without its fold, alone and with the rules. The rules were written with sight of these lines. */
function crossValidate(replies: readonly LabelledReply[]): void {
  const mixed = shuffled(replies, randomFrom(3));
  const examples = examplesFrom(mixed);
  const tables = Array.from({ length: FOLDS }, (_, fold) => unpack(fit(examples.filter((_example, i) => i % FOLDS !== fold))));
  const read = mixed.map(({ body }, i) => {
    const { features, label } = examples[i] as (typeof examples)[number];
    const scores = scoresUnder(tables[i % FOLDS] as (typeof tables)[number], features);
    const hits = refined(hitsIn(body, languageOf(body)));
    const column = (answer: (typeof HUMAN_ANSWERS)[number]) => HUMAN_ANSWERS.indexOf(answer);
    return {
      label,
      alone: column(combine([], scores).answer),
      rules: column(combine(hits, NO_SCORES).answer),
      both: column(combine(hits, scores).answer),
    };
  });
  console.log(`${replies.length} replies by people, ${FOLDS} folds, macro F1 of ${HUMAN_ANSWERS.length} answers`);
  for (const way of ["alone", "rules", "both"] as const) {
    const name = { alone: "learned alone", rules: "rules alone", both: "together" }[way];
    console.log(`${name.padEnd(14)} ${figures(read.map((row) => ({ label: row.label, read: row[way] })))}`);
  }
}

function writeWeights(replies: readonly LabelledReply[]): void {
  const { step, biases, cells } = fit(examplesFrom(replies));
  const source = `import type { PackedTable } from "./packing";

/** Written by \`npm run train:answers\` from ${replies.length} replies in ${FOLDER}/. Not for editing. */
export const ANSWER_WEIGHTS: PackedTable = {
  step: ${step},
  biases: [${biases.join(", ")}],
  cells:
    "${cells}",
};
`;
  writeFileSync(WEIGHTS, source);
  console.log(`${WEIGHTS}: ${(cells.length / 1024).toFixed(1)} KB`);
}

const replies = spoken(repliesIn(FOLDER));
if (process.argv.includes("--cross")) crossValidate(replies);
else writeWeights(replies);
