import { readdirSync, writeFileSync } from "node:fs";
import { trainAround } from "./aroundModels";
import { crossValidate } from "./crossValidate";
import { exampleOf } from "./examples";
import { type LabelledMail, readOrdinary, readTraining } from "./labelledMail";
import { mailInstancesOf } from "./mailInstances";
import { trainMailSoftmax } from "./mailSoftmax";
import { printAlarms, printReport } from "./report";
import { trainTables } from "./sentenceModels";
import { weightsSource } from "./weightsSource";

const FOLDS = 5;
const FOLDER = "training";
const OUTPUT = "src/reading/model/weights.ts";
const USAGE =
  "Usage: npm run train -- [--ordinary FILE.jsonl(.gz)] [--alarms] [--dry-run]. The first adds real mail of no interest as examples of none, the second prints those of it that are taken for requests.";

function mailsOf(ordinaryFile: string | undefined): LabelledMail[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
  const written = files.flatMap((file) => readTraining(`${FOLDER}/${file}`));
  return [...written, ...(ordinaryFile === undefined ? [] : readOrdinary(ordinaryFile))];
}

function main(args: readonly string[]): void {
  const at = args.indexOf("--ordinary");
  const unknown = args.filter(
    (arg, index) => arg.startsWith("--") && !["--ordinary", "--alarms", "--dry-run"].includes(arg) && index !== at + 1,
  );
  if (unknown.length > 0) throw new Error(USAGE);
  const mails = mailsOf(at < 0 ? undefined : args[at + 1]);
  const examples = mails.map((mail) => exampleOf(mail, FOLDS));
  const validation = crossValidate(examples, FOLDS);
  printReport(validation);
  if (args.includes("--alarms")) printAlarms(validation);
  if (args.includes("--dry-run")) return;
  const tables = trainTables(examples);
  // Learned on scores that each mail got from models that never saw it: scores of the final tables on their own mail flatter.
  const mailWeights = trainMailSoftmax(mailInstancesOf(examples, validation.scored, validation.around), 1);
  const around = trainAround(examples, validation.surroundings);
  const source = weightsSource(tables, around, mailWeights, validation.thresholds);
  writeFileSync(OUTPUT, source);
  console.log(`${OUTPUT}: ${(source.length / 1024).toFixed(1)} KB from ${mails.length} mails`);
}

main(process.argv.slice(2));
