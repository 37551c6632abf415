import { scriptOf } from "../harness";
import { departures, replyDepartures } from "../published/departures";

const ACTION = "CardService.newAction().setFunctionName('act')";
const SECTION = "CardService.newCardSection()";

/** The JSON of the first widget of a card that has only this one. */
function widgetJson(widget: string): unknown {
  const card = `CardService.newCardBuilder().addSection(${SECTION}.addWidget(${widget})).build()`;
  const { response, error } = scriptOf(`function home() { return ${card}; } function act() {}`).openHome();
  if (error !== undefined) throw new Error(error.message);
  return response?.type === "card" ? response.cards[0].sections[0].widgets[0] : null;
}

const press = { action: { function: "act" } };

// The shapes are those of google.apps.card.v1 in Google's Workspace reference.
const SHAPES: readonly [name: string, widget: string, json: unknown][] = [
  ["a paragraph", "CardService.newTextParagraph().setText('<b>Hi</b>')", { textParagraph: { text: "<b>Hi</b>" } }],
  ["a divider", "CardService.newDivider()", { divider: {} }],
  [
    "decorated text",
    `CardService.newDecoratedText().setTopLabel('t').setText('x').setBottomLabel('b').setWrapText(true).setOnClickAction(${ACTION})
      .setStartIcon(CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName('person').setFill(true)))
      .setSwitchControl(CardService.newSwitch().setFieldName('s').setValue('on').setSelected(true))`,
    {
      decoratedText: {
        ...{ topLabel: "t", text: "x", bottomLabel: "b", wrapText: true },
        startIcon: { materialIcon: { name: "person", fill: true } },
        switchControl: { name: "s", value: "on", selected: true },
        onClick: press,
      },
    },
  ],
  [
    "decorated text with its older icon and a button",
    `CardService.newDecoratedText().setText('x').setIcon(CardService.Icon.EMAIL).setIconAltText('Mail')
      .setButton(CardService.newTextButton().setText('Go').setOnClickAction(${ACTION}))`,
    {
      decoratedText: { text: "x", startIcon: { knownIcon: "EMAIL", altText: "Mail" }, button: { text: "Go", onClick: press } },
    },
  ],
  [
    "a single button",
    `CardService.newTextButton().setText('Go').setTextButtonStyle(CardService.TextButtonStyle.FILLED).setBackgroundColor('#ff0000')
      .setAltText('Go on').setDisabled(true).setOnClickAction(${ACTION}.setParameters({ a: '1' })
        .setLoadIndicator(CardService.LoadIndicator.SPINNER).setPersistValues(true))`,
    {
      buttonList: {
        buttons: [
          {
            ...{ text: "Go", type: "FILLED", color: { red: 1, green: 0, blue: 0, alpha: 1 }, altText: "Go on", disabled: true },
            onClick: {
              action: { function: "act", parameters: [{ key: "a", value: "1" }], loadIndicator: "SPINNER", persistValues: true },
            },
          },
        ],
      },
    },
  ],
  [
    "buttons that open things",
    `CardService.newButtonSet()
      .addButton(CardService.newTextButton().setText('Draft').setComposeAction(${ACTION}, CardService.ComposedEmailType.REPLY_AS_DRAFT))
      .addButton(CardService.newImageButton().setIcon(CardService.Icon.EMAIL).setAltText('Mail')
        .setOpenLink(CardService.newOpenLink().setUrl('mailto:a@example.com')))
      .addButton(CardService.newTextButton().setText('Page').setOnClickOpenLinkAction(${ACTION}))`,
    {
      buttonList: {
        buttons: [
          { text: "Draft", onClick: { ...press, composeAction: { type: "REPLY_AS_DRAFT" } } },
          { icon: { knownIcon: "EMAIL" }, altText: "Mail", onClick: { openLink: { url: "mailto:a@example.com" } } },
          { text: "Page", onClick: { openDynamicLinkAction: { function: "act" } } },
        ],
      },
    },
  ],
  [
    "a text input",
    `CardService.newTextInput().setFieldName('n').setTitle('Name').setHint('Full').setValue('Ann').setMultiline(true)
      .setOnChangeAction(${ACTION}).setValidation(CardService.newValidation().setCharacterLimit(9).setInputType(CardService.InputType.EMAIL))`,
    {
      textInput: {
        ...{ name: "n", label: "Name", hintText: "Full", value: "Ann", type: "MULTIPLE_LINE" },
        onChangeAction: { function: "act" },
        validation: { characterLimit: 9, inputType: "EMAIL" },
      },
    },
  ],
  [
    "a text input with suggestions, which has a single line",
    `CardService.newTextInput().setFieldName('n').setTitle('Name').setMultiline(true).setSuggestionsAction(${ACTION})
      .setSuggestions(CardService.newSuggestions().addSuggestion('a').addSuggestions(['b', 'c']))`,
    {
      textInput: {
        ...{ name: "n", label: "Name", type: "SINGLE_LINE", autoCompleteAction: { function: "act" } },
        initialSuggestions: { items: [{ text: "a" }, { text: "b" }, { text: "c" }] },
      },
    },
  ],
  [
    "a selection",
    `CardService.newSelectionInput().setFieldName('k').setTitle('How?').setType(CardService.SelectionInputType.DROPDOWN)
      .addItem('Close', 'close', true).addItem('Far', 2, false).setOnChangeAction(${ACTION})`,
    {
      selectionInput: {
        ...{ name: "k", label: "How?", type: "DROPDOWN", onChangeAction: { function: "act" } },
        items: [
          { text: "Close", value: "close", selected: true },
          { text: "Far", value: "2", selected: false },
        ],
      },
    },
  ],
  [
    "a date picker",
    "CardService.newDatePicker().setFieldName('d').setTitle('Until').setValueInMsSinceEpoch(86400000)",
    { dateTimePicker: { name: "d", label: "Until", type: "DATE_ONLY", valueMsEpoch: "86400000" } },
  ],
  [
    "a time picker",
    "CardService.newTimePicker().setFieldName('t').setHours(1).setMinutes(30)",
    { dateTimePicker: { name: "t", type: "TIME_ONLY", valueMsEpoch: "5400000" } },
  ],
  [
    "a grid",
    `CardService.newGrid().setTitle('G').setNumColumns(2).setOnClickAction(${ACTION})
      .addItem(CardService.newGridItem().setIdentifier('i').setTitle('I')
        .setImage(CardService.newImageComponent().setImageUrl('https://example.com/i.png')))`,
    {
      grid: {
        ...{ title: "G", columnCount: 2, onClick: press },
        items: [{ id: "i", title: "I", image: { imageUri: "https://example.com/i.png" } }],
      },
    },
  ],
  [
    "a grid with a frame and cut pictures",
    `CardService.newGrid().setBorderStyle(CardService.newBorderStyle().setType(CardService.BorderType.STROKE).setCornerRadius(8)
        .setStrokeColor('#000000'))
      .addItem(CardService.newGridItem().setTitle('I').setSubtitle('S').setLayout(CardService.GridItemLayout.TEXT_ABOVE)
        .setTextAlignment(CardService.HorizontalAlignment.CENTER)
        .setImage(CardService.newImageComponent().setImageUrl('https://example.com/i.png').setAltText('An i')
          .setCropStyle(CardService.newImageCropStyle().setImageCropType(CardService.ImageCropType.CIRCLE).setAspectRatio(1.5))))`,
    {
      grid: {
        borderStyle: { type: "STROKE", cornerRadius: 8, strokeColor: { red: 0, green: 0, blue: 0, alpha: 1 } },
        items: [
          {
            ...{ title: "I", subtitle: "S", layout: "TEXT_ABOVE", textAlignment: "CENTER" },
            image: { imageUri: "https://example.com/i.png", altText: "An i", cropStyle: { type: "CIRCLE", aspectRatio: 1.5 } },
          },
        ],
      },
    },
  ],
  [
    "a selection of several with pictures",
    `CardService.newSelectionInput().setFieldName('k').setTitle('Who?').setType(CardService.SelectionInputType.MULTI_SELECT)
      .setMultiSelectMaxSelectedItems(2).setMultiSelectMinQueryLength(1)
      .addMultiSelectItem('Ann', 'a', true, 'https://example.com/a.png', 'A friend')`,
    {
      selectionInput: {
        ...{ name: "k", label: "Who?", type: "MULTI_SELECT", multiSelectMaxSelectedItems: 2, multiSelectMinQueryLength: 1 },
        items: [{ text: "Ann", value: "a", selected: true, startIconUri: "https://example.com/a.png", bottomText: "A friend" }],
      },
    },
  ],
  [
    "a link that reloads the add-on when it is closed",
    `CardService.newTextButton().setText('Page').setOpenLink(CardService.newOpenLink().setUrl('https://example.com/help/')
      .setOpenAs(CardService.OpenAs.OVERLAY).setOnClose(CardService.OnClose.RELOAD_ADD_ON))`,
    {
      buttonList: {
        buttons: [
          { text: "Page", onClick: { openLink: { url: "https://example.com/help/", openAs: "OVERLAY", onClose: "RELOAD" } } },
        ],
      },
    },
  ],
  [
    "a date and time",
    "CardService.newDateTimePicker().setFieldName('d').setTitle('At').setValueInMsSinceEpoch(86400000).setTimeZoneOffsetInMins(60)",
    { dateTimePicker: { name: "d", label: "At", type: "DATE_AND_TIME", valueMsEpoch: "86400000", timezoneOffsetDate: 60 } },
  ],
  [
    "a check box in a text",
    `CardService.newDecoratedText().setText('x').setSwitchControl(CardService.newSwitch().setFieldName('s').setValue('on')
      .setControlType(CardService.SwitchControlType.CHECK_BOX).setOnChangeAction(${ACTION}))
      .setStartIcon(CardService.newIconImage().setIconUrl('https://example.com/i.png').setAltText('An i')
        .setImageCropType(CardService.ImageCropType.CIRCLE))`,
    {
      decoratedText: {
        text: "x",
        startIcon: { iconUrl: "https://example.com/i.png", altText: "An i", imageType: "CIRCLE" },
        switchControl: { name: "s", value: "on", controlType: "CHECK_BOX", onChangeAction: { function: "act" } },
      },
    },
  ],
  [
    "an image",
    "CardService.newImage().setImageUrl('https://example.com/i.png').setAltText('An i')",
    { image: { imageUrl: "https://example.com/i.png", altText: "An i" } },
  ],
];

test.each(SHAPES)("%s", (_, widget, json) => {
  expect(widgetJson(widget)).toEqual(json);
  expect(departures(json, "Widget")).toEqual([]);
});

test("a card's frame", () => {
  const script = scriptOf(`
    function home() {
      return CardService.newCardBuilder().setName('root')
        .setHeader(CardService.newCardHeader().setTitle('T').setSubtitle('S').setImageUrl('https://example.com/i.png')
          .setImageStyle(CardService.ImageStyle.CIRCLE))
        .addSection(CardService.newCardSection().setHeader('H').setCollapsible(true).setNumUncollapsibleWidgets(1)
          .addWidget(CardService.newDivider()))
        .addCardAction(CardService.newCardAction().setText('More').setOnClickAction(${ACTION}))
        .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(CardService.newTextButton().setText('Go').setOnClickAction(${ACTION})))
        .build();
    }
    function act() {}`);
  const shown = script.openHome();
  expect(replyDepartures(shown)).toEqual([]);
  expect(shown.response).toEqual({
    type: "card",
    cards: [
      {
        name: "root",
        header: { title: "T", subtitle: "S", imageUrl: "https://example.com/i.png", imageType: "CIRCLE" },
        sections: [{ header: "H", collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [{ divider: {} }] }],
        cardActions: [{ actionLabel: "More", onClick: press }],
        fixedFooter: { primaryButton: { text: "Go", onClick: press } },
      },
    ],
  });
});

test("what is set on a widget after it was added is lost", () => {
  const script = scriptOf(`function home() {
    const text = CardService.newTextParagraph().setText('before');
    const section = CardService.newCardSection().addWidget(text);
    const card = CardService.newCardBuilder().addSection(section);
    text.setText('after');
    section.addWidget(CardService.newDivider());
    return card.build();
  }`);
  const { response } = script.openHome();
  expect(response?.type === "card" && response.cards[0].sections[0].widgets).toEqual([{ textParagraph: { text: "before" } }]);
});
