import type { CaseItem } from "../../src/domain/checklist";
import { QUESTIONS } from "../../src/reading/model/learned";
import type { EncodedTable } from "../../src/reading/model/table";
import type { Tables } from "./sentenceModels";

const rounded = (value: number): number => Number(value.toFixed(3));

/** The text of src/reading/model/weights.ts. */
export function weightsSource(
  tables: Tables,
  around: readonly EncodedTable[],
  mail: readonly (readonly number[])[],
  thresholds: Readonly<Record<CaseItem, number>>,
): string {
  const table = QUESTIONS.map((question) => `  ${JSON.stringify(question)}: ${JSON.stringify(tables[question])},`).join("\n");
  const rows = mail.map((row) => `  [${row.map(rounded).join(", ")}],`).join("\n");
  const items = JSON.stringify(Object.fromEntries(Object.entries(thresholds).map(([item, value]) => [item, rounded(value)])));
  return `// Made by \`npm run train\`; see src/reading/README.md.
import type { CaseItem } from "../../domain/checklist";
import type { Question } from "./learned";
import type { EncodedTable } from "./table";

export const TABLES: Readonly<Record<Question, EncodedTable>> = {
${table}
};

/** For each of \`SENTENCE_KINDS\`: what stands around the likeliest sentence. */
export const AROUND_TABLES: readonly EncodedTable[] = [
${around.map((table) => `  ${JSON.stringify(table)},`).join("\n")}
];

/** A row for each kind, a column for each feature of a mail. */
export const MAIL_WEIGHTS: readonly (readonly number[])[] = [
${rows}
];

/** From which log-odds on an item of the case is taken as found. */
export const ITEM_THRESHOLDS: Readonly<Record<CaseItem, number>> = ${items};
`;
}
