import type { CaseItem } from "../../src/domain/checklist";
import { readMail } from "../../src/reading/readMail";
import type { AnswerReading, MailKind, Reading, Target } from "../../src/reading/types";
import type { ReadableMessage } from "./messageLine";

/** What is printed for a message (DESIGN, section 7). */
export interface ReadingRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly certainty: number;
  readonly language: string;
  readonly requester: { readonly name: string | null; readonly email: string | null } | null;
  readonly targets: readonly Target[];
  readonly context: Readonly<Record<CaseItem, string | null>>;
  readonly evidence: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly answer: AnswerReading["answer"];
  readonly certainty: number;
  readonly evidence: string | null;
  readonly until: string | null;
}

const rounded = (certainty: number): number => Number(certainty.toFixed(3));

function requesterOf({ requester }: Reading): ReadingRow["requester"] {
  return requester === null ? null : { name: requester.name || null, email: requester.email || null };
}

export function readingRow({ id, mail }: ReadableMessage): ReadingRow {
  const reading = readMail(mail);
  const { backstory, benefit, action } = reading.context;
  return {
    id,
    kind: reading.kind,
    certainty: rounded(reading.certainty),
    language: reading.language,
    requester: requesterOf(reading),
    targets: reading.targets,
    context: { backstory: backstory?.text ?? null, benefit: benefit?.text ?? null, action: action?.text ?? null },
    evidence: reading.evidence?.text ?? null,
  };
}

export function answerRow({ id, mail }: ReadableMessage, read: (mail: ReadableMessage["mail"]) => AnswerReading): AnswerRow {
  const { answer, certainty, evidence, until } = read(mail);
  return { id, answer, certainty: rounded(certainty), evidence: evidence?.text ?? null, until };
}
