import { handle, type ServiceClass } from "../service/spec";
import type { Fields } from "./builder";
import { BUTTON_SET, FIXED_FOOTER, IMAGE_BUTTON, TEXT_BUTTON } from "./buttons";
import { CARD_BUILDER, CARD_HEADER, CARD_SECTION } from "./card";
import { ACTION, AUTHORIZATION_ACTION, CARD_ACTION, OPEN_LINK } from "./clicks";
import { GRID, GRID_ITEM } from "./grid";
import { BORDER_STYLE, ICON_IMAGE, IMAGE, IMAGE_COMPONENT, IMAGE_CROP_STYLE, MATERIAL_ICON } from "./images";
import { SELECTION_INPUT, SUGGESTIONS, SWITCH, TEXT_INPUT, VALIDATION } from "./inputs";
import { DATE_PICKER, DATE_TIME_PICKER, TIME_PICKER } from "./pickers";
import {
  ACTION_RESPONSE_BUILDER,
  COMPOSE_ACTION_RESPONSE_BUILDER,
  NAVIGATION,
  NOTIFICATION,
  SUGGESTIONS_RESPONSE_BUILDER,
  UNIVERSAL_ACTION_RESPONSE_BUILDER,
} from "./responses";
import { DECORATED_TEXT, DIVIDER, TEXT_PARAGRAPH } from "./text";

/**
 * What a script in Gmail's sidebar can make. Absent are what only other hosts have, what is a developer preview there (Columns, Chip,
 * OverflowMenu and others, PLATFORM 3.3), and the deprecated KeyValue.
 */
export const CARD_CLASSES: readonly ServiceClass<Fields>[] = [
  ...[ACTION, AUTHORIZATION_ACTION, CARD_ACTION, OPEN_LINK],
  ...[CARD_BUILDER, CARD_HEADER, CARD_SECTION, FIXED_FOOTER],
  ...[TEXT_PARAGRAPH, DECORATED_TEXT, DIVIDER, IMAGE, ICON_IMAGE, MATERIAL_ICON, GRID, GRID_ITEM],
  ...[BORDER_STYLE, IMAGE_COMPONENT, IMAGE_CROP_STYLE],
  ...[BUTTON_SET, TEXT_BUTTON, IMAGE_BUTTON],
  ...[TEXT_INPUT, SELECTION_INPUT, SWITCH, SUGGESTIONS, VALIDATION, DATE_PICKER, DATE_TIME_PICKER, TIME_PICKER],
  ...[NAVIGATION, NOTIFICATION, ACTION_RESPONSE_BUILDER, COMPOSE_ACTION_RESPONSE_BUILDER],
  ...[SUGGESTIONS_RESPONSE_BUILDER, UNIVERSAL_ACTION_RESPONSE_BUILDER],
];

export const CARD_SERVICE: ServiceClass<null> = {
  name: "CardService",
  methods: Object.fromEntries(
    CARD_CLASSES.map((cardClass) => [
      `new${cardClass.name.slice("CardService.".length)}`,
      { takes: [[]], run: () => handle(cardClass, {}) },
    ]),
  ),
};
