import { builtAddOn } from "./builtAddOn";
import { REQUEST } from "./steps";

const on = builtAddOn();

beforeEach(async () => {
  await on.page.press("Got it");
  await on.page.menu("Settings");
  await (await on.page.sidebar()).getByText("Letters in your words").click();
  await (await on.page.sidebar()).getByText("Permission letter", { exact: true }).click();
  await (await on.page.field("Letter")).waitFor();
});

test.each([
  ["{contact.fisrt}, a question.", "This letter has no slot {contact.fisrt}."],
  ["Dear {contact.first, a question.", "stands without its partner"],
  ["", "There is no text here."],
])("a template “%s” is refused with a sentence, and nothing typed is lost", async (text, sentence) => {
  const { page, world } = on;
  await page.fill("Subject", "A question for {contact.first}");
  await page.fill("Letter", text);
  const before = new Map(world.addOn.properties);
  await page.press("Save");
  expect(await page.cardText()).toContain(sentence);
  expect(await (await page.field("Letter")).inputValue()).toBe(text);
  expect(await (await page.field("Subject")).inputValue()).toBe("A question for {contact.first}");
  expect(new Map(world.addOn.properties)).toEqual(before);
});

test("a mended template is saved and writes the next letter", async () => {
  const { page } = on;
  await page.fill("Letter", "Hej {contact.fisrt}");
  await page.press("Save");
  await page.fill("Letter", "Hej {contact.first}, may I introduce {requester.all} to you?");
  await page.press("Preview");
  expect(await page.cardText()).toMatch(/Hej \w+, may I introduce/);
  await page.press("Save");
  await page.openMail(REQUEST);
  await page.press("Use");
  await page.press("Ask permission");
  expect((await page.draft()).body).toContain("Hej Ingrid, may I introduce Daniel Okafor to you?");
});
