import type { PreviewPage } from "./previewPage";

export const REQUEST = "Could you introduce me to Ingrid Aarvik?";

/** From Daniel's request to the letter that lies in Ingrid's inbox; its subject. */
export async function askIngrid(page: PreviewPage): Promise<string> {
  await page.openMail(REQUEST);
  await page.press("Use");
  await page.press("Ask permission");
  const { subject } = await page.draft();
  await page.send();
  await page.backToList();
  return subject;
}

/** The contact's thread opened, and her answer in it as the card reads it. */
export async function ingridAnswers(page: PreviewPage, subject: string, text: string): Promise<void> {
  await page.folder("Sent");
  await page.openMail(subject);
  await page.answerAs(text);
  await page.refresh();
}
