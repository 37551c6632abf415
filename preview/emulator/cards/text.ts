import { type CardClass, need, pick, refuse, set, WIDGET } from "./builder";
import { BUTTON } from "./buttons";
import { CLICK_METHODS } from "./clicks";
import { ICON_IMAGE, iconJson } from "./images";
import { SWITCH } from "./inputs";

export const TEXT_PARAGRAPH: CardClass = {
  name: "CardService.TextParagraph",
  is: [WIDGET],
  widget: "textParagraph",
  methods: { setText: set("text", "string") },
  json(fields) {
    need("TextParagraph", fields, { text: "setText" });
    return { ...fields };
  },
};

export const DECORATED_TEXT: CardClass = {
  name: "CardService.DecoratedText",
  is: [WIDGET],
  widget: "decoratedText",
  methods: {
    setText: set("text", "string"),
    setTopLabel: set("topLabel", "string"),
    setBottomLabel: set("bottomLabel", "string"),
    setWrapText: set("wrapText", "boolean"),
    setStartIcon: set("startIcon", ICON_IMAGE.name),
    setEndIcon: set("endIcon", ICON_IMAGE.name),
    setIcon: set("knownIcon", "CardService.Icon"),
    setIconUrl: set("iconUrl", "string"),
    setIconAltText: set("altText", "string"),
    setButton: set("button", BUTTON),
    setSwitchControl: set("switchControl", SWITCH.name),
    ...CLICK_METHODS,
  },
  json(fields) {
    need("DecoratedText", fields, { text: "setText" });
    const controls = ["button", "switchControl", "endIcon"].filter((name) => fields[name] !== undefined);
    refuse("DecoratedText", controls.length > 1, "only one of a button, a switch and an end icon fits.");
    const old = fields["knownIcon"] !== undefined || fields["iconUrl"] !== undefined;
    refuse("DecoratedText", old && fields["startIcon"] !== undefined, "setIcon and setStartIcon are the same place.");
    return {
      ...pick(fields, {
        topLabel: "topLabel",
        text: "text",
        bottomLabel: "bottomLabel",
        wrapText: "wrapText",
        startIcon: "startIcon",
      }),
      ...(old ? { startIcon: iconJson("DecoratedText", fields) } : {}),
      ...pick(fields, { button: "button", switchControl: "switchControl", endIcon: "endIcon", onClick: "onClick" }),
    };
  },
};

export const DIVIDER: CardClass = {
  name: "CardService.Divider",
  is: [WIDGET],
  widget: "divider",
  methods: {},
  json: () => ({}),
};
