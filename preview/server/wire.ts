/** What the page and its server say to each other: JSON records, no behaviour. */
import type { ActionJson, CardJson, Execution, FormValues, Platform, ServiceCall } from "../emulator/types";

export type { ActionJson, CardJson, FormValues, Platform, ServiceCall };

export interface Correspondent {
  readonly name: string;
  readonly email: string;
}

export interface SessionView {
  readonly owner: Correspondent;
  readonly addOn: AddOnView;
  /** One line on whose mail is shown. */
  readonly source: string;
  /** The language that Gmail is set to: dates in fields are shown in it. */
  readonly locale: string;
}

export interface AddOnView {
  readonly name: string;
  readonly color: string;
  /** A Material symbol's name taken from the logo's address: nothing is fetched from outside. */
  readonly icon: string;
  readonly universalActions: readonly string[];
}

export interface LabelView {
  readonly id: string;
  readonly name: string;
  readonly system: boolean;
  readonly unread: number;
  readonly color: { readonly text: string; readonly background: string } | null;
}

export interface ThreadRow {
  readonly id: string;
  readonly subject: string;
  readonly people: readonly string[];
  readonly snippet: string;
  readonly date: number;
  readonly count: number;
  readonly unread: boolean;
  readonly labelIds: readonly string[];
  /** Set when the thread is nothing but a draft: a press opens that. */
  readonly draftId: string | null;
}

export interface ThreadList {
  readonly rows: readonly ThreadRow[];
  readonly nextPage: string | null;
}

export interface MessageView {
  readonly id: string;
  readonly threadId: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly date: number;
  readonly snippet: string;
  readonly text: string | null;
  readonly hasHtml: boolean;
  readonly labelIds: readonly string[];
  readonly draftId: string | null;
}

export interface ThreadView {
  readonly id: string;
  readonly subject: string;
  readonly labelIds: readonly string[];
  readonly messages: readonly MessageView[];
  /** Everyone in it but the owner, the one who wrote last first. */
  readonly others: readonly Correspondent[];
}

export interface DraftFields {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
}

export interface DraftView extends DraftFields {
  readonly id: string;
  readonly messageId: string;
  readonly threadId: string;
}

export interface MessageRef {
  readonly messageId: string;
  readonly threadId: string;
}

export interface ClickRequest {
  readonly onClick: unknown;
  readonly form: FormValues;
  readonly platform: Platform;
  readonly message?: MessageRef;
}

/** An execution as the sidebar sees it; the developer panel has the rest. */
export type Outcome = Pick<Execution, "response" | "error" | "milliseconds">;

export interface ReadyAnswer {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface ClockView {
  readonly now: number;
}

export interface ExecutionView {
  readonly number: number;
  readonly functionName: string;
  readonly at: number;
  readonly milliseconds: number;
  readonly calls: readonly ServiceCall[];
  readonly units: number;
  readonly logs: readonly string[];
  readonly error: { readonly message: string; readonly stack: string } | null;
}

export interface StoredKey {
  readonly key: string;
  readonly bytes: number;
  readonly value: string;
}

export interface DeveloperView extends ClockView {
  readonly executions: readonly ExecutionView[];
  readonly stored: readonly StoredKey[];
  readonly storedBytes: number;
  readonly triggers: readonly { readonly functionName: string; readonly everyHours: number }[];
}
