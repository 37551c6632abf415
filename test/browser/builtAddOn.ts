import { chooseMail } from "../../preview/mailbox/chooseMail";
import type { World } from "../../preview/server/world";
import { type RunningPreview, runPreview } from "../preview/runningPreview";
import { DESKTOP, type OpenBrowser, openBrowser } from "./browser";
import { PreviewPage } from "./previewPage";

/** A Wednesday morning, so that a week later is five business days later whenever the tests run. */
const START = Date.UTC(2027, 2, 10, 9, 40);

interface Choice {
  readonly viewport?: typeof DESKTOP;
  readonly locale?: string;
  /** The one sentence with which presses of this file fail on purpose. */
  readonly fails?: string;
}

export interface BuiltAddOn {
  readonly page: PreviewPage;
  readonly browser: OpenBrowser;
  readonly world: World;
}

/** The built add-on over the sample mail, begun anew for each test of the file; after each one nothing in it may have failed. */
export function builtAddOn({ viewport = DESKTOP, locale, fails }: Choice = {}): BuiltAddOn {
  let browser: OpenBrowser;
  let preview: RunningPreview;
  let page: PreviewPage;
  beforeAll(async () => {
    browser = await openBrowser(viewport);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const began = Date.now();
    const machine = () => START + (Date.now() - began);
    const { mail } = await chooseMail(undefined, START);
    preview = await runPreview(mail, { folder: "dist", machine, ...(locale !== undefined && { locale }) });
    page = new PreviewPage(browser.page, preview.url);
    await page.open();
  });
  afterEach(async () => {
    // A field that holds a press back is no failure: nothing ran, and there is no stack.
    const errors = preview.world.executions.latest.flatMap(({ error }) => (error === null || error.stack === "" ? [] : [error]));
    await preview.close();
    expect(errors.filter(({ message }) => message !== fails)).toEqual([]);
  });
  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    get world() {
      return preview.world;
    },
  };
}
