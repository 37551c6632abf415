import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { CaseItem } from "../../src/domain/checklist";
import type { MailKind } from "../../src/reading/types";

/** One line of training/*.jsonl: a mail written for training, with the pieces of its body that were labelled. */
export interface LabelledMail {
  readonly kind: MailKind;
  readonly subject: string;
  readonly body: string;
  /** The piece that makes it what it is; empty for "none". */
  readonly ask: string;
  readonly context: Readonly<Record<CaseItem, readonly string[]>>;
  /** Who it is from, or another mark of its writer. */
  readonly writer: string;
  /** Sent to more than one person. */
  readonly several: boolean;
  /** Real mail given as additional examples of "none". */
  readonly ordinary: boolean;
}

interface Line {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string | readonly string[];
  readonly kind?: MailKind;
  readonly subject?: string;
  readonly body: string;
  readonly ask?: string | null;
  readonly backstory?: readonly string[];
  readonly benefit?: readonly string[];
  readonly action?: readonly string[];
}

function readLines(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}

export function readTraining(file: string): LabelledMail[] {
  return readLines(file).map((line) => ({
    kind: line.kind ?? "none",
    subject: line.subject ?? "",
    body: line.body,
    ask: line.ask ?? "",
    context: { backstory: line.backstory ?? [], benefit: line.benefit ?? [], action: line.action ?? [] },
    writer: line.from ?? line.body,
    several: (String(line.to ?? "").match(/@/g)?.length ?? 0) > 1,
    ordinary: false,
  }));
}

/** Mail known to be no introduction of any kind, whatever its labels say. */
export function readOrdinary(file: string): LabelledMail[] {
  const none = {
    kind: "none",
    subject: "",
    ask: "",
    context: { backstory: [], benefit: [], action: [] },
    several: false,
    ordinary: true,
  } as const;
  return readLines(file).map((line) => ({ ...none, body: line.body, writer: line.id ?? line.body }));
}
