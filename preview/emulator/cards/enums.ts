/** Card Service's enumerations, as far as Gmail's sidebar knows them. */
export const CARD_SERVICE_ENUMS = {
  BorderType: ["NO_BORDER", "STROKE"],
  ComposedEmailType: ["REPLY_AS_DRAFT", "STANDALONE_DRAFT"],
  DisplayStyle: ["PEEK", "REPLACE"],
  GridItemLayout: ["TEXT_BELOW", "TEXT_ABOVE"],
  HorizontalAlignment: ["START", "CENTER", "END"],
  Icon: [
    ...["NONE", "AIRPLANE", "BOOKMARK", "BUS", "CAR", "CLOCK", "CONFIRMATION_NUMBER_ICON", "DOLLAR", "DESCRIPTION", "EMAIL"],
    ...["EVENT_PERFORMER", "EVENT_SEAT", "FLIGHT_ARRIVAL", "FLIGHT_DEPARTURE", "HOTEL", "HOTEL_ROOM_TYPE", "INVITE", "MAP_PIN"],
    ...["MEMBERSHIP", "MULTIPLE_PEOPLE", "OFFER", "PERSON", "PHONE", "RESTAURANT_ICON", "SHOPPING_CART", "STAR", "STORE"],
    ...["TICKET", "TRAIN", "VIDEO_CAMERA", "VIDEO_PLAY"],
  ],
  ImageCropType: ["SQUARE", "CIRCLE", "RECTANGLE_CUSTOM"],
  ImageStyle: ["SQUARE", "CIRCLE"],
  InputType: ["TEXT", "INTEGER", "FLOAT", "EMAIL"],
  LoadIndicator: ["SPINNER", "NONE"],
  OnClose: ["NOTHING", "RELOAD", "RELOAD_ADD_ON"],
  OpenAs: ["FULL_SIZE", "OVERLAY"],
  SelectionInputType: ["CHECK_BOX", "RADIO_BUTTON", "DROPDOWN", "SWITCH", "MULTI_SELECT"],
  SwitchControlType: ["SWITCH", "CHECK_BOX"],
  TextButtonStyle: ["OUTLINED", "FILLED", "FILLED_TONAL", "BORDERLESS"],
} as const;
