import type { Person } from "../../src/domain/person";
import { deliverSamples } from "./deliverSamples";
import type { IncomingMail } from "./incoming";
import { readOwnMail } from "./ownMail";
import { nora } from "./people";
import { SAMPLE_MAILBOX } from "./sampleMailbox";

export interface ChosenMail {
  readonly owner: Person;
  readonly mail: readonly IncomingMail[];
  /** One line on whose mail this is. */
  readonly source: string;
}

/** The sample mailbox, or the mail of an .eml or .mbox file. */
export async function chooseMail(file?: string, now = Date.now()): Promise<ChosenMail> {
  if (file === undefined) {
    return {
      owner: nora,
      mail: await deliverSamples(SAMPLE_MAILBOX, nora, now),
      source: "Sample mail. Nothing leaves this computer.",
    };
  }
  const { owner, messages, cut } = await readOwnMail(file);
  const count = `${messages.length} ${messages.length === 1 ? "message" : "messages"}`;
  const extent = cut ? `The first ${count} of the file` : `${count} of your own`;
  return { owner, mail: messages, source: `${extent}. Nothing leaves this computer.` };
}
