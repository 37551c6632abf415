import type { Purpose } from "./replies";

export interface ActionTarget {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
}

export interface Press {
  readonly action: ActionTarget;
  readonly purpose: Purpose;
  /** A click submits the form, so that Gmail looks at the fields first; typing and changing do not. */
  readonly submits: boolean;
}

const PRESSES: Readonly<Record<string, Omit<Press, "action">>> = {
  action: { purpose: "action", submits: true },
  openDynamicLinkAction: { purpose: "link", submits: true },
  onChangeAction: { purpose: "action", submits: false },
  autoCompleteAction: { purpose: "suggestions", submits: false },
};

/** What a widget's own JSON asks for when it is clicked, changed, or typed into. */
export function pressOf(onClick: unknown): Press {
  const json = Object(onClick) as Record<string, ActionTarget | undefined>;
  for (const [name, press] of Object.entries(PRESSES)) {
    const action = json[name];
    if (action === undefined) continue;
    return { action, ...press, ...(json["composeAction"] === undefined ? {} : { purpose: "compose" }) };
  }
  throw new Error(
    "Nothing runs on this press: give the widget's onClick, or { onChangeAction } or { autoCompleteAction } of an input.",
  );
}

export function parametersOf({ parameters = [] }: ActionTarget): Readonly<Record<string, string>> {
  return Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
}
