import { createAppsScript } from "../../../preview/emulator/create";
import type { AppsScript, AppsScriptOptions, Execution, GmailBackend } from "../../../preview/emulator/types";

const AUTH = "https://www.googleapis.com/auth/";

/** A manifest with everything on that the emulator knows. */
export const MANIFEST = {
  timeZone: "Europe/Berlin",
  oauthScopes: [`${AUTH}gmail.modify`, `${AUTH}script.locale`, `${AUTH}script.scriptapp`, `${AUTH}userinfo.email`],
  dependencies: { enabledAdvancedServices: [{ userSymbol: "Gmail", serviceId: "gmail", version: "v1" }] },
  addOns: {
    common: {
      useLocaleFromApp: true,
      homepageTrigger: { runFunction: "home" },
      openLinkUrlPrefixes: ["https://example.com/help/", "https://*.example.org/"],
      universalActions: [{ label: "Help", runFunction: "help" }],
    },
    gmail: { contextualTriggers: [{ unconditional: {}, onTriggerFunction: "opened" }] },
  },
};

export const NOON = Date.UTC(2026, 2, 10, 12, 0, 0);

const NO_GMAIL: GmailBackend = {
  request(method, path) {
    throw new Error(`This test has no Gmail, but ${method} ${path} was asked of it.`);
  },
};

export function scriptOf(bundle: string, options: Partial<AppsScriptOptions> = {}): AppsScript {
  return createAppsScript({ bundle, manifest: MANIFEST, gmail: NO_GMAIL, now: () => NOON, ...options });
}

/** Runs a function body in a script and gives back what it returns, by way of JSON; throws its error. */
export function evaluate(body: string, options: Partial<AppsScriptOptions> = {}): unknown {
  return valueOf(scriptOf(probe(body), options).run("probe"));
}

/** The bundle of a script whose function `probe` reports what the body returns. */
export function probe(body: string): string {
  return `function probe() { console.log("result:" + JSON.stringify((function () { ${body} })())); } function act() {}`;
}

export function valueOf({ error, logs }: Execution): unknown {
  if (error !== undefined) throw new Error(error.message);
  const text = logs.find((line) => line.startsWith("result:"))?.slice("result:".length);
  return text === undefined || text === "undefined" ? undefined : JSON.parse(text);
}
