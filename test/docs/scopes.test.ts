import { readFileSync } from "node:fs";
import { blockBelow, headingsOf, pageAt } from "./page";

const manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));
const asked: readonly string[] = [...manifest.oauthScopes].sort();
const scopes = pageAt("docs/marketplace/scopes.md");

test("justifies the scopes of the manifest and no other", () => {
  expect(headingsOf(scopes).sort()).toEqual(asked);
});

test.each(asked)("%s has a justification of its own", (scope) => {
  expect(blockBelow(scopes, scope).length).toBeGreaterThan(100);
});

test("the privacy policy names the scopes of the manifest and no other", () => {
  const named = pageAt("docs/privacy.md").text.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [];
  expect([...named].sort()).toEqual(asked);
});

test("the README names them too", () => {
  const rows = [...pageAt("README.md").text.matchAll(/^\| `([\w.]+)` \|/gm)].map((match) => match[1]);
  expect(rows.map((row) => `https://www.googleapis.com/auth/${row}`).sort()).toEqual(asked);
});

const GMAIL = "src/google/gmail";
const CALLS: readonly [string, string][] = [
  ["Messages.get", "users.messages.get"],
  ["Messages.list", "users.messages.list"],
  ["Threads.get", "users.threads.get"],
  ["Threads.modify", "users.threads.modify"],
  ["Drafts.create", "users.drafts.create"],
  ["Drafts.get", "users.drafts.create, list, get"],
  ["Drafts.list", "users.drafts.create, list, get"],
  ["History.list", "users.history.list"],
  ["Labels.create", "users.labels.create"],
  ["Labels.list", "users.labels.list"],
  ["SendAs.list", "users.settings.sendAs.list"],
  ["getProfile", "users.getProfile"],
];

test("the justification of gmail.modify names every call that the code makes, and no more", () => {
  const files = ["drafts", "gmail", "history", "labels", "people"].map((file) => readFileSync(`${GMAIL}/${file}.ts`, "utf8"));
  const called = files.flatMap((source) => [...source.matchAll(/users\(\)\s*\.(\w+(?:\.\w+)?)/g)].map((match) => match[1]));
  expect([...new Set(called)].sort()).toEqual(CALLS.map(([call]) => call).sort());
  const text = blockBelow(scopes, "https://www.googleapis.com/auth/gmail.modify");
  for (const [, name] of CALLS) expect(text).toContain(name);
});
