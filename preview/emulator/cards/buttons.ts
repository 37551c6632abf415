import { ServiceError } from "../service/spec";
import { add, type CardClass, need, pick, refuse, set, WIDGET } from "./builder";
import { CLICK_METHODS } from "./clicks";
import { colorJson, iconJson } from "./images";

export const BUTTON = "CardService.Button";

/** A button without any click action is refused, also when it is disabled (PLATFORM 3.7). */
const AN_ACTION = { onClick: "an action (setOnClickAction, setOpenLink or setComposeAction)" };

export const TEXT_BUTTON: CardClass = {
  name: "CardService.TextButton",
  is: [BUTTON, WIDGET],
  widget: "buttonList",
  methods: {
    setText: set("text", "string"),
    setAltText: set("altText", "string"),
    setBackgroundColor: set("color", "string"),
    setDisabled: set("disabled", "boolean"),
    setTextButtonStyle: set("type", "CardService.TextButtonStyle"),
    ...CLICK_METHODS,
  },
  json(fields) {
    need("TextButton", fields, { text: "setText", ...AN_ACTION });
    const { color, ...rest } = fields;
    if (color === undefined) return { ...rest };
    if (fields["type"] !== "FILLED") throw new ServiceError("TextButton: a background colour is for FILLED buttons only.");
    return { ...rest, color: colorJson(color) };
  },
};

export const IMAGE_BUTTON: CardClass = {
  name: "CardService.ImageButton",
  is: [BUTTON, WIDGET],
  widget: "buttonList",
  methods: {
    setIcon: set("knownIcon", "CardService.Icon"),
    setIconUrl: set("iconUrl", "string"),
    setAltText: set("altText", "string"),
    ...CLICK_METHODS,
  },
  json(fields) {
    need("ImageButton", fields, AN_ACTION);
    const { altText, ...icon } = iconJson("ImageButton", fields);
    return { icon, ...pick(fields, { altText: "altText", onClick: "onClick" }), ...(altText === undefined ? {} : { altText }) };
  },
};

export const BUTTON_SET: CardClass = {
  name: "CardService.ButtonSet",
  is: [WIDGET],
  widget: "buttonList",
  methods: { addButton: add("buttons", BUTTON) },
  json(fields) {
    refuse("ButtonSet", fields["buttons"] === undefined, "at least one button is needed.");
    return { ...fields };
  },
};

export const FIXED_FOOTER: CardClass = {
  name: "CardService.FixedFooter",
  methods: {
    setPrimaryButton: set("primaryButton", TEXT_BUTTON.name),
    setSecondaryButton: set("secondaryButton", TEXT_BUTTON.name),
  },
  json(fields) {
    need("FixedFooter", fields, { primaryButton: "setPrimaryButton" });
    return { ...fields };
  },
};
