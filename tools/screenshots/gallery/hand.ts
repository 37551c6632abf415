import type { World } from "../../../preview/server/world";
import type { Texts } from "../../../src/ui/texts/texts";
import type { PreviewPage } from "../../../test/browser/previewPage";

export type Size = "sidebar" | "phone";

/** What a card's way to its picture is made of, in every language and on both sizes. */
export interface Hand {
  readonly page: PreviewPage;
  readonly texts: Texts;
  readonly world: World;
  readonly size: Size;
}

/** The card of an open message; on a phone the add-on waits below it. */
export async function openMessage({ page, size }: Hand, subject: string): Promise<void> {
  await page.openMail(subject);
  if (size === "phone") await page.openAddOn();
}

/** Any message: on a phone everything begins with one. */
const QUIET_MAIL = "Thank you for Gwen";

/** One of the menu's entries, whose names are the manifest's and the same in every language. */
export async function fromMenu(hand: Hand, entry: "My introductions" | "Settings" | "Help"): Promise<void> {
  if (hand.size === "phone") await openMessage(hand, QUIET_MAIL);
  await hand.page.menu(entry);
}

/** A line of a card that opens something. */
export async function pressLine({ page }: Hand, text: string): Promise<void> {
  await (await page.sidebar()).locator(".card").getByText(text, { exact: true }).first().click();
  await page.sidebar();
}

/** The card of one introduction, from home. */
export async function openIntro(hand: Hand, requester: string, contact: string): Promise<void> {
  await fromMenu(hand, "My introductions");
  const line = (await hand.page.sidebar()).locator(".card").getByText(`${requester} → ${contact}`).first();
  await line.click();
  await hand.page.sidebar();
}
