import type { en } from "./en";

/** The same words in another language: every text of the English file, with the same gaps. */
type Words<T> = T extends string
  ? string
  : T extends (...gaps: infer G) => string
    ? (...gaps: G) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Words<T[K]> };

/** Every text that a card shows, in one language. A file that lacks one does not compile. */
export type Texts = Words<typeof en>;
