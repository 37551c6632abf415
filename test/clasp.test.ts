import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

test("clasp would upload the bundle and the manifest, and nothing else", () => {
  const { bin } = JSON.parse(readFileSync("node_modules/@google/clasp/package.json", "utf8"));
  const clasp = join("node_modules/@google/clasp", bin.clasp);
  const said = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], { encoding: "utf8" });
  const { filesToPush, untrackedFiles } = JSON.parse(said);
  expect(filesToPush.map((file: string) => file.replaceAll("\\", "/")).sort()).toEqual(["dist/Code.js", "dist/appsscript.json"]);
  expect(untrackedFiles).toEqual([]);
}, 30_000);
