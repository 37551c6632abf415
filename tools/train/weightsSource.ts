import type { CaseItem } from "../../src/domain/checklist";
import { QUESTIONS } from "../../src/reading/model/learned";
import type { Tables } from "./sentenceModels";

const rounded = (value: number): number => Number(value.toFixed(3));

/** The text of src/reading/model/weights.ts. */
export function weightsSource(
  tables: Tables,
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

/** A row for each kind, a column for each feature of a mail. */
export const MAIL_WEIGHTS: readonly (readonly number[])[] = [
${rows}
];

/** From which log-odds on an item of the case is taken as found. */
export const ITEM_THRESHOLDS: Readonly<Record<CaseItem, number>> = ${items};
`;
}
