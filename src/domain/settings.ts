import { DEFAULT_PATIENCE, type Patience } from "./agenda";
import type { Person } from "./person";
import type { Stage } from "./stage";
import type { HabitsByLanguage } from "./voice";

/** What the connector chose. */
export interface Settings {
  readonly patience: Patience;
  /** Letters begin without the requester's identity. */
  readonly unnamedFirst: boolean;
  /** What stands below letters instead of the first name; empty for the first name. */
  readonly signature: string;
  readonly habits: HabitsByLanguage;
  /** The hourly look while the sidebar is closed. */
  readonly background: boolean;
  /** The first card has been seen. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  patience: DEFAULT_PATIENCE,
  unnamedFirst: false,
  signature: "",
  habits: {},
  background: false,
  welcomed: false,
};

/** What Gmail told once and is worth keeping: who the user is, and which labels are ours. */
export interface Account {
  /** The user's own addresses, the primary one first; empty until asked. */
  readonly addresses: readonly string[];
  readonly name: string;
  /** Label ids by stage: ids, so that a label renamed by the user is followed. */
  readonly labels: Readonly<Partial<Record<Stage, string>>>;
}

export const UNKNOWN_ACCOUNT: Account = { addresses: [], name: "", labels: {} };

export const meOf = (account: Account): Person => ({ name: account.name, email: account.addresses[0] ?? "" });
