import { actionsIn } from "./cards/cardFields";
import type { CardJson, Response } from "./types";

/** The cards that a person may still be looking at, so that a press knows which form it belongs to. */
export interface ShownCards {
  show(response: Response | undefined): void;
  /** The newest card that has this action, or null for one that no card shows any more. */
  cardWith(action: unknown): CardJson | null;
}

const REMEMBERED = 50;

export function createShownCards(): ShownCards {
  const cards: { readonly card: CardJson; readonly actions: ReadonlySet<string> }[] = [];
  return {
    show(response) {
      for (const card of cardsOf(response)) cards.unshift({ card, actions: new Set(actionsIn(card).map(keyOf)) });
      cards.length = Math.min(cards.length, REMEMBERED);
    },
    cardWith(action) {
      const key = keyOf(action);
      return cards.find(({ actions }) => actions.has(key))?.card ?? null;
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
