import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { playMonth } from "../../preview/history/playMonth";
import { chooseMail } from "../../preview/mailbox/chooseMail";
import { DESKTOP, openBrowser, PHONE } from "../../test/browser/browser";
import { PreviewPage } from "../../test/browser/previewPage";
import { runPreview } from "../../test/preview/runningPreview";
import { SCENES } from "./scenes";
import { START, stoodStill } from "./stillClock";

const OUT = "docs/pictures";

/** Plays one scene in a fresh mailbox and keeps its picture. */
async function take({ name, size, month, play }: (typeof SCENES)[number]): Promise<void> {
  const { mail, source } = await chooseMail(undefined, START);
  const preview = await runPreview(mail, { folder: "dist", source, machine: stoodStill });
  if (month) await playMonth(preview.world);
  const browser = await openBrowser(size === "phone" ? PHONE : DESKTOP);
  try {
    const page = new PreviewPage(browser.page, preview.url);
    await page.open();
    await play(page);
    await page.settle();
    await browser.page.screenshot({ path: join(OUT, `${name}.png`) });
    console.log(`${OUT}/${name}.png`);
  } finally {
    await browser.close();
    await preview.close();
  }
}

/** The pictures of the README. */
export async function takeReadme(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const scene of SCENES) await take(scene);
}
