import { readFileSync } from "node:fs";
import { en } from "../../src/ui/texts/en";
import { blockBelow, pageAt } from "./page";

/** https://developers.google.com/workspace/marketplace/create-listing */
const listing = pageAt("docs/marketplace/listing.md");
const lengthOf = (heading: string): number => blockBelow(listing, heading).length;

test.each<[string, number]>([
  ["Application name", 50],
  ["Short description", 200],
  ["Detailed description", 15_999],
])("%s has at most %d characters", (heading, most) => {
  expect(lengthOf(heading)).toBeGreaterThan(0);
  expect(lengthOf(heading)).toBeLessThanOrEqual(most);
});

test("the listed name is the one that the manifest and the cards show", () => {
  const name = blockBelow(listing, "Application name");
  expect(JSON.parse(readFileSync("appsscript.json", "utf8")).addOns.common.name).toBe(name);
  expect(en.name).toBe(name);
});

test("the name has no version and no mark of Google's", () => {
  expect(blockBelow(listing, "Application name")).not.toMatch(/\d|google|gmail|workspace/i);
});

test("the description names the labels that the add-on makes", () => {
  for (const label of Object.values(en.stages)) expect(blockBelow(listing, "Detailed description")).toContain(label);
});

test("a heading without a text is noticed", () => {
  expect(() => blockBelow(listing, "Links")).toThrow("has no text below “Links”");
});
