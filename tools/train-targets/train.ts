import { readdirSync, writeFileSync } from "node:fs";
import { encodeTable } from "../../src/reading/model/table";
import { wantedIn } from "../../src/reading/wanted";
import { scoreOf } from "../train/logistic";
import { readTargetExamples, type TargetExample } from "./examples";
import { learned } from "./models";
import { shown, Tally } from "./report";

const FOLDS = 5;
const FOLDER = "training";
const OUTPUT = "src/reading/people/targetWeights.ts";

/** What the models find in mail of writers that they have not seen. */
function crossValidate(examples: readonly TargetExample[], misses: boolean): void {
  const tally = new Tally();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learned(examples.filter((example) => example.fold !== fold));
    for (const { request, labels } of examples.filter((each) => each.fold === fold)) {
      const found = wantedIn(request, (features) => scoreOf(model, features));
      const right = tally.add(["all", request.language], labels, found);
      if (!right && misses) console.log(`wants ${shown(labels)} | found ${shown(found)}`);
    }
  }
  for (const line of tally.lines()) console.log(line);
}

function writeWeights(examples: readonly TargetExample[]): void {
  const model = learned(examples);
  const buckets = [...model.weights.keys()].filter((bucket) => model.weights[bucket] !== 0);
  const table = encodeTable({ bias: model.bias, buckets, weights: buckets.map((bucket) => model.weights[bucket] ?? 0) });
  const source = `// Made by \`npm run train:targets\`; see src/reading/README.md.\nimport type { EncodedTable } from "../model/table";\n\nexport const TARGET_TABLE: EncodedTable = ${JSON.stringify(table)};\n`;
  writeFileSync(OUTPUT, source);
  console.log(`${OUTPUT}: ${(source.length / 1024).toFixed(1)} KB from ${examples.length} requests`);
}

function main(args: readonly string[]): void {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
  const examples = files.flatMap((file) => readTargetExamples(`${FOLDER}/${file}`, FOLDS));
  crossValidate(examples, args.includes("--misses"));
  if (!args.includes("--dry-run")) writeWeights(examples);
}

main(process.argv.slice(2));
