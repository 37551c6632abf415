import type { Account } from "../domain/settings";
import { STAGES } from "../domain/stage";
import type { App, Snapshot } from "./app";

/** Who the user is and which labels are ours: asked of Gmail once, then kept. `learned` says that there is something to keep. */
export function knownAccount(app: App, { account }: Snapshot): { readonly account: Account; readonly learned: boolean } {
  const owner = account.addresses.length > 0 ? null : app.gmail.owner();
  const labels = STAGES.every((stage) => account.labels[stage] !== undefined) ? null : app.gmail.labels(account.labels);
  if (owner === null && labels === null) return { account, learned: false };
  return { account: { ...account, ...(owner ?? {}), ...(labels === null ? {} : { labels }) }, learned: true };
}
