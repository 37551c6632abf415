import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { settingsCard } from "../../../src/ui/cards/settingsCard";
import { en } from "../../../src/ui/texts/en";
import { buttonOn, faultsOf, filledOn, linesOn, routeOf, widgetsOf } from "../cardReading";

const settings = {
  ...DEFAULT_SETTINGS,
  patience: { nudgeAfter: 3, lapseAfter: 11, followupAfter: 8, outcomeAfter: 30 },
  signature: "M.",
};
const card = settingsCard(settings, "Mira", en);

test("shows each setting with its own value", () => {
  expect(faultsOf(card)).toEqual([]);
  expect(linesOn(card)).toEqual(
    expect.arrayContaining([
      "Business days before a reminder: 3",
      "Business days before letting it lapse: 11",
      "Days until asking whether they wrote: 8",
      "Days until asking whether they met: 30",
      "Signature: M.",
    ]),
  );
  expect(filledOn(card)).toEqual(["Save"]);
});

test.each([
  [false, "Switch on", "on"],
  [true, "Switch off", "off"],
])("with the hourly look at %s it can be switched", (background, label, to) => {
  const shown = settingsCard({ ...settings, background }, "Mira", en);
  expect(routeOf(buttonOn(shown, label))).toMatchObject({ route: "switchBackground", params: { to } });
});

test("without the user's name the hint does not quote an empty one", () => {
  const hint = (firstName: string) =>
    widgetsOf(settingsCard(settings, firstName, en)).flatMap((widget) =>
      widget.kind === "input" && widget.name === "signature" ? [widget.hint] : [],
    );
  expect([hint("Mira"), hint("")]).toEqual([["If you leave it empty: “Mira”"], ["If you leave it empty: your first name"]]);
});
