import type { ActionJson, FormValues } from "../../server/wire";
import type { Card } from "../cards/cardJson";
import { startValues, valuesAfterUpdate } from "../cards/form";

/** A card on the stack with what was typed into it. `key` changes when another card takes the place. */
export interface StackedCard {
  readonly key: number;
  readonly card: Card;
  readonly values: FormValues;
}

/** Bottom first. Gmail keeps one for the homepage and one for the open message. */
export type CardStack = readonly StackedCard[];

type Navigation = NonNullable<ActionJson["navigations"]>[number];

let lastKey = 0;

export function stacked(card: Card): StackedCard {
  lastKey += 1;
  return { key: lastKey, card, values: startValues(card) };
}

function popToCard(stack: CardStack, name: string): CardStack {
  const at = stack.findLastIndex((entry) => entry.card.name === name);
  return at < 0 ? stack : stack.slice(0, at + 1);
}

function updated(stack: CardStack, card: Card, persist: boolean): CardStack {
  const top = stack.at(-1);
  const next = stacked(card);
  if (!top) return [next];
  return [...stack.slice(0, -1), { ...next, values: valuesAfterUpdate(card, top.values, persist) }];
}

/** One step of CardService.Navigation. The root is never popped. */
export function navigate(stack: CardStack, step: Navigation, persist = false): CardStack {
  if ("pushCard" in step) return [...stack, stacked(step.pushCard)];
  if ("updateCard" in step) return updated(stack, step.updateCard, persist);
  if ("popToCard" in step) return popToCard(stack, step.popToCard);
  if ("popToRoot" in step) return stack.slice(0, 1);
  return stack.length > 1 ? stack.slice(0, -1) : stack;
}

/** The stack after the same top card got another value typed into it. */
export function typed(stack: CardStack, name: string, values: readonly string[]): CardStack {
  const top = stack.at(-1);
  return top ? [...stack.slice(0, -1), { ...top, values: { ...top.values, [name]: values } }] : stack;
}

/** What a trigger's cards look like at first: one card, or Gmail's list of headers when there are several. */
export function rootStack(cards: readonly Card[]): CardStack {
  const [only] = cards;
  if (cards.length <= 1) return only ? [stacked(only)] : [];
  const widgets = cards.map((card) => ({
    decoratedText: { text: card.header?.title ?? "Card", bottomLabel: card.header?.subtitle ?? "", onClick: { pushCard: card } },
  }));
  return [stacked({ sections: [{ widgets }] })];
}
