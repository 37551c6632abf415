import { textsIn } from "../../src/ui/texts";
import { builtAddOn } from "./builtAddOn";
import { REQUEST } from "./steps";

const on = builtAddOn({ locale: "es-MX" });

test("in a Spanish Gmail the cards speak Spanish; the letter speaks the language of the mail", async () => {
  const { page } = on;
  const es = textsIn("es");
  expect(await page.cardText()).toContain(es.welcome.text);
  await page.press(es.welcome.start);
  expect(await page.cardText()).toContain(es.home.empty);
  await page.openMail(REQUEST);
  expect(await page.cardTitle()).toBe(es.request.title);
  await page.press(es.request.use);
  await page.press(es.request.askPermission);
  expect((await page.draft()).body).toMatch(/^(Hi|Dear) Ingrid,/);
  await page.send();
  await page.backToList();
  expect(await page.cardText()).toContain(`${es.stages.waiting} (1)`);
});
