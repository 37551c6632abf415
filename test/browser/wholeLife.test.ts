import { builtAddOn } from "./builtAddOn";
import { askIngrid, ingridAnswers, REQUEST } from "./steps";

const on = builtAddOn();

test("a yes, the introduction to both, and what came of it", async () => {
  const { page } = on;
  await page.press("Got it");
  await ingridAnswers(page, await askIngrid(page), "Yes, I would be happy to talk to him. Mornings are best.");
  expect(await page.cardText()).toContain("It reads as: Yes");
  await page.press("Record “Yes”");
  expect(await page.cardText()).toContain("Both have said yes");

  await page.press("Introduce them");
  const introduction = await page.draft();
  for (const address of ["daniel@tidewater-robotics.example", "ingrid.aarvik@nordlysports.example"])
    expect(introduction.to).toContain(address);
  expect(introduction.subject).toMatch(/Daniel.*Ingrid|Ingrid.*Daniel/);
  expect(introduction.body).toMatch(/bcc/i);
  await page.send();
  await page.backToList();
  expect(await page.cardText()).toContain("Introduced (1)");

  await page.moveClock("A month");
  await page.folder("Inbox");
  await page.openMail(REQUEST);
  expect(await page.cardText()).toContain("What came of it?");
  await page.press("Useful");
  expect(await page.cardText()).toContain("They met, and it was useful");
  await page.backToList();
  expect(await page.labelsOf(REQUEST)).toEqual(["Intros/Closed"]);
});
