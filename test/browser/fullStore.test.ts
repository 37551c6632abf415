import { builtAddOn } from "./builtAddOn";
import { REQUEST } from "./steps";

const SENTENCE = "The memory for introductions is full. Erase one that you no longer need, then press again.";
const on = builtAddOn({ fails: SENTENCE });
const FULL = 490_000;
const VALUE = 9_000;

/** Records of a newer version fill the store: none of them is ours to shorten. */
function fill(properties: Map<string, string>): void {
  let bytes = [...properties].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  for (let index = 0; bytes < FULL; index += 1) {
    const key = `kept/${index}`;
    properties.set(key, "x".repeat(VALUE));
    bytes += key.length + VALUE;
  }
}

test("a full store is one sentence, no draft is made, and home says how full it is", async () => {
  const { page, world } = on;
  await page.press("Got it");
  fill(world.addOn.properties);
  const before = new Map(world.addOn.properties);
  await page.openMail(REQUEST);
  await page.press("Use");
  await page.press("Ask permission");
  expect(await page.toast()).toBe(SENTENCE);
  expect(await on.browser.page.locator(".compose").count()).toBe(0);
  expect(world.gmail.user.drafts()).toEqual([]);
  expect(new Map(world.addOn.properties)).toEqual(before);
  expect(await (await page.field("Contact's email")).inputValue()).toBe("ingrid.aarvik@nordlysports.example");
  await page.backToList();
  await page.refresh();
  expect(await page.cardText()).toMatch(/The memory is 9\d% full/);
});
