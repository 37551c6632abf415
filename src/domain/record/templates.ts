import * as v from "valibot";
import type { Template } from "../voice";
import { parse } from "./record";

const TEMPLATE_VERSION = 1;
const templateSchema = v.object({
  v: v.literal(TEMPLATE_VERSION),
  subject: v.string(),
  body: v.string(),
});

export const encodeTemplate = ({ subject, body }: Template): string => JSON.stringify({ v: TEMPLATE_VERSION, subject, body });

/** Null when the record is damaged or was written by another version of the add-on: it is then kept as it is (rule 8). */
export function decodeTemplate(text: string): Template | null {
  const read = v.safeParse(templateSchema, parse(text));
  return read.success ? { subject: read.output.subject, body: read.output.body } : null;
}
