import type { Execution } from "../../../preview/emulator/types";
import { ERROR_KINDS } from "../../../src/domain/errors";
import { ROUTES } from "../../../src/ui/routes";
import { en } from "../../../src/ui/texts/en";
import { broken } from "./broken";

/** Rule 1: everything that the add-on ever calls. None of it sends mail, and none reaches out of Google's account. */
const CALLS: readonly RegExp[] = [
  /^Gmail\.Users\.(Messages|Threads|Drafts)\.(get|list)$/,
  /^Gmail\.Users\.(History|Labels)\.list$/,
  /^Gmail\.Users\.Settings\.SendAs\.list$/,
  /^Gmail\.Users\.getProfile$/,
  /^Gmail\.Users\.Threads\.modify$/,
  /^Gmail\.Users\.Labels\.create$/,
  /^Gmail\.Users\.Drafts\.create$/,
  /^GmailApp\.getDraft$/,
  /^UserProperties\.\w+$/,
  /^UserLock\.tryLock$/,
  /^ScriptApp\.(getProjectTriggers|newTrigger|create|deleteTrigger|getAuthorizationInfo)$/,
];

export function callsAreHarmless({ calls }: Execution): void {
  const strange = calls.find(({ name }) => !CALLS.some((known) => known.test(name)));
  if (strange !== undefined) broken("rule 1", `the add-on called ${strange.name}`);
}

const SENTENCES: ReadonlySet<string> = new Set([...Object.values(en.errors), ...Object.values(en.refusals)]);
/** What Gmail itself says when it holds a form back; the script did not run. */
const HELD_BACK = /^(?:Required: "|".+" is (?:longer than|not of the type) )/s;

/** Rule 9: what goes wrong is one of our sentences, and nothing that goes wrong is a bug. */
export function failuresArePlain({ error, calls, logs, response }: Execution, faulty: boolean): void {
  if (error !== undefined && !SENTENCES.has(error.message) && !(calls.length === 0 && HELD_BACK.test(error.message)))
    broken("rule 9", `a press ended with “${error.message}”`);
  const toast = response?.type === "action" ? response.json.notification?.text : undefined;
  if (toast !== undefined && !TOASTS.has(toast)) broken("rule 9", `a toast says “${toast}”`);
  for (const { event, kind, where, code } of logs.map(parsed)) {
    if (event !== "failed") continue;
    if (kind === "bug") broken("rule 9", `${where} failed with a bug of the class ${code}`);
    if (kind === "service" && !faulty) broken("rule 9", `${where} failed without a cause`);
  }
}

const TOASTS: ReadonlySet<string> = new Set([
  ...SENTENCES,
  ...Object.values(en.toasts),
  en.settings.saved,
  en.erase.done,
  en.templates.notSaved,
  en.templates.wasReset,
]);

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch {
    return broken("rule 10", "a line of the log is no JSON");
  }
}

const ENTRIES = ["homepage", "message", "menu-home", "menu-settings", "menu-help", "hourly", "label", "sweep"];
const PLACES: ReadonlySet<unknown> = new Set([...ENTRIES, ...Object.keys(ROUTES), "unknown"]);
const KINDS: ReadonlySet<unknown> = new Set([...ERROR_KINDS, ...Object.keys(en.refusals), "bug"]);

/** Rule 10: only words of a closed list and counts, so that nothing which anybody wrote can be in it. */
const LOGGED: Readonly<Record<string, (value: unknown) => boolean>> = {
  event: (value) => ["failed", "looked", "draft-recovered", "condensed"].includes(value as string),
  where: (value) => PLACES.has(value),
  kind: (value) => KINDS.has(value),
  code: (value) => /^[A-Z]\w*Error$/.test(String(value)),
  intros: (value) => Number.isInteger(value),
};

export function logsAreSilent({ logs }: Execution): void {
  for (const line of logs) {
    for (const [key, value] of Object.entries(parsed(line))) {
      const known = Object.hasOwn(LOGGED, key) ? LOGGED[key] : undefined;
      if (known === undefined || !known(value)) broken("rule 10", `the log says ${key}: ${String(value)}`);
    }
  }
}
