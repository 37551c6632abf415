import type { Widget } from "../../../preview/page/cards/cardJson";
import { startValues } from "../../../preview/page/cards/form";

const items = [
  { text: "One", value: "1", selected: false },
  { text: "Two", value: "2", selected: true },
];

test.each<[string, Widget, Record<string, string[]>]>([
  ["a filled text box", { textInput: { name: "f", value: "x" } }, { f: ["x"] }],
  ["an empty text box", { textInput: { name: "f" } }, { f: [] }],
  ["check boxes", { selectionInput: { name: "f", type: "CHECK_BOX", items } }, { f: ["2"] }],
  [
    "a drop-down with nothing selected has its first value",
    { selectionInput: { name: "f", type: "DROPDOWN", items: items.slice(0, 1) } },
    { f: ["1"] },
  ],
  [
    "radio buttons with nothing selected have none",
    { selectionInput: { name: "f", type: "RADIO_BUTTON", items: items.slice(0, 1) } },
    { f: [] },
  ],
  ["a date", { dateTimePicker: { name: "f", valueMsEpoch: "1000" } }, { f: ["1000"] }],
  ["a switch that is on", { decoratedText: { switchControl: { name: "f", value: "yes", selected: true } } }, { f: ["yes"] }],
  ["a switch that is off", { decoratedText: { switchControl: { name: "f", value: "yes" } } }, { f: [] }],
  ["a text", { textParagraph: { text: "x" } }, {}],
])("%s", (_what, widget, values) => {
  expect(startValues({ sections: [{ widgets: [widget] }] })).toEqual(values);
});
