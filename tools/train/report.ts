import { CASE_ITEMS } from "../../src/domain/checklist";
import { LANGUAGES } from "../../src/domain/language";
import { WORTH_ASKING } from "../../src/reading/certainty";
import { decideKind } from "../../src/reading/kind";
import { KINDS } from "../../src/reading/model/kinds";
import { f1, type Validation } from "./crossValidate";

const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

interface Judged {
  readonly truth: string;
  readonly guess: string;
  readonly language: string;
  readonly ordinary: boolean;
}

function line(name: string, rows: readonly Judged[], kind: string): string {
  const hits = rows.filter((row) => row.truth === kind && row.guess === kind).length;
  const found = rows.filter((row) => row.guess === kind).length;
  const there = rows.filter((row) => row.truth === kind).length;
  return `${name.padEnd(24)} ${String(there).padStart(5)}  precision ${share(hits, found)}  recall ${share(hits, there)}  F1 ${f1(hits, found, there).toFixed(3)}`;
}

function printItems({ examples, items, thresholds }: Validation): void {
  const requests = examples.flatMap((example, index) => (example.kind === "intro-request" ? [index] : []));
  for (const item of CASE_ITEMS) {
    const there = requests.filter((index) => examples[index]?.answers[item].includes(true));
    const found = requests.filter((index) => (items[index]?.[item] ?? 0) >= thresholds[item]);
    const hits = found.filter((index) => there.includes(index)).length;
    console.log(
      `${item.padEnd(24)} ${String(there.length).padStart(5)}  F1 ${f1(hits, found.length, there.length).toFixed(3)}  from ${thresholds[item].toFixed(2)}`,
    );
  }
}

const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What another `WORTH_ASKING` would find, and what it would cost. */
function printThresholds({ examples, odds }: Validation): void {
  const request = KINDS.indexOf("intro-request");
  const isFound = (index: number, threshold: number): boolean => {
    const own = odds[index] ?? [];
    const score = own[request] ?? 0;
    return score >= threshold && own.every((odd, kind) => kind === 0 || odd <= score);
  };
  for (const threshold of THRESHOLDS) {
    const found = examples.flatMap((example, index) => (isFound(index, threshold) ? [example] : []));
    const written = found.filter(({ ordinary }) => !ordinary);
    const hits = written.filter(({ kind }) => kind === "intro-request").length;
    const there = examples.filter(({ kind }) => kind === "intro-request").length;
    console.log(
      `from ${threshold}: precision ${share(hits, written.length)}  recall ${share(hits, there)}  ordinary ${found.length - written.length}`,
    );
  }
}

/** Prints what the models did on mail of writers that they had not seen. */
export function printReport(validation: Validation): void {
  const rows = validation.examples.map((example, index): Judged => {
    const { kind } = decideKind(validation.odds[index] ?? []);
    return { truth: example.kind, guess: kind, language: example.language, ordinary: example.ordinary };
  });
  const written = rows.filter((row) => !row.ordinary);
  console.log(`Cross-validated, five folds by writer, a kind from certainty ${WORTH_ASKING} on:`);
  for (const kind of KINDS.slice(1)) console.log(line(kind, written, kind));
  for (const language of LANGUAGES) {
    console.log(
      line(
        `requests, ${language}`,
        written.filter((row) => row.language === language),
        "intro-request",
      ),
    );
  }
  const ordinary = rows.filter((row) => row.ordinary);
  const alarms = ordinary.filter((row) => row.guess === "intro-request").length;
  if (ordinary.length > 0) console.log(`false alarms on ordinary mail: ${alarms} of ${ordinary.length}`);
  printThresholds(validation);
  printItems(validation);
}

/** Less than `WORTH_ASKING`, so that the next ones to go wrong are seen as well. */
const NEARLY = 0.45;

/** Prints the sentence on which each ordinary mail would be, or nearly be, taken for a request. */
export function printAlarms({ examples, odds, scored }: Validation): void {
  examples.forEach(({ ordinary, views }, index) => {
    const likely = odds[index]?.[KINDS.indexOf("intro-request")] ?? 0;
    if (!ordinary || likely < NEARLY) return;
    const scores = (scored[index] ?? []).map((sentence) => sentence.scores[0] ?? 0);
    const view = views[scores.indexOf(Math.max(...scores))];
    console.log(`${likely.toFixed(2)} ${view?.rules.map((rule) => rule.id).join(", ") ?? ""}: ${view?.text ?? ""}`);
  });
}
