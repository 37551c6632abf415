import { evaluate } from "../harness";

const CARD = "CardService.newCardBuilder()";
const SECTION = "CardService.newCardSection()";
const TEXT = "CardService.newTextParagraph().setText('x')";
const ACTION = "CardService.newAction().setFunctionName('act')";
const LINK = "CardService.newOpenLink()";
const INPUT = "CardService.newTextInput().setFieldName('n').setTitle('N')";

const inSection = (widget: string): string => `${SECTION}.addWidget(${widget})`;
const inCard = (...widgets: readonly string[]): string =>
  `${CARD}.addSection(${SECTION}${widgets.map((widget) => `.addWidget(${widget})`).join("")}).build()`;

const ITEMS = `[...Array(101).keys()].forEach((n) => list.addItem('i' + n, n, false))`;

// Each row is refused by Gmail, or silently not shown by it; PLATFORM 3.1, 3.3, 3.4 and 3.7.
const REFUSED: readonly [why: string, code: string, message: string][] = [
  ["more than 100 widgets", inCard(...Array(101).fill(TEXT)), "at most 100 widgets fit, this one has 101"],
  ["more than 100 sections", `${CARD}${`.addSection(${inSection(TEXT)})`.repeat(101)}.build()`, "at most 100 sections"],
  ["an empty section", `${CARD}.addSection(${SECTION})`, "CardSection: at least one widget"],
  ["a card of nothing", `${CARD}.build()`, "a header or a section is needed"],
  ["a header without a title", `${CARD}.setHeader(CardService.newCardHeader())`, "CardHeader needs setTitle"],
  ["a paragraph without text", inSection("CardService.newTextParagraph()"), "TextParagraph needs setText"],
  ["a paragraph with an empty text", inSection("CardService.newTextParagraph().setText('')"), "TextParagraph needs setText"],
  ["decorated text without text", inSection("CardService.newDecoratedText().setTopLabel('t')"), "DecoratedText needs setText"],
  ["an input without a name", inSection("CardService.newTextInput().setTitle('N')"), "TextInput needs setFieldName"],
  ["an input without a title", inSection("CardService.newTextInput().setFieldName('n')"), "TextInput needs setTitle"],
  [
    "a switch without a value",
    "CardService.newDecoratedText().setSwitchControl(CardService.newSwitch().setFieldName('s'))",
    "Switch needs setValue",
  ],
  ["a button without an action", inSection("CardService.newTextButton().setText('Go')"), "TextButton needs an action"],
  ["also a disabled one", inSection("CardService.newTextButton().setText('Go').setDisabled(true)"), "TextButton needs an action"],
  ["a button without text", inSection(`CardService.newTextButton().setOnClickAction(${ACTION})`), "TextButton needs setText"],
  [
    "an image button without an image",
    inSection(`CardService.newImageButton().setOnClickAction(${ACTION})`),
    "exactly one of a known icon",
  ],
  ["a button set without buttons", inSection("CardService.newButtonSet()"), "ButtonSet: at least one button"],
  [
    "a footer without its first button",
    `${CARD}.setFixedFooter(CardService.newFixedFooter())`,
    "FixedFooter needs setPrimaryButton",
  ],
  [
    "a card action without a label",
    `${CARD}.addCardAction(CardService.newCardAction().setOnClickAction(${ACTION}))`,
    "CardAction needs setText",
  ],
  [
    "a colour on a button that is not filled",
    inSection(`CardService.newTextButton().setText('Go').setOnClickAction(${ACTION}).setBackgroundColor('#ff0000')`),
    "for FILLED buttons only",
  ],
  [
    "a colour by name",
    inSection(`CardService.newTextButton().setText('Go').setOnClickAction(${ACTION}).setBackgroundColor('red')
      .setTextButtonStyle(CardService.TextButtonStyle.FILLED)`),
    "write it as #rrggbb",
  ],
  ["two fields of one name", inCard(INPUT, INPUT), 'two fields are named "n"'],
  [
    "two fields of one name in different widgets",
    inCard(INPUT, "CardService.newDatePicker().setFieldName('n')"),
    'two fields are named "n"',
  ],
  [
    "a required field that is not there",
    inCard(INPUT, `CardService.newTextButton().setText('Go').setOnClickAction(${ACTION}.addRequiredWidget('m'))`),
    'requires "m"',
  ],
  [
    "two actions on one button",
    `CardService.newTextButton().setOnClickAction(${ACTION}).setComposeAction(${ACTION}, CardService.ComposedEmailType.STANDALONE_DRAFT)`,
    "an element can have only one action",
  ],
  [
    "two actions on a text",
    `CardService.newDecoratedText().setOnClickAction(${ACTION}).setOnClickAction(${ACTION})`,
    "only one action",
  ],
  [
    "an action without a function",
    "CardService.newTextButton().setOnClickAction(CardService.newAction())",
    "Action needs setFunctionName",
  ],
  [
    "an action on a function that is not there",
    "CardService.newTextButton().setOnClickAction(CardService.newAction().setFunctionName('gone'))",
    "Script function not found: gone",
  ],
  [
    "a button and a switch in one text",
    `const text = CardService.newDecoratedText().setText('x').setButton(CardService.newTextButton().setText('Go').setOnClickAction(${ACTION}))
      .setSwitchControl(CardService.newSwitch().setFieldName('s').setValue('1')); ${inSection("text")}`,
    "only one of a button, a switch and an end icon",
  ],
  ["a selection without items", inSection("CardService.newSelectionInput().setFieldName('k')"), "at least one item"],
  [
    "more than 100 items",
    `const list = CardService.newSelectionInput().setFieldName('k'); ${ITEMS}; ${inSection("list")}`,
    "at most 100 items",
  ],
  [
    "two chosen in a dropdown",
    inSection(`CardService.newSelectionInput().setFieldName('k').setType(CardService.SelectionInputType.DROPDOWN)
      .addItem('a', 'a', true).addItem('b', 'b', true)`),
    "only one item can be selected",
  ],
  [
    "four chosen where three is the usual most",
    inSection(`CardService.newSelectionInput().setFieldName('k').setType(CardService.SelectionInputType.MULTI_SELECT)
      .addItem('a', 'a', true).addItem('b', 'b', true).addItem('c', 'c', true).addItem('d', 'd', true)`),
    "at most 3 items can be selected",
  ],
  [
    "a list for several that takes none",
    inSection("CardService.newSelectionInput().setFieldName('k').addItem('a', 'a', false).setMultiSelectMaxSelectedItems(0)"),
    "at least one item must be selectable",
  ],
  ["an hour of 24", inSection("CardService.newTimePicker().setFieldName('t').setHours(24)"), "hours are 0 to 23"],
  [
    "a date in words",
    inSection("CardService.newDatePicker().setFieldName('d').setValueInMsSinceEpoch('soon')"),
    "milliseconds since 1970",
  ],
  ["a limit of no characters", `${INPUT}.setValidation(CardService.newValidation().setCharacterLimit(0))`, "must be positive"],
  ["an image over http", inSection("CardService.newImage().setImageUrl('http://example.com/i.png')"), "must begin with https"],
  ["an SVG", inSection("CardService.newImage().setImageUrl('https://example.com/i.svg')"), "SVG is not supported"],
  [
    "an icon's name in capitals",
    "CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName('Person'))",
    "lower case",
  ],
  [
    "an icon's weight of 450",
    "CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName('a').setWeight(450))",
    "weight is 100 to 700",
  ],
  [
    "two icons in one",
    `CardService.newDecoratedText().setEndIcon(CardService.newIconImage().setIcon(CardService.Icon.STAR)
      .setIconUrl('https://example.com/i.png'))`,
    "exactly one of a known icon",
  ],
  [
    "an icon cut to a rectangle",
    `CardService.newDecoratedText().setEndIcon(CardService.newIconImage().setIcon(CardService.Icon.STAR)
      .setImageCropType(CardService.ImageCropType.RECTANGLE_CUSTOM))`,
    "a square or a circle",
  ],
  ["a grid without items", inSection("CardService.newGrid()"), "Grid: at least one item"],
  [
    "a grid item of nothing",
    "CardService.newGrid().addItem(CardService.newGridItem().setIdentifier('i'))",
    "a title, a subtitle or an image",
  ],
  [
    "a notification without text",
    "CardService.newActionResponseBuilder().setNotification(CardService.newNotification())",
    "Notification needs setText",
  ],
  [
    "a navigation to nowhere",
    "CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation())",
    "say where to go",
  ],
  ["a link without an address", `CardService.newTextButton().setOpenLink(${LINK})`, "OpenLink needs setUrl"],
  [
    "a link to a script",
    `CardService.newTextButton().setOpenLink(${LINK}.setUrl('javascript:alert(1)'))`,
    "only https, mailto and tel",
  ],
  [
    "a link outside the prefixes",
    `CardService.newTextButton().setOpenLink(${LINK}.setUrl('https://example.com/other'))`,
    "not below any",
  ],
  [
    "a link to a host that only ends alike",
    `CardService.newTextButton().setOpenLink(${LINK}.setUrl('https://badexample.org/'))`,
    "not below any",
  ],
  [
    "a draft that is no draft",
    "CardService.newComposeActionResponseBuilder().setGmailDraft({ id: 'r-1' })",
    "don't match the method signature",
  ],
];

test.each(REFUSED)("%s", (_, code, message) => {
  expect(() => evaluate(`${code};`)).toThrow(message);
});

const ALLOWED: readonly [why: string, code: string][] = [
  ["100 widgets", inCard(...Array(100).fill(TEXT))],
  [
    "100 items",
    `const list = CardService.newSelectionInput().setFieldName('k'); ${ITEMS.replace("101", "100")}; ${inSection("list")}`,
  ],
  ["a card with a header alone", `${CARD}.setHeader(CardService.newCardHeader().setTitle('T')).build()`],
  ["a link below a prefix", `CardService.newTextButton().setOpenLink(${LINK}.setUrl('https://example.com/help/a'))`],
  ["http, which becomes https", `CardService.newTextButton().setOpenLink(${LINK}.setUrl('http://example.com/help/a'))`],
  ["a host below a wildcard", `CardService.newTextButton().setOpenLink(${LINK}.setUrl('https://a.b.example.org/'))`],
  ["a telephone", `CardService.newTextButton().setOpenLink(${LINK}.setUrl('tel:+4930123'))`],
  [
    "three chosen in a list for several",
    inSection(`CardService.newSelectionInput().setFieldName('k').setType(CardService.SelectionInputType.MULTI_SELECT)
      .addItem('a', 'a', true).addItem('b', 'b', true).addItem('c', 'c', true)`),
  ],
  [
    "several chosen check boxes",
    inSection("CardService.newSelectionInput().setFieldName('k').addItem('a', 'a', true).addItem('b', 'b', true)"),
  ],
];

test.each(ALLOWED)("%s is allowed", (_, code) => {
  expect(() => evaluate(`${code};`)).not.toThrow();
});

// Of other hosts, in developer preview, or deprecated; some are in the published types all the same (PLATFORM 3.3).
const ABSENT = [
  ...["Columns", "Column", "Chip", "ChipList", "OverflowMenu", "OverflowMenuItem", "CollapseControl", "Carousel", "KeyValue"],
  ...["Dialog", "DialogAction", "ChatActionResponse", "EventAction", "ExpressionData", "PlatformDataSource", "LinkPreview"],
];

test.each(ABSENT)("the sidebar has no %s", (name) => {
  expect(() => evaluate(`CardService.new${name}();`)).toThrow(`new${name} is not a function`);
});
