import type { CaseItem } from "../domain/checklist";
import type { Closeness, Stance } from "../domain/connector";
import type { LetterKind } from "../domain/letter";
import type { DateWords } from "./dates";
import type { ConcealRule } from "./identity";
import type { And } from "./names";
import type { Template } from "./types";

/** Sentences that a slot stands for, chosen by what the introduction is. Templates themselves (template.ts). */
export interface Phrases {
  /** Who asks, or that the idea is the connector's own, or that the contact wanted to be asked again. */
  readonly opening: Readonly<
    Record<"asked" | "askedUnnamed" | "proposed" | "proposedUnnamed" | "again" | "againUnnamed", string>
  >;
  /** How well I know them, and whether my word is in it. `{who}` and `{whose}` are the requester, named or not. */
  readonly standing: Readonly<Record<Stance, Readonly<Record<Closeness | "unsaid", string>>>>;
  readonly who: Readonly<Record<"named" | "unnamed" | "namedOf" | "unnamedOf", string>>;
  /** The standing of a vouch in the letter to both. */
  readonly vouched: string;
  readonly words: Readonly<Record<"named" | "unnamed", string>>;
  readonly ask: Readonly<Record<"named" | "unnamed" | "proposed" | "unknown" | "untold", string>>;
  readonly benefit: Readonly<Record<"contact" | "requester", string>>;
  readonly involvement: string;
  readonly needs: Readonly<Record<"none" | "one" | "several" | "each", string>>;
  readonly need: Readonly<Record<CaseItem, string>>;
  /** Somebody whose name the requester did not use, and several people, where a first name would stand. */
  readonly them: Readonly<Record<"one" | "several", string>>;
  readonly questions: string;
  readonly next: Readonly<Record<"named" | "unnamed" | "open" | "openUnnamed", string>>;
  readonly preference: Readonly<Record<"thanks" | "introduction", string>>;
}

/** What a language does with names, dates, quotations and questions, whatever the letter. */
export interface Grammar {
  readonly greeting: string;
  readonly closing: string;
  readonly and: And;
  readonly quotes: readonly [string, string];
  readonly dates: DateWords;
  /** First words that lose their capital after a colon. */
  readonly lowered: RegExp;
  /** How a question begins that was typed without its question mark. */
  readonly asking: RegExp;
  readonly questionMarks: readonly [string, string];
  /** "Hi Sam," before the sentence that is quoted. */
  readonly salutation: RegExp;
  /** Ordered lists: how somebody says their own name, which quoting leaves out; then names anywhere in the requester's words, and in the connector's. */
  readonly conceal: Readonly<Record<"self" | "requester" | "connector", readonly ConcealRule[]>>;
}

export type Templates = Readonly<Record<LetterKind, Template>>;

/** All that one language brings. */
export interface LanguagePack extends Grammar {
  readonly templates: Templates;
  readonly phrases: Phrases;
}
