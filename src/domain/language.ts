/** The languages that mail is read in, letters are written in, and cards speak. Anything else falls back to English. */
export const LANGUAGES = ["en", "es", "fr", "de", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];
