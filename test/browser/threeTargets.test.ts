import { builtAddOn } from "./builtAddOn";

const on = builtAddOn();
const THREE = "Three people you know";
const ASKED = [
  ["Oliver Grant", "oliver.grant@castleyard.example"],
  ["Mei Sato-Lund", "mei@harbourlight.example"],
  ["Marcus Bell", "marcus@fernhillcapital.example"],
] as const;

test("three people asked for are three introductions, asked one after the other", async () => {
  const { page, world } = on;
  await page.press("Got it");
  for (const [index, [name, email]] of ASKED.entries()) {
    await page.openMail(THREE);
    expect(await page.cardText()).toMatch(/3 people asked for/);
    // The first is shown at once; the others are chosen from the list of those who are left.
    if (index > 0) await page.press("Show");
    expect(await (await page.field("Contact's name")).inputValue()).toBe(name);
    await page.fill("Contact's email", email);
    await page.press("Ask permission");
    expect((await page.draft()).to).toBe(`${name} <${email}>`);
    await page.send();
    await page.backToList();
  }
  const home = await page.cardText();
  expect(home).toContain("Waiting (3)");
  for (const [name] of ASKED) expect(home).toContain(`Priyanka Nair → ${name}`);
  const records = [...world.addOn.properties.keys()].filter((key) => key.startsWith("i/"));
  expect(records).toHaveLength(3);
  await on.browser.page.locator(".label-chip", { hasText: "Intros/Waiting" }).first().waitFor();
  expect(await page.labelsOf(THREE)).toEqual(["Intros/Waiting"]);
});

test("another of the three is chosen before anything is written, and what was typed for the first is not theirs", async () => {
  const { page } = on;
  await page.press("Got it");
  await page.openMail(THREE);
  await page.fill("Contact's email", "oliver.grant@castleyard.example");
  await page.press("Show");
  expect(await (await page.field("Contact's name")).inputValue()).toBe("Mei Sato-Lund");
  expect(await (await page.field("Contact's email")).inputValue()).toBe("");
});
