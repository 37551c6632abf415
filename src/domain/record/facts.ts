import * as v from "valibot";
import type { Fact } from "../events";
import { LETTER_KINDS } from "../letter";
import { STAGES } from "../stage";
import { parse } from "./record";

const time = v.number();
const letter = v.picklist(LETTER_KINDS);
const side = v.picklist(["requester", "contact"]);

const factsSchema = v.array(
  v.variant("type", [
    v.object({ type: v.literal("sent"), letter, threadId: v.string(), at: time }),
    v.object({ type: v.literal("discarded"), letter, draftId: v.string() }),
    v.object({ type: v.literal("moved"), letter, draftId: v.string(), threadId: v.string() }),
    v.object({ type: v.literal("wrote"), side, at: time }),
    v.object({ type: v.literal("heard"), side, messageId: v.string(), at: time }),
    v.object({ type: v.literal("away"), side, at: time, until: v.nullable(v.string()) }),
    v.object({ type: v.literal("relabelled"), threadId: v.string(), stage: v.nullable(v.picklist(STAGES)) }),
  ]),
) satisfies v.GenericSchema<unknown, Fact[]>;

export const encodeFacts = (facts: readonly Fact[]): string => JSON.stringify(facts);

/** Facts can be learned again from Gmail, so that unreadable ones are the same as none. */
export function decodeFacts(text: string | undefined): Fact[] {
  const read = v.safeParse(factsSchema, text === undefined ? [] : parse(text));
  return read.success ? read.output : [];
}

/** How far the last look at Gmail saw, and when; the threads that it was too short for, and those whose label could not be put. */
const lookSchema = v.object({
  historyId: v.string(),
  at: time,
  left: v.optional(v.array(v.string()), []),
  owed: v.optional(v.array(v.string()), []),
});

export type LookRecord = v.InferOutput<typeof lookSchema>;

export function decodeLook(text: string | undefined): LookRecord {
  const read = v.safeParse(lookSchema, text === undefined ? null : parse(text));
  return read.success ? read.output : { historyId: "", at: 0, left: [], owed: [] };
}
