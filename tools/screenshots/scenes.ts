import type { PreviewPage } from "../../test/browser/previewPage";

/** One picture of the README: how a person gets to what it shows. */
export interface Scene {
  readonly name: string;
  readonly size: "desktop" | "phone";
  /** With the month of a working connector behind it; otherwise the add-on was just installed. */
  readonly month?: true;
  readonly play: (page: PreviewPage) => Promise<void>;
}

const REQUEST = "Could you introduce me to Ingrid Aarvik?";

async function begin(page: PreviewPage): Promise<void> {
  await page.press("Got it");
}

async function askIngrid(page: PreviewPage): Promise<void> {
  await begin(page);
  await page.openMail(REQUEST);
  await page.press("Use");
  await page.fill("Benefit you see", "You both want harbours that work through the winter.");
  await page.press("Ask permission");
  await page.draft();
}

async function ingridSaysYes(page: PreviewPage): Promise<void> {
  await askIngrid(page);
  const { subject } = await page.draft();
  await page.send();
  await page.moveClock("One day");
  await page.backToList();
  await page.folder("Sent");
  await page.openMail(subject);
  await page.answerAs("Yes, I would be happy to talk to him. Mornings are best, and please by e-mail.");
  await page.refresh();
}

export const SCENES: readonly Scene[] = [
  { name: "welcome", size: "desktop", play: async (page) => void (await page.sidebar()) },
  {
    name: "request",
    size: "desktop",
    async play(page) {
      await begin(page);
      await page.openMail(REQUEST);
    },
  },
  { name: "permission-letter", size: "desktop", play: askIngrid },
  { name: "reply", size: "desktop", play: ingridSaysYes },
  {
    name: "introduction",
    size: "desktop",
    month: true,
    async play(page) {
      await page.openMail("May I introduce Dilan Aksoy to you?");
    },
  },
  { name: "home", size: "desktop", month: true, play: async (page) => void (await page.sidebar()) },
  {
    name: "request-phone",
    size: "phone",
    async play(page) {
      await page.openMail(REQUEST);
      await page.openAddOn();
    },
  },
];
