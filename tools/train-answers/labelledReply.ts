import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/domain/language";
import { ruleScores } from "../../src/reading/answers/combine";
import { hitsIn } from "../../src/reading/answers/hits";
import { HUMAN_ANSWERS } from "../../src/reading/answers/model/answers";
import { featuresOf } from "../../src/reading/answers/model/features";
import { refined } from "../../src/reading/answers/refine";
import { languageOf } from "../../src/reading/text/language";
import type { Answer } from "../../src/reading/types";
import type { Example } from "./regression";

/** One line of training-answers/*.jsonl: a reply written for training. `until` stands only where the date is to be read too. */
export interface LabelledReply {
  readonly lang: Language;
  readonly answer: Answer;
  readonly subject?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly date?: string;
  readonly until?: string | null;
  readonly body: string;
}

function readLines(file: string): LabelledReply[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as LabelledReply);
}

export function repliesIn(folder: string): LabelledReply[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.sort().flatMap((file) => readLines(join(folder, file)));
}

/** Replies that the learned table is for: by people, in words. */
export function spoken(replies: readonly LabelledReply[]): LabelledReply[] {
  return replies.filter(({ answer, body }) => answer !== "automatic" && /\p{L}/u.test(body));
}

/** How much the rules count in training. */
const OFFSET_WEIGHT = 0.5;

/** Features and label of each reply, and what the rules leave to be learned; a rare answer weighs more, by the root of its rarity. */
export function examplesFrom(replies: readonly LabelledReply[]): Example[] {
  const counts = new Map<Answer, number>();
  for (const { answer } of replies) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return replies.map(({ answer, body }) => ({
    features: featuresOf(body, languageOf(body)),
    label: (HUMAN_ANSWERS as readonly Answer[]).indexOf(answer),
    offset: ruleScores(refined(hitsIn(body, languageOf(body)))).map((score) => OFFSET_WEIGHT * score),
    weight: Math.sqrt(replies.length / HUMAN_ANSWERS.length / (counts.get(answer) ?? 1)),
  }));
}
