import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { RawReply } from "./routes/route";

/** The page loads nothing from elsewhere and runs no script but its own. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export type PageFiles = ReadonlyMap<string, RawReply>;

function file(type: string, text: string): RawReply {
  return { status: 200, headers: { "content-type": `${type}; charset=utf-8`, "content-security-policy": PAGE_POLICY }, text };
}

/** The page and what it needs, bundled into memory: index, one script, one style sheet. `folder` is preview/page. */
export async function bundlePage(folder: string): Promise<PageFiles> {
  const bundle = await build({
    entryPoints: { app: join(folder, "main.tsx"), page: join(folder, "styles/page.css") },
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
  });
  const made = (name: string) => bundle.outputFiles.find((output) => output.path.endsWith(name))?.text ?? "";
  return new Map([
    ["/", file("text/html", await readFile(join(folder, "index.html"), "utf8"))],
    ["/app.js", file("text/javascript", made("app.js"))],
    ["/page.css", file("text/css", made("page.css"))],
  ]);
}
