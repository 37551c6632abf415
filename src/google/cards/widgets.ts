import { isDay } from "../../domain/calendar";
import type { Choice, Input, Row, Widget } from "../../ui/card";
import { actionOf, buttonOf, composedAs } from "./actions";
import { htmlOf, plain } from "./text";

type CardWidget = GoogleAppsScript.Card_Service.Widget;

const RENDER: { readonly [K in Widget["kind"]]: (widget: Extract<Widget, { kind: K }>) => CardWidget } = {
  text: ({ text }) => CardService.newTextParagraph().setText(htmlOf(text)),
  row: rowOf,
  buttons({ buttons }) {
    const set = CardService.newButtonSet();
    for (const button of buttons) set.addButton(buttonOf(button));
    return set;
  },
  input: inputOf,
  choice: choiceOf,
  date({ name, title, value }) {
    const picker = CardService.newDatePicker().setFieldName(name).setTitle(title);
    return value !== null && isDay(value) ? picker.setValueInMsSinceEpoch(Date.parse(`${value}T00:00:00Z`)) : picker;
  },
  divider: () => CardService.newDivider(),
};

export function widgetOf(widget: Widget): CardWidget {
  return (RENDER[widget.kind] as (widget: Widget) => CardWidget)(widget);
}

function rowOf(row: Row): CardWidget {
  const made = CardService.newDecoratedText().setText(htmlOf(row.text)).setWrapText(true);
  if (row.icon !== undefined) {
    const icon = CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName(row.icon));
    made.setStartIcon(row.iconAlt === undefined ? icon : icon.setAltText(row.iconAlt));
  }
  if (row.top !== undefined) made.setTopLabel(plain(row.top));
  if (row.bottom !== undefined) made.setBottomLabel(plain(row.bottom));
  if (row.press?.reply === "draft") made.setComposeAction(actionOf(row.press), composedAs(row.press));
  else if (row.press !== undefined) made.setOnClickAction(actionOf(row.press));
  if (row.button !== undefined) made.setButton(buttonOf(row.button));
  if (row.toggle !== undefined) {
    const toggle = CardService.newSwitch().setFieldName(row.toggle.name).setValue("on").setSelected(row.toggle.on);
    made.setSwitchControl(row.toggle.change === undefined ? toggle : toggle.setOnChangeAction(actionOf(row.toggle.change)));
  }
  return made;
}

function inputOf(input: Input): CardWidget {
  const made = CardService.newTextInput().setFieldName(input.name).setTitle(plain(input.title)).setValue(plain(input.value));
  if (input.hint !== undefined) made.setHint(input.hint);
  if (input.lines) made.setMultiline(true);
  if (input.as !== undefined || input.most !== undefined) {
    const validation = CardService.newValidation();
    if (input.as === "email") validation.setInputType(CardService.InputType.EMAIL);
    if (input.as === "number") validation.setInputType(CardService.InputType.INTEGER);
    made.setValidation(input.most === undefined ? validation : validation.setCharacterLimit(input.most));
  }
  if (input.suggestions !== undefined && input.suggestions.length > 0) {
    made.setSuggestions(CardService.newSuggestions().addSuggestions([...input.suggestions]));
  }
  return input.suggest === undefined ? made : made.setSuggestionsAction(actionOf(input.suggest));
}

function choiceOf(choice: Choice): CardWidget {
  const type = choice.as === "dropdown" ? CardService.SelectionInputType.DROPDOWN : CardService.SelectionInputType.RADIO_BUTTON;
  const made = CardService.newSelectionInput().setFieldName(choice.name).setTitle(plain(choice.title)).setType(type);
  for (const { value, label } of choice.items) made.addItem(label, value, value === choice.selected);
  return choice.change === undefined ? made : made.setOnChangeAction(actionOf(choice.change));
}
