import { type Method, SELF } from "../service/spec";
import { add, type CardClass, type Fields, need, pick, refuse, set, WIDGET } from "./builder";
import { ACTION } from "./clicks";

export const VALIDATION: CardClass = {
  name: "CardService.Validation",
  methods: { setCharacterLimit: set("characterLimit", "integer"), setInputType: set("inputType", "CardService.InputType") },
  json(fields) {
    refuse("Validation", fields["characterLimit"] !== undefined && fields["characterLimit"] < 1, "the limit must be positive.");
    return { ...fields };
  },
};

export const SUGGESTIONS: CardClass = {
  name: "CardService.Suggestions",
  methods: {
    addSuggestion: add("texts", "string"),
    addSuggestions: {
      takes: [["string[]"]],
      run(fields, [texts]) {
        fields["texts"] = [...(fields["texts"] ?? []), ...texts];
        return SELF;
      },
    },
  },
  json: ({ texts = [] }) => ({ items: texts.map((text: string) => ({ text })) }),
};

export const TEXT_INPUT: CardClass = {
  name: "CardService.TextInput",
  is: [WIDGET],
  widget: "textInput",
  methods: {
    setFieldName: set("name", "string"),
    setTitle: set("label", "string"),
    setHint: set("hintText", "string"),
    setValue: set("value", "string"),
    setMultiline: set("multiline", "boolean"),
    setOnChangeAction: set("onChangeAction", ACTION.name),
    setSuggestions: set("initialSuggestions", SUGGESTIONS.name),
    setSuggestionsAction: set("autoCompleteAction", ACTION.name),
    setValidation: set("validation", VALIDATION.name),
  },
  json({ multiline, ...fields }) {
    need("TextInput", fields, { name: "setFieldName", label: "setTitle" });
    const suggests = fields["initialSuggestions"] !== undefined || fields["autoCompleteAction"] !== undefined;
    // With suggestions it is always a single line, whatever was asked for (PLATFORM 3.3).
    return { ...fields, type: multiline === true && !suggests ? "MULTIPLE_LINE" : "SINGLE_LINE" };
  },
};

export const SWITCH: CardClass = {
  name: "CardService.Switch",
  methods: {
    setFieldName: set("name", "string"),
    setValue: set("value", "string"),
    setSelected: set("selected", "boolean"),
    setControlType: set("controlType", "CardService.SwitchControlType"),
    setOnChangeAction: set("onChangeAction", ACTION.name),
  },
  json(fields) {
    need("Switch", fields, { name: "setFieldName", value: "setValue" });
    return { ...fields };
  },
};

function addItem(takes: readonly string[], names: readonly string[]): Method<Fields> {
  return {
    takes: [takes],
    run(fields, values) {
      const parts = names.map((name, index) => [name, name === "selected" ? values[index] : String(values[index])]);
      fields["items"] = [...(fields["items"] ?? []), Object.fromEntries(parts)];
      return SELF;
    },
  };
}

const MOST_ITEMS = 100;
const ONE_CHOICE = ["RADIO_BUTTON", "DROPDOWN"];
/** Of a list for several, where nothing else was said (PLATFORM 3.1). */
const USUAL_CHOICES = 3;

export const SELECTION_INPUT: CardClass = {
  name: "CardService.SelectionInput",
  is: [WIDGET],
  widget: "selectionInput",
  methods: {
    setFieldName: set("name", "string"),
    setTitle: set("label", "string"),
    setType: set("type", "CardService.SelectionInputType"),
    addItem: addItem(["any", "any", "boolean"], ["text", "value", "selected"]),
    addMultiSelectItem: addItem(
      ["any", "any", "boolean", "string", "string"],
      ["text", "value", "selected", "startIconUri", "bottomText"],
    ),
    setMultiSelectMaxSelectedItems: set("multiSelectMaxSelectedItems", "integer"),
    setMultiSelectMinQueryLength: set("multiSelectMinQueryLength", "integer"),
    setOnChangeAction: set("onChangeAction", ACTION.name),
  },
  json(fields) {
    need("SelectionInput", fields, { name: "setFieldName" });
    const { items = [], type = "CHECK_BOX" } = fields;
    refuse("SelectionInput", items.length === 0, "at least one item is needed.");
    refuse("SelectionInput", items.length > MOST_ITEMS, `at most ${MOST_ITEMS} items are supported.`);
    const selected = items.filter((item: { selected: boolean }) => item.selected).length;
    refuse("SelectionInput", ONE_CHOICE.includes(type) && selected > 1, "only one item can be selected.");
    const most = fields["multiSelectMaxSelectedItems"] ?? USUAL_CHOICES;
    refuse("SelectionInput", most < 1, "at least one item must be selectable.");
    refuse("SelectionInput", type === "MULTI_SELECT" && selected > most, `at most ${most} items can be selected.`);
    return { ...pick(fields, { name: "name", label: "label" }), type, items, ...pick(fields, REST_OF_SELECTION) };
  },
};

const REST_OF_SELECTION = {
  onChangeAction: "onChangeAction",
  multiSelectMaxSelectedItems: "multiSelectMaxSelectedItems",
  multiSelectMinQueryLength: "multiSelectMinQueryLength",
};
