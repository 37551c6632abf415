import type { AnswerReading, Mail } from "../../src/reading/types";
import type { ReadableMessage } from "./messageLine";
import { readMessages, UnreadableFile } from "./readFiles";
import { answerRow, readingRow } from "./readingRow";
import { labelsOf, scoreReadings } from "./score";
import { scoreAnswers } from "./scoreAnswers";

const USAGE = "Usage: npm run --silent read -- [--answers] [--score] FILE… (.eml, .mbox or .jsonl, each may be gzipped)";
const FLAGS = ["--answers", "--score"];

async function answerReader(): Promise<(mail: Mail) => AnswerReading> {
  const { readAnswer } = await import("../../src/reading/answers/readAnswer");
  return readAnswer;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

async function readAnswers(messages: readonly ReadableMessage[], score: boolean): Promise<void> {
  const read = await answerReader();
  const rows = messages.map((message) => ({ message, row: answerRow(message, read) }));
  if (!score) return print(rows.map(({ row }) => JSON.stringify(row)));
  const labelled = rows.flatMap(({ message, row }) => {
    const { answer, until } = message.line;
    return typeof answer === "string" ? [{ row, answer, until: typeof until === "string" ? until : null }] : [];
  });
  if (labelled.length === 0)
    throw new UnreadableFile('No line has an "answer" label to compare with. Give a labelled .jsonl file.');
  print(scoreAnswers(labelled));
}

function readRequests(messages: readonly ReadableMessage[], score: boolean): void {
  const rows = messages.map((message) => ({ message, row: readingRow(message) }));
  if (!score) return print(rows.map(({ row }) => JSON.stringify(row)));
  const labelled = rows.flatMap(({ message, row }) => {
    const labels = labelsOf(message.line);
    return labels === null ? [] : [{ message, row, labels }];
  });
  if (labelled.length === 0)
    throw new UnreadableFile('No line has a "kind" or "label" to compare with. Give a labelled .jsonl file.');
  print(scoreReadings(labelled));
}

async function main(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0 || args.some((arg) => arg.startsWith("--") && !FLAGS.includes(arg))) throw new UnreadableFile(USAGE);
  const messages: ReadableMessage[] = [];
  for (const file of files) messages.push(...(await readMessages(file)));
  const score = args.includes("--score");
  if (args.includes("--answers")) await readAnswers(messages, score);
  else readRequests(messages, score);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const sentence =
    error instanceof UnreadableFile
      ? error.message
      : `The reading failed: ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
