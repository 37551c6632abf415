import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../../test/browser/browser";
import { FOLDER, PICTURES, type Picture } from "./pictures";

/** Draws one picture at its own size; what the drawing leaves free stays transparent. */
async function draw(page: Page, { name, source, width, height }: Picture): Promise<void> {
  const svg = readFileSync(join("tools/assets", source), "utf8");
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`);
  const path = join(FOLDER, name);
  await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width, height } });
  console.log(`${path} ${width} × ${height}`);
}

async function drawAll(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const picture of PICTURES) await draw(browser.page, picture);
  } finally {
    await browser.close();
  }
}

drawAll().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
