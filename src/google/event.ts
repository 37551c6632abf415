import type { Wire } from "../ui/form";

/** What Gmail says with every trigger and press, read once and typed (PLATFORM 3.5 and 4). Nothing of it is logged. */
export interface Happening {
  readonly locale: string;
  readonly offset: number;
  readonly message: { readonly messageId: string; readonly threadId: string } | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly form: Wire;
}

type Loose = { readonly [key: string]: Loose | undefined };

export function readEvent(event: unknown): Happening {
  const { commonEventObject: common, gmail } = objectOf(event);
  const messageId = textIn(gmail, "messageId");
  return {
    locale: textIn(common, "userLocale") ?? "en",
    offset: Number(objectOf(objectOf(common).timeZone).offset ?? 0) || 0,
    message: messageId === undefined ? null : { messageId, threadId: textIn(gmail, "threadId") ?? "" },
    parameters: stringsIn(objectOf(common).parameters),
    form: formIn(objectOf(common).formInputs),
  };
}

const objectOf = (value: unknown): Loose => (typeof value === "object" && value !== null ? (value as Loose) : {});

function textIn(value: unknown, name: string): string | undefined {
  const text: unknown = objectOf(value)[name];
  return typeof text === "string" ? text : undefined;
}

const stringsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(objectOf(value)).filter((entry): entry is [string, never] => typeof entry[1] === "string"));

function formIn(inputs: unknown): Wire {
  return Object.fromEntries(Object.entries(objectOf(inputs)).map(([name, input]) => [name, valuesIn(input)]));
}

/** Text and choices come as strings, dates as milliseconds. */
function valuesIn(input: unknown): string[] {
  const { stringInputs, dateInput, dateTimeInput } = objectOf(input);
  const strings: unknown = objectOf(stringInputs).value;
  if (Array.isArray(strings)) return strings.map(String);
  const time: unknown = objectOf(dateInput ?? dateTimeInput).msSinceEpoch;
  return time === undefined ? [] : [String(time)];
}
