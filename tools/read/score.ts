import { CASE_ITEMS } from "../../src/domain/checklist";
import type { Target } from "../../src/reading/types";
import type { ReadableMessage } from "./messageLine";
import type { ReadingRow } from "./readingRow";
import { agrees, pairTargets, sameText } from "./scoreTargets";

/** Labels of a line: `kind`, or `label` where a file names the kind so; targets and context where they are given. */
interface Labels {
  readonly kind: string;
  readonly lang: string;
  readonly targets: readonly Target[] | null;
  readonly context: Readonly<Record<string, unknown>> | null;
  readonly requester: { readonly name: string | null } | null;
}

export interface Scored {
  readonly message: ReadableMessage;
  readonly row: ReadingRow;
  readonly labels: Labels;
}

const KINDS = ["intro-request", "intro-made", "intro-offer", "permission-ask"];

export function labelsOf(line: Readonly<Record<string, unknown>>): Labels | null {
  const kind = line.kind ?? line.label;
  if (typeof kind !== "string") return null;
  const pieces = (item: string): unknown => (Array.isArray(line[item]) ? (line[item] as unknown[]).length > 0 : undefined);
  const written = Array.isArray(line.backstory) ? Object.fromEntries(CASE_ITEMS.map((item) => [item, pieces(item)])) : null;
  return {
    kind,
    lang: typeof line.lang === "string" ? line.lang : "en",
    targets: Array.isArray(line.targets) ? (line.targets as Target[]) : null,
    context: (line.context as Labels["context"] | undefined) ?? written,
    requester: (line.requester as Labels["requester"] | undefined) ?? null,
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? "  -  " : (part / whole).toFixed(3));

function rates(name: string, there: number, found: number, hits: number): string {
  const f1 = there + found === 0 ? "  -  " : ((2 * hits) / (there + found)).toFixed(3);
  return `${name.padEnd(26)} ${String(there).padStart(5)}  precision ${share(hits, found)}  recall ${share(hits, there)}  F1 ${f1}`;
}

function kindLines(name: string, rows: readonly Scored[], kind: string): string {
  const there = rows.filter(({ labels }) => labels.kind === kind);
  const found = rows.filter(({ row }) => row.kind === kind);
  return rates(name, there.length, found.length, there.filter(({ row }) => row.kind === kind).length);
}

function contextLines(requests: readonly Scored[]): string[] {
  return CASE_ITEMS.map((item) => {
    const known = requests.filter(({ labels }) => labels.context !== null);
    const there = known.filter(({ labels }) => labels.context?.[item] === true);
    const found = known.filter(({ row }) => row.context[item] !== null);
    return rates(item, there.length, found.length, found.filter(({ labels }) => labels.context?.[item] === true).length);
  });
}

/** Counts over the requests that were found: whose targets were missed is already counted as a missed request. */
function targetLines(requests: readonly Scored[]): string[] {
  const pairs = requests.flatMap(({ labels, row }) => pairTargets(labels.targets ?? [], row.targets));
  const right = pairs.filter(({ label, found }) => label !== null && found !== null && sameText(label.name, found.name)).length;
  const field = (name: "company" | "role" | "email"): string => {
    const stated = pairs.filter(({ label }) => (label?.[name] ?? null) !== null);
    const hits = stated.filter(({ label, found }) => agrees(label?.[name] ?? "", found?.[name] ?? null)).length;
    const extra = pairs.filter(({ label, found }) => (label?.[name] ?? null) === null && (found?.[name] ?? null) !== null).length;
    return `${`target's ${name}, where stated`.padEnd(26)} ${String(stated.length).padStart(5)}  found ${share(hits, stated.length)}  given where none is stated: ${extra}`;
  };
  const name = `${"target's name".padEnd(26)} ${String(pairs.length).padStart(5)}  right or rightly absent ${share(right, pairs.length)}`;
  const who = requests.filter(({ labels, row }) => sameText(labels.requester?.name ?? null, row.requester?.name ?? null)).length;
  return [
    name,
    field("company"),
    field("role"),
    field("email"),
    `${"requester's name".padEnd(26)} ${String(requests.length).padStart(5)}  right ${share(who, requests.length)}`,
  ];
}

const shown = (targets: readonly Target[]): string =>
  targets.map((target) => [target.name, target.role, target.company].map((part) => part ?? "-").join(" / ")).join("; ");

function missLines(rows: readonly Scored[]): string[] {
  return rows.flatMap(({ message, row, labels }) => {
    if (row.kind !== labels.kind)
      return [`${message.id}: is ${labels.kind}, read as ${row.kind} (${row.certainty}) ${row.evidence ?? ""}`];
    if (labels.kind !== "intro-request" || labels.targets === null) return [];
    const wrong = pairTargets(labels.targets, row.targets).some(
      ({ label, found }) => !sameText(label?.name ?? null, found?.name ?? null) || label === null || found === null,
    );
    const unlike = CASE_ITEMS.filter(
      (item) => labels.context !== null && (labels.context[item] === true) !== (row.context[item] !== null),
    );
    const lines = wrong ? [`${message.id}: wants ${shown(labels.targets)}, found ${shown(row.targets)}`] : [];
    return [
      ...lines,
      ...unlike.map(
        (item) => `${message.id}: ${item} ${row.context[item] === null ? "missed" : `taken from "${row.context[item]}"`}`,
      ),
    ];
  });
}

/** Precision, recall and F1 by kind and language, scores of targets and context, and every miss. */
export function scoreReadings(rows: readonly Scored[]): string[] {
  const requests = rows.filter(({ labels, row }) => labels.kind === "intro-request" && row.kind === "intro-request");
  const languages = [...new Set(rows.map(({ labels }) => labels.lang))];
  const none = rows.filter(({ labels }) => labels.kind === "none");
  return [
    ...KINDS.map((kind) => kindLines(kind, rows, kind)),
    ...(languages.length < 2
      ? []
      : languages.map((lang) =>
          kindLines(
            `intro-request, ${lang}`,
            rows.filter(({ labels }) => labels.lang === lang),
            "intro-request",
          ),
        )),
    `${"false alarms among none".padEnd(26)} ${String(none.length).padStart(5)}  ${none.filter(({ row }) => row.kind === "intro-request").length}`,
    ...(requests.some(({ labels }) => labels.targets !== null) ? targetLines(requests) : []),
    ...contextLines(requests.filter(({ labels }) => labels.context !== null)),
    "",
    "Misses:",
    ...missLines(rows),
  ];
}
