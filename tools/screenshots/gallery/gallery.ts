import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooseMail } from "../../../preview/mailbox/chooseMail";
import type { Language } from "../../../src/domain/language";
import { textsIn } from "../../../src/ui/texts";
import { DESKTOP, openBrowser, PHONE } from "../../../test/browser/browser";
import { PreviewPage } from "../../../test/browser/previewPage";
import { runPreview } from "../../../test/preview/runningPreview";
import { START, stoodStill } from "../stillClock";
import { FIRST_CARDS, type GalleryCard, LATER_CARDS } from "./cards";
import type { Size } from "./hand";
import { playMore } from "./month";
import { GALLERY, GALLERY_LANGUAGES, GALLERY_SIZES, galleryPage, pictureName } from "./page";
import { photograph } from "./photograph";

/** Every card in every language and size, and the page that lists them. */
export async function takeGallery(): Promise<void> {
  rmSync(GALLERY, { recursive: true, force: true });
  mkdirSync(GALLERY, { recursive: true });
  for (const language of GALLERY_LANGUAGES)
    for (const size of GALLERY_SIZES) {
      await takeCards(FIRST_CARDS, language, size);
      await takeCards(LATER_CARDS, language, size, playMore);
    }
  writeFileSync(join(GALLERY, "README.md"), galleryPage([...FIRST_CARDS, ...LATER_CARDS]));
}

/** One mailbox for all the cards, which are shown one after the other. */
async function takeCards(
  cards: readonly GalleryCard[],
  language: Language,
  size: Size,
  prepare?: typeof playMore,
): Promise<void> {
  const { mail, source } = await chooseMail(undefined, START);
  const preview = await runPreview(mail, { folder: "dist", source, machine: stoodStill, locale: language });
  await prepare?.(preview, language);
  const viewport = size === "phone" ? PHONE : DESKTOP;
  const browser = await openBrowser(viewport);
  try {
    const page = new PreviewPage(browser.page, preview.url);
    for (const { name, play } of cards) {
      await browser.page.setViewportSize(viewport);
      await page.open();
      await play({ page, texts: textsIn(language), world: preview.world, size });
      await page.settle();
      await photograph(page, join(GALLERY, pictureName(name, language, size)));
      console.log(join(GALLERY, pictureName(name, language, size)));
    }
  } finally {
    await browser.close();
    await preview.close();
  }
}
