import { builtAddOn } from "./builtAddOn";
import { askIngrid, REQUEST } from "./steps";

const on = builtAddOn();

test("one reminder after six business days of silence, in the same thread, and then letting it lapse", async () => {
  const { page, world } = on;
  await page.press("Got it");
  const subject = await askIngrid(page);

  await page.moveClock("One day");
  await page.openMail(REQUEST);
  expect(await page.cardText()).toContain("1 business day ago");
  expect(await page.cardText()).not.toContain("Remind Ingrid once");
  await page.backToList();

  await page.moveClock("One week");
  await page.openMail(REQUEST);
  expect(await page.cardText()).toContain("No word from Ingrid yet");
  await page.press("Remind Ingrid once");
  const reminder = await page.draft();
  expect(reminder.to).toBe("Ingrid Aarvik <ingrid.aarvik@nordlysports.example>");
  expect(reminder.subject).toBe(`Re: ${subject}`);
  await page.send();
  await page.refresh();
  expect(await page.cardText()).not.toContain("Remind Ingrid once");

  for (const step of ["One week", "One week", "One week"]) await page.moveClock(step);
  await page.refresh();
  await page.press("Let it lapse");
  expect(await page.cardText()).toMatch(/Closed·?\s+Let lapse/);
  await page.unfold("More");
  await page.press("Decline kindly");
  expect((await page.draft()).to).toContain("daniel@tidewater-robotics.example");
  expect(world.gmail.user.find("in:sent to:ingrid.aarvik@nordlysports.example subject:Okafor")).toHaveLength(2);
});
