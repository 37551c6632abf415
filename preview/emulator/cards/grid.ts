import { add, type CardClass, refuse, set, WIDGET } from "./builder";
import { CLICK_METHODS } from "./clicks";
import { BORDER_STYLE, IMAGE_COMPONENT } from "./images";

export const GRID_ITEM: CardClass = {
  name: "CardService.GridItem",
  methods: {
    setIdentifier: set("id", "string"),
    setTitle: set("title", "string"),
    setSubtitle: set("subtitle", "string"),
    setImage: set("image", IMAGE_COMPONENT.name),
    setLayout: set("layout", "CardService.GridItemLayout"),
    setTextAlignment: set("textAlignment", "CardService.HorizontalAlignment"),
  },
  json(fields) {
    const shown = ["title", "subtitle", "image"].some((name) => fields[name] !== undefined);
    refuse("GridItem", !shown, "a title, a subtitle or an image is needed.");
    return { ...fields };
  },
};

export const GRID: CardClass = {
  name: "CardService.Grid",
  is: [WIDGET],
  widget: "grid",
  methods: {
    setTitle: set("title", "string"),
    addItem: add("items", GRID_ITEM.name),
    setNumColumns: set("columnCount", "integer"),
    setBorderStyle: set("borderStyle", BORDER_STYLE.name),
    ...CLICK_METHODS,
  },
  json(fields) {
    refuse("Grid", fields["items"] === undefined, "at least one item is needed.");
    refuse("Grid", fields["columnCount"] !== undefined && fields["columnCount"] < 1, "at least one column is needed.");
    return { ...fields };
  },
};
