import type { Card } from "./card";

/** What a press brings about, as data: google/replies turns it into what Gmail expects of that kind of press. */
export type Reply = CardReply | DraftReply | SuggestionsReply;

export interface CardReply {
  readonly reply: "card";
  /** `root` goes back to the first card and replaces it; `replace` redraws the card that was pressed. */
  readonly how: "push" | "replace" | "root";
  readonly card: Card;
  readonly toast?: string;
}

export interface DraftReply {
  readonly reply: "draft";
  /** The draft to open, opaque here. */
  readonly draft: { readonly handle: unknown };
}

export interface SuggestionsReply {
  readonly reply: "suggestions";
  readonly items: readonly string[];
}

export const push = (card: Card): CardReply => ({ reply: "card", how: "push", card });
export const replace = (card: Card, toast?: string): CardReply => ({
  reply: "card",
  how: "replace",
  card,
  ...(toast === undefined ? {} : { toast }),
});
export const toRoot = (card: Card, toast?: string): CardReply => ({
  reply: "card",
  how: "root",
  card,
  ...(toast === undefined ? {} : { toast }),
});
