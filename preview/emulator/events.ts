import type { FormInputs } from "./forms";
import { type Grants, isGranted, LOCALE_SCOPE } from "./scopes";
import type { AppsScriptOptions } from "./types";

export interface OpenMessage {
  readonly messageId: string;
  readonly threadId: string;
}

export interface EventParts {
  readonly message?: OpenMessage | undefined;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly formInputs?: FormInputs;
}

/**
 * The event of a trigger or a press, as Google builds it (PLATFORM 3.5 and 4): empty maps are left out, the deprecated duplicates too,
 * and locale and time zone are there only for a script that asked for them.
 */
export function eventOf(options: AppsScriptOptions, grants: Grants, parts: EventParts): Record<string, unknown> {
  const { message, parameters = {}, formInputs = {} } = parts;
  return {
    commonEventObject: {
      platform: options.platform?.() ?? "WEB",
      hostApp: "GMAIL",
      ...localeOf(options, grants),
      ...(Object.keys(formInputs).length > 0 ? { formInputs } : {}),
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    },
    ...(message === undefined ? {} : { gmail: { ...message, accessToken: `emulated-token-${message.messageId}` } }),
  };
}

function localeOf(options: AppsScriptOptions, grants: Grants): Record<string, unknown> {
  const asked = options.manifest.addOns?.common?.useLocaleFromApp === true && isGranted(grants, [LOCALE_SCOPE]);
  if (!asked) return {};
  const id = options.timeZone ?? "Etc/UTC";
  return { userLocale: options.locale ?? "en", timeZone: { id, offset: offsetOf(id, options.now()) } };
}

/** Milliseconds east of Greenwich. */
function offsetOf(timeZone: string, at: number): number {
  const text = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).format(at);
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
  if (hours === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
