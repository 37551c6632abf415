import { type Handle, handle, type Method, SELF, type ServiceClass } from "../service/spec";
import { add, type CardClass, type Fields, jsonOf, need, refuse, set, WIDGET } from "./builder";
import { FIXED_FOOTER } from "./buttons";
import { checkFields } from "./cardFields";
import { CARD_ACTION } from "./clicks";
import { checkImageUrl } from "./images";

export const CARD_HEADER: CardClass = {
  name: "CardService.CardHeader",
  methods: {
    setTitle: set("title", "string"),
    setSubtitle: set("subtitle", "string"),
    setImageUrl: set("imageUrl", "string"),
    setImageStyle: set("imageType", "CardService.ImageStyle"),
    setImageAltText: set("imageAltText", "string"),
  },
  json(fields) {
    need("CardHeader", fields, { title: "setTitle" });
    checkImageUrl(fields["imageUrl"]);
    return { ...fields };
  },
};

const addWidget: Method<Fields> = {
  takes: [[WIDGET]],
  run(fields, [widget], world) {
    const { widget: name = "" } = (widget as Handle).of as CardClass;
    const json = jsonOf(widget, world) as Record<string, unknown>;
    const inside = name === "buttonList" && json["buttons"] === undefined ? { buttons: [json] } : json;
    fields["widgets"] = [...(fields["widgets"] ?? []), { [name]: inside }];
    return SELF;
  },
};

export const CARD_SECTION: CardClass = {
  name: "CardService.CardSection",
  methods: {
    addWidget,
    setHeader: set("header", "string"),
    setCollapsible: set("collapsible", "boolean"),
    setNumUncollapsibleWidgets: set("uncollapsibleWidgetsCount", "integer"),
  },
  json(fields) {
    refuse("CardSection", fields["widgets"] === undefined, "at least one widget is needed.");
    return { ...fields };
  },
};

/** A card that was built: nothing can be added to it. */
export const CARD: CardClass = {
  name: "CardService.Card",
  methods: { printJson: { takes: [[]], run: ({ json }) => JSON.stringify(json) } },
  json: ({ json }) => json,
};

const MOST_SECTIONS = 100;
/** Past this, Gmail leaves the section and all after it away (PLATFORM 3.1); here it is an error. */
const MOST_WIDGETS = 100;

export const CARD_BUILDER: ServiceClass<Fields> = {
  name: "CardService.CardBuilder",
  methods: {
    setName: set("name", "string"),
    setHeader: set("header", CARD_HEADER.name),
    addSection: add("sections", CARD_SECTION.name),
    addCardAction: add("cardActions", CARD_ACTION.name),
    setFixedFooter: set("fixedFooter", FIXED_FOOTER.name),
    setDisplayStyle: set("displayStyle", "CardService.DisplayStyle"),
    setPeekCardHeader: set("peekCardHeader", CARD_HEADER.name),
    build: { takes: [[]], run: (fields) => handle(CARD, { json: builtCard(fields) }) },
  },
};

function builtCard(fields: Fields): unknown {
  const { sections = [] } = fields;
  const empty = sections.length === 0 && fields["header"] === undefined;
  refuse("Card", empty, "a header or a section is needed.");
  refuse("Card", sections.length > MOST_SECTIONS, `at most ${MOST_SECTIONS} sections fit.`);
  const widgets = sections.flatMap((section: { widgets: unknown[] }) => section.widgets);
  refuse("Card", widgets.length > MOST_WIDGETS, `at most ${MOST_WIDGETS} widgets fit, this one has ${widgets.length}.`);
  const card = { ...fields, sections };
  checkFields(card);
  return card;
}
