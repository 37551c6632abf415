import { builtAddOn } from "./builtAddOn";
import { askIngrid, ingridAnswers, REQUEST } from "./steps";

const on = builtAddOn();

/** The refusal as the requester would read it. */
async function refusal(): Promise<{ to: string; subject: string; body: string }> {
  await on.page.press("Decline kindly");
  return on.page.draft();
}

beforeEach(() => on.page.press("Got it"));

test("declining without asking writes to the requester, names no reason, and closes when it is sent", async () => {
  const { page } = on;
  await page.openMail(REQUEST);
  const letter = await refusal();
  expect(letter.to).toContain("daniel@tidewater-robotics.example");
  expect(letter.body).toContain("Daniel");
  expect(letter.body).not.toMatch(/asked|answer|nordlysports/i);
  await page.send();
  await page.backToList();
  await page.refresh();
  expect(await page.cardText()).toContain("Declined kindly");
  await on.browser.page.locator(".label-chip", { hasText: "Intros/Closed" }).first().waitFor();
  expect(await page.labelsOf(REQUEST)).toEqual(["Intros/Closed"]);
});

test("the contact's no gives the requester the same text, word for word", async () => {
  const { page } = on;
  await page.openMail(REQUEST);
  await page.press("Use");
  const { body: withoutAsking } = await refusal();
  await page.compose().getByRole("button", { name: "Discard draft" }).click();
  await page.compose().waitFor({ state: "detached" });
  await page.refresh();
  await page.press("Ask permission");
  const { subject } = await page.draft();
  await page.send();
  await page.backToList();
  await ingridAnswers(page, subject, "Thank you for asking, but I would rather not.");
  await page.press("Record “No”");
  expect((await refusal()).body).toBe(withoutAsking);
});

test("a no is recorded with its sentence, and can be taken back", async () => {
  const { page } = on;
  await ingridAnswers(page, await askIngrid(page), "Thank you for asking, but I would rather not.");
  expect(await page.cardText()).toContain("It reads as: No");
  await page.press("Record “No”");
  expect(await page.cardText()).toContain("Decline kindly");
  await page.press("Take back “No”");
  expect(await page.cardText()).not.toContain("Decline kindly");
});
