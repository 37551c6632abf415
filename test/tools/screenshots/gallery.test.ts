import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FIRST_CARDS, LATER_CARDS } from "../../../tools/screenshots/gallery/cards";
import { GALLERY, galleryPage } from "../../../tools/screenshots/gallery/page";

const CARDS = [...FIRST_CARDS, ...LATER_CARDS];
const kept = readdirSync(GALLERY);

test("the page is the one that the list of cards makes", () => {
  expect(readFileSync(join(GALLERY, "README.md"), "utf8")).toBe(galleryPage(CARDS));
});

test("it shows every picture that is kept, and no other", () => {
  const shown = [...galleryPage(CARDS).matchAll(/src="([^"]+)"/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(kept.filter((name) => name.endsWith(".png")).sort());
  expect(new Set(shown).size).toBe(shown.length);
});

test("all pictures together stay below 4 MB", () => {
  const bytes = kept.reduce((sum, name) => sum + statSync(join(GALLERY, name)).size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});
