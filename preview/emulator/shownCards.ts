import { actionsIn } from "./cards/cardFields";
import type { CardJson, Response } from "./types";

/** The cards that a person may still be looking at, so that a press knows which form it belongs to. */
export interface ShownCards {
  show(response: Response | undefined): void;
  /** The card that this very action is from, or the newest with one like it; null for an action that no card shows any more. */
  cardWith(action: object): CardJson | null;
}

const REMEMBERED = 50;

export function createShownCards(): ShownCards {
  const cards: { readonly card: CardJson; readonly actions: ReadonlySet<string> }[] = [];
  const owners = new WeakMap<object, CardJson>();
  return {
    show(response) {
      for (const card of cardsOf(response)) {
        const actions = actionsIn(card);
        for (const action of actions) owners.set(action, card);
        cards.unshift({ card, actions: new Set(actions.map(keyOf)) });
      }
      cards.length = Math.min(cards.length, REMEMBERED);
    },
    cardWith(action) {
      const key = keyOf(action);
      return owners.get(action) ?? cards.find(({ actions }) => actions.has(key))?.card ?? null;
    },
  };
}

function cardsOf(response: Response | undefined): readonly CardJson[] {
  if (response?.type === "card") return response.cards;
  if (response?.type === "universal") return response.json.cards ?? [];
  if (response?.type !== "action") return [];
  return (response.json.navigations ?? []).flatMap((step) => {
    if ("pushCard" in step) return [step.pushCard];
    return "updateCard" in step ? [step.updateCard] : [];
  });
}

/** Of a grid, the pressed item comes as one parameter more. */
const GRID_ITEM = "grid_item_identifier";

function keyOf({ function: name, parameters = [] }: any): string {
  const own = parameters.filter(({ key }: { key: string }) => key !== GRID_ITEM);
  return JSON.stringify([name, own.map(({ key, value }: { key: string; value: string }) => [key, value])]);
}
