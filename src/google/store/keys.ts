import type { IntroId } from "../../domain/intro";
import type { TemplateId } from "../../domain/voice";

/**
 * Stands where an introduction was, until its key is gone, too: erasing changes several properties, and only writing them is one call
 * that either happens or does not.
 */
export const ERASED = "-";

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
  factsId: (key: string): IntroId | null => (key.startsWith("f/") ? key.slice(2) : null),
  isThread: (key: string): boolean => key.startsWith("t/"),
  introId: (key: string): IntroId | null => (key.startsWith("i/") ? key.slice(2) : null),
} as const;
