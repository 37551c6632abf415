import type { ActionJson, Outcome } from "../../server/wire";
import { type CardStack, navigate, rootStack, typed } from "./cardStack";

/** What the sidebar shows in place of a card that could not be made. Google's own words for a published add-on (PLATFORM 4.2). */
export const PROBLEM = "Something went wrong when executing the add-on.";

export type Place = "home" | "message";

export interface Pane {
  readonly stack: CardStack;
  readonly problem: string | null;
  /** The add-on said that its state changed elsewhere: run the trigger again when the pane is next shown. */
  readonly stale: boolean;
}

export interface AddOnState {
  readonly showing: Place;
  readonly home: Pane;
  readonly message: Pane;
}

const EMPTY: Pane = { stack: [], problem: null, stale: true };

export const FIRST_STATE: AddOnState = { showing: "home", home: EMPTY, message: EMPTY };

export type Change =
  | { readonly kind: "show"; readonly place: Place }
  | { readonly kind: "leave-message" }
  | { readonly kind: "triggered"; readonly place: Place; readonly outcome: Outcome }
  | { readonly kind: "acted"; readonly place: Place; readonly outcome: Outcome; readonly persist: boolean }
  | { readonly kind: "typed"; readonly place: Place; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: "back"; readonly place: Place }
  | { readonly kind: "push"; readonly place: Place; readonly card: unknown };

function paneAfterTrigger({ response, error }: Outcome): Pane {
  const cards = response?.type === "card" ? response.cards : [];
  return { stack: rootStack(cards), problem: error ? PROBLEM : null, stale: false };
}

function stackAfter(stack: CardStack, { response }: Outcome, persist: boolean): CardStack {
  if (response?.type === "action")
    return (response.json.navigations ?? []).reduce<CardStack>((all, step) => navigate(all, step, persist), stack);
  if (response?.type === "card") return [...stack, ...rootStack(response.cards)];
  if (response?.type === "universal") return [...stack, ...rootStack(response.json.cards ?? [])];
  return stack;
}

function stateChanged({ response }: Outcome): boolean {
  return response?.type === "action" && (response.json as ActionJson).stateChanged === true;
}

/** How the sidebar changes: Gmail keeps two card stacks and an action touches only the one it was pressed in (PLATFORM 3.4). */
export function addOnReducer(state: AddOnState, change: Change): AddOnState {
  const update = (place: Place, next: Partial<Pane>): AddOnState => ({ ...state, [place]: { ...state[place], ...next } });
  switch (change.kind) {
    case "show":
      return { ...state, showing: change.place };
    case "leave-message":
      return { ...state, showing: "home", message: EMPTY };
    case "triggered":
      return { ...state, [change.place]: paneAfterTrigger(change.outcome) };
    case "typed":
      return update(change.place, { stack: typed(state[change.place].stack, change.name, change.values) });
    case "back":
      return update(change.place, { stack: navigate(state[change.place].stack, { pop: true }) });
    case "push":
      return update(change.place, { stack: navigate(state[change.place].stack, { pushCard: change.card }) });
    case "acted": {
      const acted = update(change.place, { stack: stackAfter(state[change.place].stack, change.outcome, change.persist) });
      const other: Place = change.place === "home" ? "message" : "home";
      return stateChanged(change.outcome) ? { ...acted, [other]: { ...acted[other], stale: true } } : acted;
    }
  }
}
