import type { IntroId } from "../../domain/intro";

/** The keys of the property store. Ids come from Gmail or from us, never from what a mail says (rule 7). */
export const KEYS = {
  intro: (id: IntroId): string => `i/${id}`,
  facts: (id: IntroId): string => `f/${id}`,
  thread: (threadId: string): string => `t/${threadId}`,
  settings: "settings",
  account: "account",
  look: "look",
  quiet: "quiet",
  introId: (key: string): IntroId | null => (key.startsWith("i/") ? key.slice(2) : null),
} as const;
