// Makes dist/: one Apps Script file and its manifest. The entry functions are what the manifest names, so the two cannot drift apart.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import vm from "node:vm";
import { build } from "esbuild";

/** What the manifest does not name: the one callback of all presses, and the function of the hourly trigger. */
const UNLISTED = ["onAction", "onHourly"];

function namesIn(value) {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "runFunction" || key === "onTriggerFunction" ? [inner] : namesIn(inner),
  );
}

const manifest = JSON.parse(readFileSync("appsscript.json", "utf8"));
const entries = [...new Set([...namesIn(manifest), ...UNLISTED])];

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
await build({
  entryPoints: ["src/main.ts"],
  outfile: "dist/Code.js",
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "app",
  // Apps Script's V8 refuses `#private` and static fields (PLATFORM 6), which ES2022 brought.
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  // Apps Script finds entry points among top-level function declarations.
  footer: { js: entries.map((name) => `function ${name}(event) { return app.${name}(event); }`).join("\n") },
});
copyFileSync("appsscript.json", "dist/appsscript.json");

const code = readFileSync("dist/Code.js", "utf8");
const bare = vm.createContext(Object.create(null));
vm.runInContext(code, bare, { filename: "Code.js" });
const missing = entries.filter((name) =>
  vm.runInContext(`typeof app.${name} !== "function" || typeof ${name} !== "function"`, bare),
);
if (missing.length > 0) throw new Error(`main.ts does not export ${missing.join(", ")}`);
console.log(`dist/Code.js ${(code.length / 1024).toFixed(0)} KB, entries: ${entries.join(" ")}`);
