import { apiNameOf } from "./gmailApi/names";
import { ServiceError } from "./service/spec";

/** What a consumer account may call in a day (PLATFORM 5.1), and what Google names the service when that is used up. */
const DAILY: readonly { readonly calls: RegExp; readonly most: number; readonly service: string }[] = [
  { calls: /^(?:User|Script)Properties\./, most: 50_000, service: "properties" },
  { calls: /^Gmail/, most: 20_000, service: "gmail" },
];

const DAY = 86_400_000;

/** The calls of each service since its first one of the day. Outlives the execution. */
export type DailyUse = Map<string, { since: number; calls: number }>;

/** One more call of the day. Throws when there is none left; after a day a new count begins. */
export function countCall(use: DailyUse, name: string, now: number): void {
  const quota = DAILY.find(({ calls }) => calls.test(name));
  if (quota === undefined) return;
  const before = use.get(quota.service);
  const today = before === undefined || now - before.since >= DAY ? { since: now, calls: 0 } : before;
  if (today.calls >= quota.most) throw new ServiceError(`Service invoked too many times for one day: ${quota.service}.`);
  use.set(quota.service, { since: today.since, calls: today.calls + 1 });
}

/** API units of a user in a minute (PLATFORM 5.2). */
const UNITS_A_MINUTE = 6000;

/** A press lasts 30 seconds at most: what one execution spends, it spends within a minute. Clocks of tests stand still for longer. */
export function checkUnits(spent: number, name: string): void {
  if (spent <= UNITS_A_MINUTE) return;
  throw new ServiceError(
    `API call to ${apiNameOf(name)} failed with error: Quota exceeded for quota metric 'Total Query Cost' and limit ` +
      "'Units per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:1'.",
    "GoogleJsonResponseException",
  );
}
