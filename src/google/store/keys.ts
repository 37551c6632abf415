import type { IntroId } from "../../domain/intro";
import type { TemplateId } from "../../domain/voice";

/** The keys of the property store. Ids come from Gmail or from us, never from what a mail says (rule 7). */
export const KEYS = {
  intro: (id: IntroId): string => `i/${id}`,
  facts: (id: IntroId): string => `f/${id}`,
  thread: (threadId: string): string => `t/${threadId}`,
  /** A key for each letter in each language: together they would not fit into one value of 9 KB. */
  template: ({ language, letter }: TemplateId): string => `p/${language}/${letter}`,
  settings: "settings",
  account: "account",
  look: "look",
  quiet: "quiet",
  introId: (key: string): IntroId | null => (key.startsWith("i/") ? key.slice(2) : null),
} as const;
