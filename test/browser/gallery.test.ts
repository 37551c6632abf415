import { createAppsScript } from "../../preview/emulator/create";
import type { Execution } from "../../preview/emulator/types";
import { chooseMail } from "../../preview/mailbox/chooseMail";
import { textsIn } from "../../src/ui/texts";
import { FIRST_CARDS, type GalleryCard, LATER_CARDS } from "../../tools/screenshots/gallery/cards";
import { playMore } from "../../tools/screenshots/gallery/month";
import { START, stoodStill } from "../../tools/screenshots/stillClock";
import { replyDepartures } from "../preview/emulator/published/departures";
import { type RunningPreview, runPreview } from "../preview/runningPreview";
import { type OpenBrowser, openBrowser } from "./browser";
import { PreviewPage } from "./previewPage";

/** Every card of docs/gallery, on the way that its picture is taken: what is shown has the shape that Google publishes. */
const shown: Execution[] = [];

const watched: typeof createAppsScript = (options) =>
  createAppsScript({
    ...options,
    onExecution(execution) {
      shown.push(execution);
      options.onExecution?.(execution);
    },
  });

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each<[when: string, cards: readonly GalleryCard[], prepare?: typeof playMore]>([
  ["at first", FIRST_CARDS],
  ["after a month", LATER_CARDS, playMore],
])("%s", (_, cards, prepare) => {
  let preview: RunningPreview;
  beforeAll(async () => {
    const { mail } = await chooseMail(undefined, START);
    preview = await runPreview(mail, { folder: "dist", machine: stoodStill, createAppsScript: watched });
    await prepare?.(preview, "en");
  });
  afterAll(() => preview.close());

  test.each(cards)("$name: $about", async ({ play }) => {
    const page = new PreviewPage(browser.page, preview.url);
    await page.open();
    shown.length = 0;
    await play({ page, texts: textsIn("en"), world: preview.world, size: "sidebar" });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.flatMap(replyDepartures)).toEqual([]);
  });
});
