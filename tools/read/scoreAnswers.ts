import type { AnswerRow } from "./readingRow";

export interface ScoredAnswer {
  readonly row: AnswerRow;
  readonly answer: string;
  readonly until: string | null;
}

/** Macro F1 over the answers that the labels name, each answer's own, dates, and every miss. */
export function scoreAnswers(rows: readonly ScoredAnswer[]): string[] {
  const answers = [...new Set(rows.map(({ answer }) => answer))].sort();
  const measured = answers.map((answer) => {
    const there = rows.filter((each) => each.answer === answer).length;
    const found = rows.filter(({ row }) => row.answer === answer).length;
    const hits = rows.filter((each) => each.answer === answer && each.row.answer === answer).length;
    return { answer, there, f1: (2 * hits) / (there + found), precision: hits / Math.max(1, found), recall: hits / there };
  });
  const macro = measured.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, measured.length);
  const dated = rows.filter(({ until, row }) => until !== null || row.until !== null);
  const misses = rows.filter(({ answer, until, row }) => row.answer !== answer || row.until !== until);
  return [
    ...measured.map(
      ({ answer, there, f1, precision, recall }) =>
        `${answer.padEnd(14)} ${String(there).padStart(5)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    ),
    `${"macro F1".padEnd(14)} ${String(rows.length).padStart(5)}  ${macro.toFixed(3)}`,
    `${"dates right".padEnd(14)} ${String(dated.length).padStart(5)}  ${dated.filter(({ until, row }) => until === row.until).length}`,
    "",
    "Misses:",
    ...misses.map(
      ({ row, answer, until }) =>
        `${row.id}: is ${answer} ${until ?? ""}, read as ${row.answer} ${row.until ?? ""} ${row.evidence ?? ""}`,
    ),
  ];
}
