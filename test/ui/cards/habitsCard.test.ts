import { habitsCard } from "../../../src/ui/cards/habitsCard";
import { en } from "../../../src/ui/texts/en";
import { buttonOn, faultsOf, linesOn, routeOf, widgetsOf } from "../cardReading";

const ours = { greeting: "Hallo", closing: "Viele Grüße," };

test("shows what the connector says, and what is said where a field is empty", () => {
  const card = habitsCard("de", { greeting: "Moin" }, ours, en);
  expect(faultsOf(card)).toEqual([]);
  expect(linesOn(card)).toEqual(["Greeting and closing", "Deutsch", "Greeting: Moin", "Closing: ", "[Save]"]);
  expect(widgetsOf(card).flatMap((widget) => (widget.kind === "input" ? [widget.hint] : []))).toEqual([
    "If you leave it empty: “Hallo”",
    "If you leave it empty: “Viele Grüße,”",
  ]);
  expect(routeOf(buttonOn(card, "Save"))).toMatchObject({ route: "saveHabits", params: { language: "de" } });
});
