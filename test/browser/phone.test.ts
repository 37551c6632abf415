import { PHONE } from "./browser";
import { builtAddOn } from "./builtAddOn";
import { REQUEST } from "./steps";

const on = builtAddOn({ viewport: PHONE });

test("on a phone: from the request to the sent letter, and home from the menu of the message's card", async () => {
  const { page, world } = on;
  await page.openMail(REQUEST);
  await page.openAddOn();
  await page.press("Use");
  await page.press("Ask permission");
  const draft = await page.draft();
  expect(draft.to).toBe("Ingrid Aarvik <ingrid.aarvik@nordlysports.example>");
  await page.send();
  expect(world.gmail.user.find("in:sent to:ingrid.aarvik@nordlysports.example")).not.toEqual([]);

  await page.refresh();
  expect(await page.cardText()).toContain("Waiting for Ingrid");
  await page.menu("My introductions");
  expect(await page.cardText()).toMatch(/Waiting \(1\)\s+Daniel Okafor → Ingrid Aarvik/);
  await (await page.sidebar()).getByText("Daniel Okafor → Ingrid Aarvik").click();
  expect(await page.cardText()).toContain("The two sides");
});

test("on a phone nothing of a card is wider than the screen", async () => {
  const { page } = on;
  await page.openMail("Three people you know");
  await page.openAddOn();
  const wide = await on.browser.page.evaluate(
    `[...document.querySelectorAll(".sidebar *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length`,
  );
  expect(wide).toBe(0);
});
