import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { PAGES, type Page } from "./page";

/** Links and pictures, without those in code. */
function linksOf({ text }: Page): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** A heading as the part of an address behind "#". */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = ({ text }: Page): string[] => [...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1] ?? ""));

const LINKS = PAGES.flatMap((page) => linksOf(page).map((link) => [page.path, link] as const));
const LOCAL = LINKS.filter(([, link]) => !/^[a-z]+:/.test(link));

test("there are links to look at", () => {
  expect(LOCAL.length).toBeGreaterThan(5);
});

test.each(LOCAL)("%s links %s, which is there", (from, link) => {
  const [file = "", part] = link.split("#");
  const path = file === "" ? from : join(dirname(from), file);
  expect(existsSync(path)).toBe(true);
  const page = PAGES.find((known) => known.path === path);
  if (part !== undefined) expect(page === undefined ? [] : anchorsOf(page)).toContain(part);
});

test("links to elsewhere are https", () => {
  expect(LINKS.filter(([, link]) => /^[a-z]+:/.test(link) && !link.startsWith("https://"))).toEqual([]);
});

test("the README leads to the pages", () => {
  const fromReadme = LINKS.filter(([from]) => from === "README.md").map(([, link]) => link);
  expect(fromReadme).toEqual(expect.arrayContaining(["docs/going-live.md", "docs/privacy.md", "docs/terms.md"]));
});
