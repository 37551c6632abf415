import { fieldsOf } from "../../../preview/emulator/cards/cardFields";
import type { CardJson } from "../../../preview/emulator/types";
import { pressables } from "../cards";
import type { Chance } from "./chance";
import { type Desk, shows } from "./desk";
import { filledIn } from "./forms";

/** What a person can press on a card, as its JSON. Typing and choosing count as presses of their own. */
function pressesOn(card: CardJson): { readonly onClick: CardJson; readonly filled: boolean }[] {
  const buttons = pressables(card).map(({ onClick, type }) => ({ onClick, filled: type === "FILLED" }));
  const inputs = fieldsOf(card).flatMap(({ widget }) =>
    ["onChangeAction", "autoCompleteAction"].flatMap((name) => (widget[name] === undefined ? [] : [{ [name]: widget[name] }])),
  );
  return [...buttons, ...inputs.map((onClick) => ({ onClick, filled: false }))];
}

/** Presses something on the card: mostly its filled button, as people do. */
export function press(desk: Desk, card: CardJson, chance: Chance, form = true): void {
  const presses = pressesOn(card);
  if (presses.length === 0) return;
  const main = presses.filter(({ filled }) => filled);
  const { onClick } = main.length > 0 && chance.percent(55) ? chance.one(main) : chance.one(presses);
  const typed = form ? filledIn(card, chance, desk.world.now()) : {};
  shows(desk, desk.world.script.click(onClick, typed, desk.open));
}
