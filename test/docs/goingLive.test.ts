import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, pageAt } from "./page";

const ALL = PAGES.map(({ text }) => text).join("\n");
const named = (pattern: RegExp): string[] => [...new Set([...ALL.matchAll(pattern)].map((match) => match[1] ?? ""))];

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));

test.each(named(/npm run (?:--silent )?([\w:-]+)/g))("npm run %s is there", (script) => {
  expect(Object.keys(scripts)).toContain(script);
});

function claspHelp(command: readonly string[]): string {
  const folder = "node_modules/@google/clasp";
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return execFileSync(process.execPath, [join(folder, bin.clasp), ...command, "--help"], { encoding: "utf8" });
}

test("the clasp commands that the pages name are those of the installed clasp", () => {
  const known = [...claspHelp([]).matchAll(/^ {2}([a-z-]+)[ |]/gm)].map((match) => match[1]);
  expect(known).toContain("push");
  for (const command of named(/npx clasp ([a-z-]+)/g)) expect(known).toContain(command);
}, 30_000);

test("an update keeps its deployment: clasp takes a description and a version number", () => {
  const help = claspHelp(["update-deployment"]);
  expect(help).toContain("--description");
  expect(help).toContain("--versionNumber");
}, 30_000);

test("quotes the icon's address as it stands in the manifest", () => {
  expect(pageAt("docs/going-live.md").text).toContain(`\n${manifest.addOns.common.logoUrl}\n`);
});

test("the icon's address is https and a picture", () => {
  expect(manifest.addOns.common.logoUrl).toMatch(/^https:\/\/[\w.-]+\/.+\.png$/);
});

test("clasp's version is the one that was tried", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(pageAt("docs/going-live.md").text).toContain(`clasp ${devDependencies["@google/clasp"]} `);
});
