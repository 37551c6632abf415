import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the documentation and where it lies. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export const pageAt = (path: string): Page => ({ path, text: readFileSync(path, "utf8") });

/** README and all of docs/. */
export const PAGES: readonly Page[] = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
].map(pageAt);

/** The first ```text block below a heading of the second level. */
export function blockBelow({ path, text }: Page, heading: string): string {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const block = section === undefined ? undefined : /^```text\n([\s\S]*?)\n```$/m.exec(section)?.[1];
  if (block === undefined) throw new Error(`${path} has no text below “${heading}”`);
  return block;
}

/** Headings of the second level. */
export const headingsOf = ({ text }: Page): string[] => [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");
