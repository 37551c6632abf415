import { CARD_SERVICE_ENUMS } from "../../../../preview/emulator/cards/enums";

/**
 * The words of every enumeration in a card, as google/apps/card/v1/card.proto has them (Google publishes it in the package
 * @google-apps/chat; read in 0.22.0). The typed package calls them all strings. Words that stand for "nothing was said" are left out.
 */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "Card.displayStyle": ["PEEK", "REPLACE"],
  "Card.sectionDividerStyle": ["SOLID_DIVIDER", "NO_DIVIDER"],
  "CardHeader.imageType": ["SQUARE", "CIRCLE"],
  "Icon.imageType": ["SQUARE", "CIRCLE"],
  "Icon.knownIcon": CARD_SERVICE_ENUMS["Icon"] ?? [],
  "Button.type": ["OUTLINED", "FILLED", "FILLED_TONAL", "BORDERLESS"],
  "Action.loadIndicator": ["SPINNER", "NONE"],
  "Action.interaction": ["OPEN_DIALOG"],
  "OpenLink.openAs": ["FULL_SIZE", "OVERLAY"],
  "OpenLink.onClose": ["NOTHING", "RELOAD"],
  "TextParagraph.textSyntax": ["HTML", "MARKDOWN"],
  "DecoratedText.startIconVerticalAlignment": ["TOP", "MIDDLE", "BOTTOM"],
  "SwitchControl.controlType": ["SWITCH", "CHECKBOX", "CHECK_BOX"],
  "TextInput.type": ["SINGLE_LINE", "MULTIPLE_LINE"],
  "Validation.inputType": ["TEXT", "INTEGER", "FLOAT", "EMAIL", "EMOJI_PICKER"],
  "SelectionInput.type": ["CHECK_BOX", "RADIO_BUTTON", "SWITCH", "DROPDOWN", "MULTI_SELECT"],
  "DateTimePicker.type": ["DATE_AND_TIME", "DATE_ONLY", "TIME_ONLY"],
  "GridItem.layout": ["TEXT_BELOW", "TEXT_ABOVE"],
  "ImageCropStyle.type": ["SQUARE", "CIRCLE", "RECTANGLE_CUSTOM", "RECTANGLE_4_3"],
  "BorderStyle.type": ["NO_BORDER", "STROKE"],
};

/** Strings that people write, or that a script makes up: every other string of a shape that the emulator builds has words. */
export const FREE: readonly string[] = [
  ...["Card.name", "CardHeader.imageAltText", "CardHeader.imageUrl", "CardHeader.subtitle", "CardHeader.title"],
  ...["CardAction.actionLabel", "Section.header", "Section.id", "Button.altText", "Button.text"],
  ...["Action.function", "Action.requiredWidgets", "ActionParameter.key", "ActionParameter.value", "OpenLink.url"],
  ...["TextParagraph.text", "DecoratedText.bottomLabel", "DecoratedText.text", "DecoratedText.topLabel"],
  ...["Icon.altText", "Icon.iconUrl", "MaterialIcon.name", "Image.altText", "Image.imageUrl"],
  ...["ImageComponent.altText", "ImageComponent.imageUri", "Grid.title", "GridItem.id", "GridItem.subtitle", "GridItem.title"],
  ...["TextInput.hintText", "TextInput.label", "TextInput.name", "TextInput.placeholderText", "TextInput.value"],
  ...["SuggestionItem.text", "SelectionInput.hintText", "SelectionInput.label", "SelectionInput.name"],
  ...["SelectionItem.bottomText", "SelectionItem.text", "SelectionItem.value", "SwitchControl.name", "SwitchControl.value"],
  ...["DateTimePicker.label", "DateTimePicker.name", "DateTimePicker.valueMsEpoch", "Widget.id"],
];
