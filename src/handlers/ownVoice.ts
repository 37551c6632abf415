import type { Account } from "../domain/settings";
import type { TemplateId } from "../domain/voice";
import { problemInTemplate } from "../letters/ownTemplate";
import type { OwnTemplates, Voice } from "../letters/types";
import type { Snapshot } from "./app";

/** Who signs, and in which of their habits. */
export const voiceOf = ({ settings }: Snapshot, account: Account): Voice => ({
  name: account.name,
  signature: settings.signature,
  habits: settings.habits,
});

/** The connector's own text of this letter. One that names what the letter no longer has gives way to ours: the letter must go on. */
export function ownTemplate(snapshot: Snapshot, id: TemplateId): OwnTemplates {
  const template = snapshot.template(id) ?? null;
  if (template === null || problemInTemplate(id.letter, template) !== null) return {};
  return { [id.language]: { [id.letter]: template } };
}
