/** A Gmail that answers the REST API's own requests, synchronously. `path` starts at `/gmail/v1/users/me/…`. */
export interface GmailBackend {
  request(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): GmailReply;
}

export interface GmailReply {
  readonly status: number;
  readonly json: any;
}

/** One service call that the add-on made: what DESIGN section 4 counts. Card Service's builders cost nothing and are not in it. */
export interface ServiceCall {
  /** For example "Gmail.Users.Messages.get", "UserProperties.getProperty", "UserLock.tryLock", "GmailApp.getDraft", "GmailDraft.getMessage". */
  readonly name: string;
  /** Gmail API units (PLATFORM 5.2); 0 for services without. */
  readonly units: number;
}

/** Makes one call fail: the `nth` (from 1) call whose name matches, before it is carried out or after it took effect. */
export interface Fault {
  /** A call's name, or the beginning of one and "*". */
  readonly call: string;
  readonly nth: number;
  readonly when: "before" | "after";
  /** The exact message that Google gives. May begin with the exception's name, as "GoogleJsonResponseException: …"; without, it is an "Exception". */
  readonly message: string;
}

export type Platform = "WEB" | "IOS" | "ANDROID";

export interface AppsScriptOptions {
  /** The text of dist/Code.js. */
  readonly bundle: string;
  /** The parsed dist/appsscript.json. */
  readonly manifest: any;
  readonly gmail: GmailBackend;
  /** Time inside the add-on: `Date` in the fresh global scope follows it. */
  readonly now: () => number;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Where Gmail runs at the moment; the web without it. */
  readonly platform?: () => Platform;
  /** Receives every execution's end; the preview's developer panel listens. */
  readonly onExecution?: (execution: Execution) => void;
}

/** What came of running one function. Exactly one of `response` and `error` is set, or neither when it returned nothing. */
export interface Execution {
  readonly functionName: string;
  readonly response?: Response;
  readonly error?: { readonly message: string; readonly stack: string };
  readonly calls: readonly ServiceCall[];
  readonly logs: readonly string[];
  readonly milliseconds: number;
}

/** A built reply. `json` has the shapes of Google's reference (PLATFORM 3.6): a card for "card"; navigations, notification, link, stateChanged for "action". */
export type Response =
  | { readonly type: "card"; readonly cards: readonly CardJson[] }
  | { readonly type: "action"; readonly json: ActionJson }
  | { readonly type: "compose"; readonly draftId: string; readonly draftThreadId: string }
  | { readonly type: "universal"; readonly json: { readonly cards?: readonly CardJson[]; readonly openLink?: string } }
  | { readonly type: "suggestions"; readonly items: readonly string[] };

export type CardJson = any;

export interface ActionJson {
  readonly stateChanged?: boolean;
  readonly navigations?: readonly (
    | { readonly pushCard: CardJson }
    | { readonly updateCard: CardJson }
    | { readonly pop: true }
    | { readonly popToRoot: true }
    | { readonly popToCard: string }
  )[];
  readonly notification?: { readonly text: string };
  readonly link?: { readonly url: string; readonly onClose?: string; readonly openAs?: string };
}

/** What a person typed, by field name: several values for check boxes, none for a field left empty. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

export interface AppsScript {
  /** The homepage trigger. */
  openHome(): Execution;
  /** The contextual trigger for one message. */
  openMessage(message: { messageId: string; threadId: string }): Execution;
  /** A universal action of the manifest, by its label; with the message that is open, if one is. */
  universal(label: string, message?: { messageId: string; threadId: string }): Execution;
  /**
   * Presses something in a card: `onClick` is the widget's own JSON.
   * - `{ action: { function, parameters } }` is an ordinary press; with `composeAction: { type }` beside it, one that opens a draft.
   * - `{ openDynamicLinkAction }` opens a link that the script decides.
   * - `{ onChangeAction }` and `{ autoCompleteAction }` of an input, under these names, are a change and typing.
   *
   * `form` has what the person changed: the card's other fields come as they were shown. A field that Gmail would refuse (required and
   * empty, or against its Validation) is reported in `execution.error`, and nothing is run. Throws what no person could do, such as
   * filling a field that the card does not have. A press that no shown card has (a stale one) goes through as it is given.
   */
  click(onClick: unknown, form?: FormValues, message?: { messageId: string; threadId: string }): Execution;
  /** Runs any global function by name, as a time-driven trigger does. */
  run(functionName: string, event?: unknown): Execution;
  /** Fails one call of the next executions, until it has happened once. */
  fail(fault: Fault): void;
  /** The user's property store; shared with the add-on and open to tests. */
  readonly properties: Map<string, string>;
  readonly triggers: readonly { readonly functionName: string; readonly everyHours: number }[];
  /** Takes scopes away, as a user who withdrew consent. */
  revoke(): void;
  /** Lets another execution hold a lock until the returned function is called. */
  holdLock(kind: "UserLock" | "ScriptLock"): () => void;
}
