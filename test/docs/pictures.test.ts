import { readFileSync } from "node:fs";

interface Png {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
}

const SIGNATURE = "89504e470d0a1a0a";
/** Colour types with an alpha channel: grey and full colour. */
const WITH_ALPHA: readonly number[] = [4, 6];

/** What stands in the header of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function headerOf(path: string): Png {
  const bytes = readFileSync(path);
  if (bytes.toString("hex", 0, 8) !== SIGNATURE) throw new Error(`${path} is no PNG`);
  const alpha = WITH_ALPHA.includes(bytes.readUInt8(25));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), transparent: alpha };
}

test.each<[string, Png]>([
  ["icon-32", { width: 32, height: 32, transparent: true }],
  ["icon-128", { width: 128, height: 128, transparent: true }],
  ["banner", { width: 220, height: 140, transparent: false }],
])("%s has the size that the Marketplace asks for", (name, png) => {
  expect(headerOf(`docs/marketplace/${name}.png`)).toEqual(png);
});

const listing = readFileSync("docs/marketplace/listing.md", "utf8");
const screenshots = [...listing.matchAll(/`(docs\/pictures\/[^`]+\.png)`/g)].map((match) => match[1] ?? "");

test("the listing names screenshots: at least one is asked for", () => {
  expect(screenshots.length).toBeGreaterThan(0);
});

test.each(screenshots)("%s is 1280 × 800", (path) => {
  const { width, height } = headerOf(path);
  expect([width, height]).toEqual([1280, 800]);
});

test("a file that is no picture is noticed", () => {
  expect(() => headerOf("package.json")).toThrow("package.json is no PNG");
});
