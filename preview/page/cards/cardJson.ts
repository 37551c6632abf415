/** The parts of Google's card JSON that Gmail's sidebar draws (google.apps.card.v1); every field may be missing. */

export interface ActionSpec {
  readonly function?: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  readonly loadIndicator?: "SPINNER" | "NONE";
  readonly persistValues?: boolean;
}

export interface OnClick {
  readonly action?: ActionSpec;
  readonly composeAction?: unknown;
  /** Runs a callback that names the page to open. */
  readonly openDynamicLinkAction?: ActionSpec;
  /** How a changed field is told apart from a press. */
  readonly onChangeAction?: ActionSpec;
  readonly openLink?: { readonly url: string };
  /** Only in the list of headers that a trigger with several cards shows: nothing runs, the card opens. */
  readonly pushCard?: Card;
}

export interface IconSpec {
  readonly materialIcon?: { readonly name: string; readonly fill?: boolean };
  readonly knownIcon?: string;
  readonly iconUrl?: string;
  readonly altText?: string;
  readonly imageType?: "SQUARE" | "CIRCLE";
}

export interface ButtonSpec {
  readonly text?: string;
  readonly altText?: string;
  readonly icon?: IconSpec;
  readonly type?: "OUTLINED" | "FILLED" | "FILLED_TONAL" | "BORDERLESS";
  /** Card Service gives a hex text, the RPC reference red, green and blue from 0 to 1. */
  readonly color?: string | { readonly red?: number; readonly green?: number; readonly blue?: number };
  readonly disabled?: boolean;
  readonly onClick?: OnClick;
}

export interface SwitchSpec {
  readonly name: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly controlType?: "SWITCH" | "CHECKBOX" | "CHECK_BOX";
  readonly onChangeAction?: ActionSpec;
}

export interface DecoratedTextSpec {
  readonly topLabel?: string;
  readonly text?: string;
  readonly bottomLabel?: string;
  readonly wrapText?: boolean;
  readonly startIcon?: IconSpec;
  readonly icon?: IconSpec;
  readonly endIcon?: IconSpec;
  readonly button?: ButtonSpec;
  readonly switchControl?: SwitchSpec;
  readonly onClick?: OnClick;
}

export interface TextInputSpec {
  readonly name: string;
  readonly label?: string;
  readonly hintText?: string;
  readonly value?: string;
  readonly type?: "SINGLE_LINE" | "MULTIPLE_LINE";
  readonly onChangeAction?: ActionSpec;
  readonly initialSuggestions?: { readonly items?: readonly { readonly text: string }[] };
  readonly autoCompleteAction?: ActionSpec;
  readonly validation?: { readonly characterLimit?: number; readonly inputType?: "TEXT" | "INTEGER" | "FLOAT" | "EMAIL" };
}

export type SelectionType = "CHECK_BOX" | "RADIO_BUTTON" | "SWITCH" | "DROPDOWN" | "MULTI_SELECT";

export interface SelectionInputSpec {
  readonly name: string;
  readonly label?: string;
  readonly type?: SelectionType;
  readonly items?: readonly { readonly text: string; readonly value: string; readonly selected?: boolean }[];
  readonly onChangeAction?: ActionSpec;
}

export interface DateTimePickerSpec {
  readonly name: string;
  readonly label?: string;
  readonly type?: "DATE_AND_TIME" | "DATE_ONLY" | "TIME_ONLY";
  readonly valueMsEpoch?: string | number;
  readonly onChangeAction?: ActionSpec;
}

export interface ImageSpec {
  readonly imageUrl?: string;
  readonly altText?: string;
  readonly onClick?: OnClick;
}

export interface GridSpec {
  readonly title?: string;
  readonly columnCount?: number;
  readonly items?: readonly {
    readonly id?: string;
    readonly title?: string;
    readonly subtitle?: string;
    readonly image?: { readonly imageUri?: string; readonly altText?: string };
  }[];
  readonly onClick?: OnClick;
}

export interface Widget {
  readonly textParagraph?: { readonly text?: string };
  readonly decoratedText?: DecoratedTextSpec;
  readonly buttonList?: { readonly buttons?: readonly ButtonSpec[] };
  readonly textInput?: TextInputSpec;
  readonly selectionInput?: SelectionInputSpec;
  readonly dateTimePicker?: DateTimePickerSpec;
  readonly image?: ImageSpec;
  readonly grid?: GridSpec;
  readonly divider?: Readonly<Record<string, never>>;
}

export interface Section {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets?: readonly Widget[];
}

export interface CardHeader {
  readonly title?: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: "SQUARE" | "CIRCLE";
  readonly imageAltText?: string;
}

export interface Card {
  readonly name?: string;
  readonly header?: CardHeader;
  readonly peekCardHeader?: CardHeader;
  readonly sections?: readonly Section[];
  readonly fixedFooter?: { readonly primaryButton?: ButtonSpec; readonly secondaryButton?: ButtonSpec };
  readonly cardActions?: readonly { readonly actionLabel?: string; readonly onClick?: OnClick }[];
}
