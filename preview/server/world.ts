import type { Person } from "../../src/domain/person";
import type { AppsScript, AppsScriptOptions, Platform } from "../emulator/types";
import { type Gmail, startGmail } from "../gmail/start";
import type { IncomingMail } from "../mailbox/incoming";
import { type Clock, createClock } from "./clock";
import { createExecutionLog, type ExecutionLog } from "./executionLog";

/** One mailbox with the add-on installed, as the page's server sees it. */
export interface World {
  readonly owner: Person;
  /** One line on whose mail is shown. */
  readonly source: string;
  readonly clock: Clock;
  readonly gmail: Gmail;
  readonly addOn: AppsScript;
  readonly manifest: AppsScriptOptions["manifest"];
  readonly executions: ExecutionLog;
  /** Where the person uses Gmail, as the page said last. */
  readonly device: { platform: Platform };
  readonly locale: string;
  close(): void;
}

export interface WorldOptions {
  readonly owner: Person;
  readonly source: string;
  readonly mail: readonly IncomingMail[];
  readonly bundle: string;
  readonly manifest: AppsScriptOptions["manifest"];
  readonly createAppsScript: (options: AppsScriptOptions) => AppsScript;
  /** Another time than the machine's, for pictures that must not change with the day. */
  readonly machine?: () => number;
  /** The language that Gmail is set to; English without it. */
  readonly locale?: string;
}

export function createWorld(options: WorldOptions): World {
  const { owner, source, mail, bundle, manifest, createAppsScript, locale = "en" } = options;
  const clock = createClock(options.machine);
  const gmail = startGmail({ ...owner, now: clock.now });
  for (const message of mail) gmail.user.receive(message);
  const executions = createExecutionLog(clock.now);
  const device: World["device"] = { platform: "WEB" };
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const addOn = createAppsScript({
    bundle,
    manifest,
    gmail: gmail.backend,
    now: clock.now,
    timeZone,
    locale,
    platform: () => device.platform,
    onExecution: executions.add,
  });
  return { owner, source, clock, gmail, addOn, manifest, executions, device, locale, close: () => gmail.close() };
}
