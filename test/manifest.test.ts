import { readFileSync } from "node:fs";
import { createAppsScript } from "../preview/emulator/create";
import type { GmailBackend } from "../preview/emulator/types";

const manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));
const bundle = readFileSync("dist/Code.js", "utf8");
const AUTH = "https://www.googleapis.com/auth/";

/** Every scope that is asked for, and what would not work without it. */
const REASONS: Readonly<Record<string, string>> = {
  "gmail.modify":
    "reads the open message and the threads of introductions, writes drafts, puts labels; labels need this one (PLATFORM 1.3)",
  "script.locale": "the user's language and time zone, without which dates and cards are in the wrong ones (PLATFORM 4)",
  "script.scriptapp": "the hourly look while the sidebar is closed, made only when the user switches it on (PLATFORM 4.1)",
};

test("asks for these scopes and no other", () => {
  expect([...manifest.oauthScopes].sort()).toEqual(
    Object.keys(REASONS)
      .map((scope) => AUTH + scope)
      .sort(),
  );
});

test.each(["https://mail.google.com/", "script.external_request", "script.send_mail", "contacts", "gmail.send", "gmail.compose"])(
  "never asks for %s",
  (scope) => {
    expect(manifest.oauthScopes.some((asked: string) => asked.includes(scope))).toBe(false);
  },
);

test("what is deployed is this manifest", () => {
  expect(JSON.parse(readFileSync("dist/appsscript.json", "utf8"))).toEqual(manifest);
});

test("uses the one service that it calls, and allows no address of the network", () => {
  expect(manifest.dependencies).toEqual({
    enabledAdvancedServices: [{ userSymbol: "Gmail", serviceId: "gmail", version: "v1" }],
  });
  expect(manifest.urlFetchWhitelist ?? []).toEqual([]);
  expect(manifest.addOns.common.openLinkUrlPrefixes ?? []).toEqual([]);
  expect(bundle).not.toMatch(/setOpenLink|newOpenLink/);
});

test("knows the user's language and zone: the scope alone does not give them", () => {
  expect(manifest.addOns.common.useLocaleFromApp).toBe(true);
});

/** No mail: what these functions show does not depend on any. */
const NO_GMAIL: GmailBackend = {
  request: () => ({ status: 404, json: { error: { code: 404, message: "Requested entity was not found." } } }),
};
const script = createAppsScript({ bundle, manifest, gmail: NO_GMAIL, now: () => Date.parse("2026-03-02T09:00:00Z") });

const NAMED: readonly string[] = [
  manifest.addOns.common.homepageTrigger.runFunction,
  ...manifest.addOns.common.universalActions.map(({ runFunction }: { runFunction: string }) => runFunction),
  ...manifest.addOns.gmail.contextualTriggers.map(({ onTriggerFunction }: { onTriggerFunction: string }) => onTriggerFunction),
  "onAction",
  "onHourly",
];

test.each(NAMED)("the function %s is there to be called", (name) => {
  expect(bundle).toMatch(new RegExp(`(^|\\n|;|})function ${name}\\(`));
  expect(script.run(name).error?.message ?? "").not.toMatch(/not found|is not a function/);
});

test("a function that is not there would be noticed", () => {
  expect(script.run("onNothing").error?.message).toMatch(/not found/);
});

test.each<[string, string]>([
  ["My introductions", "Welcome to Two Yeses"],
  ["Settings", "Settings"],
  ["Help", "How it works"],
])("the menu's “%s” shows a card", (label, title) => {
  const { response, error } = script.universal(label);
  expect(error).toBeUndefined();
  if (response?.type !== "universal") throw new Error(`no card but ${response?.type}`);
  expect(response.json.cards?.[0]?.header.title).toBe(title);
});

test("the menu has these and no other", () => {
  expect(manifest.addOns.common.universalActions.map(({ label }: { label: string }) => label)).toEqual([
    "My introductions",
    "Settings",
    "Help",
  ]);
});
