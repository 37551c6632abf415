import type { Link } from "./routes";

/**
 * A card as plain data: what google/card turns into Card Service calls. Only what a card of ours needs; limits of the platform
 * (PLATFORM 3) are kept by the renderer.
 */
export interface Card {
  readonly name?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly Section[];
  readonly footer?: Footer;
}

export interface Section {
  readonly header?: string;
  /** How many widgets stay visible while the section is folded; unset for a section that does not fold. */
  readonly folded?: number;
  readonly widgets: readonly Widget[];
}

/** The fixed footer's one filled button and, beside it, the quiet one. */
export interface Footer {
  readonly primary: Button;
  readonly secondary?: Button;
}

/** Text of which some pieces are marked. Every piece is text, never markup: what an email says cannot format a card (rule 7). */
export type RichText = string | readonly (string | Marked)[];
export type Marked = { readonly strong: string } | { readonly quiet: string } | { readonly quote: string };

/** Names of Material icons, all checked to exist; an unknown name renders as nothing (PLATFORM 3.3). */
export type Icon =
  | "person"
  | "check_circle"
  | "radio_button_unchecked"
  | "error"
  | "schedule"
  | "bedtime"
  | "mail"
  | "drafts"
  | "send"
  | "handshake"
  | "visibility"
  | "visibility_off"
  | "warning"
  | "lightbulb"
  | "search"
  | "history"
  | "done_all"
  | "groups"
  | "chevron_right";

export type Widget =
  | { readonly kind: "text"; readonly text: RichText }
  | Row
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] }
  | Input
  | Choice
  | { readonly kind: "date"; readonly name: string; readonly title: string; readonly value: string | null }
  | { readonly kind: "divider" };

/** A line with an icon, and perhaps a press, a button or a switch. */
export interface Row {
  readonly kind: "row";
  readonly icon?: Icon;
  readonly iconAlt?: string;
  readonly top?: string;
  readonly text: RichText;
  readonly bottom?: string;
  readonly press?: Link<"card"> | Link<"draft">;
  readonly button?: Button;
  readonly toggle?: { readonly name: string; readonly on: boolean; readonly change?: Link<"card"> };
}

export interface Input {
  readonly kind: "input";
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly hint?: string;
  readonly lines?: boolean;
  readonly as?: "email" | "number";
  readonly most?: number;
  /** Addresses to offer at once, and the route that finds more while typing. */
  readonly suggestions?: readonly string[];
  readonly suggest?: Link<"suggestions">;
}

export interface Choice {
  readonly kind: "choice";
  readonly name: string;
  readonly title: string;
  readonly as: "dropdown" | "radio";
  readonly items: readonly { readonly value: string; readonly label: string }[];
  readonly selected: string | null;
  readonly change?: Link<"card">;
}

/** A press that replies with a card, or one that opens a draft. Gmail needs to know which beforehand, so the types keep them apart. */
export type Button = CardButton | DraftButton;

interface ButtonFace {
  readonly label: string;
  readonly style?: "filled" | "tonal" | "quiet";
  /** Fields that must be filled in before Gmail lets the press through. */
  readonly requires?: readonly string[];
}
export interface CardButton extends ButtonFace {
  readonly press: Link<"card">;
}
export interface DraftButton extends ButtonFace {
  readonly opens: Link<"draft">;
}
