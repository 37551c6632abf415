import type { LetterKind } from "../domain/letter";
import { LETTERS } from "../domain/letter";
import type { Template, TemplateId } from "../domain/voice";
import type { TemplateProblem } from "./template";
import { checkTemplate, defaultTemplate } from "./writeLetter";

/** The first thing that is wrong with a letter's own text, or null. A reply has no subject of its own. */
export function problemInTemplate(letter: LetterKind, { subject, body }: Template): TemplateProblem | null {
  return (LETTERS[letter].reply ? null : checkTemplate(letter, subject)) ?? checkTemplate(letter, body);
}

/** Whether somebody's text is word for word ours. */
export function isOurs({ language, letter }: TemplateId, template: Template): boolean {
  const ours = defaultTemplate(letter, language);
  return template.subject === ours.subject && template.body === ours.body;
}
