import type { Button, Card, RichText, Row, Section, Widget } from "../../src/ui/card";

/** Reading a card that is still plain data, as a person reads it. */

export const words = (text: RichText): string =>
  typeof text === "string" ? text : text.map((piece) => (typeof piece === "string" ? piece : Object.values(piece)[0])).join("");

/** Everything that one widget says, a line each. */
function linesOf(widget: Widget): string[] {
  switch (widget.kind) {
    case "text":
      return [words(widget.text)];
    case "row":
      return [widget.top, words(widget.text), widget.bottom, widget.button?.label].filter(
        (line): line is string => line !== undefined,
      );
    case "buttons":
      return widget.buttons.map(({ label }) => `[${label}]`);
    case "input":
      return [`${widget.title}: ${widget.value}`];
    case "choice":
      return [`${widget.title}: ${widget.items.find(({ value }) => value === widget.selected)?.label ?? ""}`];
    case "date":
      return [`${widget.title}: ${widget.value ?? ""}`];
    case "divider":
      return [];
  }
}

export const widgetsOf = (card: Card): Widget[] => card.sections.flatMap(({ widgets }) => [...widgets]);

export const rowsOf = (card: Card): Row[] => widgetsOf(card).filter((widget): widget is Row => widget.kind === "row");

export function linesOn(card: Card): string[] {
  const section = ({ header, widgets }: Section) => [
    ...(header === undefined ? [] : [`## ${header}`]),
    ...widgets.flatMap(linesOf),
  ];
  return [card.title, ...(card.subtitle === undefined ? [] : [card.subtitle]), ...card.sections.flatMap(section)];
}

/** Every button: of the rows of buttons, of the other rows, and of the footer. */
export function buttonsOn(card: Card): Button[] {
  const inside = widgetsOf(card).flatMap((widget) => {
    if (widget.kind === "buttons") return [...widget.buttons];
    return widget.kind === "row" && widget.button !== undefined ? [widget.button] : [];
  });
  const { primary, secondary } = card.footer ?? {};
  return [...inside, ...(primary === undefined ? [] : [primary]), ...(secondary === undefined ? [] : [secondary])];
}

export const labelsOn = (card: Card): string[] => buttonsOn(card).map(({ label }) => label);

/** The renderer fills the footer's first button. */
export function filledOn(card: Card): string[] {
  const filled = buttonsOn(card).filter(({ style }) => style === "filled");
  return [...filled.map(({ label }) => label), ...(card.footer === undefined ? [] : [card.footer.primary.label])];
}

export function buttonOn(card: Card, label: string): Button {
  const found = buttonsOn(card).find((button) => button.label === label);
  if (found === undefined) throw new Error(`no button ${label} among ${labelsOn(card).join(", ")}`);
  return found;
}

/** Where a button leads. */
export const routeOf = (button: Button) => ("opens" in button ? button.opens : button.press);

export const sectionOf = (card: Card, header: string): Section => {
  const found = card.sections.find((section) => section.header === header);
  if (found === undefined)
    throw new Error(`no section ${header} among ${card.sections.map((section) => section.header).join(", ")}`);
  return found;
};

/** What Gmail and the style guide ask of every card (PLATFORM 3.1 and 8). */
export function faultsOf(card: Card): string[] {
  const widgets = widgetsOf(card);
  const faults: string[] = [];
  if (widgets.length > 100) faults.push(`${widgets.length} widgets`);
  for (const { header, widgets: inside } of card.sections)
    if (inside.length === 0) faults.push(`an empty section ${header ?? ""}`);
  for (const widget of widgets)
    if (widget.kind === "buttons" && widget.buttons.length > 3) faults.push(`${widget.buttons.length} buttons in a row`);
  if (filledOn(card).length > 1) faults.push(`filled: ${filledOn(card).join(", ")}`);
  for (const label of labelsOn(card)) if (label.trim() === "") faults.push("a button without a label");
  for (const line of linesOn(card)) if (/undefined|null|NaN|\[object/.test(line)) faults.push(line);
  const names = widgets.flatMap((widget) =>
    "name" in widget ? [widget.name] : widget.kind === "row" && widget.toggle ? [widget.toggle.name] : [],
  );
  if (new Set(names).size !== names.length) faults.push(`field twice: ${names.join(", ")}`);
  for (const { icon, iconAlt } of widgets.filter((widget): widget is Row => widget.kind === "row")) {
    if (icon === undefined && iconAlt !== undefined) faults.push(`an alt text without a picture: ${iconAlt}`);
  }
  return faults;
}
