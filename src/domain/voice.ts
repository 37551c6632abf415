import type { Language } from "./language";
import type { LetterKind } from "./letter";

/** How someone opens and ends their letters in one language, where it differs from ours ("Dear", "Warmly,"). */
export interface Habits {
  readonly greeting?: string;
  readonly closing?: string;
}
export type HabitsByLanguage = Readonly<Partial<Record<Language, Habits>>>;

/** The editable text of a letter, in the language of letters/template.ts. `subject` is empty for replies. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

/** The connector's own templates; what they did not touch stays ours. */
export type OwnTemplates = Readonly<Partial<Record<Language, Partial<Record<LetterKind, Partial<Template>>>>>>;

/** One letter in one language: what a template belongs to. */
export interface TemplateId {
  readonly language: Language;
  readonly letter: LetterKind;
}
