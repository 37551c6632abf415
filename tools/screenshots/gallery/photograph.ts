import sharp from "sharp";
import type { PreviewPage } from "../../../test/browser/previewPage";

/** A card as long as it is, without the preview around it. */
const WHOLE_CARD = `
  .sidebar { height: auto !important; align-self: flex-start; border-radius: 0 !important; box-shadow: none !important; overflow: visible; }
  .sidebar-body, .card, .card-scroll { flex: none !important; overflow: visible !important; }
  .peek, .toast-place { display: none; }`;

/** Longer than any card: a picture holds what is inside of the window. */
const TALL = 4000;

/** The page's policy allows no style element; a sheet that the page itself adopts is none. */
const ADOPT = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(WHOLE_CARD)});
  document.adoptedStyleSheets = [sheet];
  document.activeElement?.blur();
})()`;

export async function photograph({ page }: PreviewPage, path: string): Promise<void> {
  await page.evaluate(ADOPT);
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.setViewportSize({ width, height: TALL });
  // Without the bar above it, which is the same on each and has a color that a short palette would bend.
  const picture = await page.locator(".sidebar-body").screenshot({ animations: "disabled" });
  // A card has few colors: a palette makes a picture a third as large, and the repository keeps every version of each.
  await sharp(picture).png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 }).toFile(path);
}
