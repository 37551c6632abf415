import { chooseMail } from "../../preview/mailbox/chooseMail";
import { type RunningPreview, runPreview } from "../preview/runningPreview";
import { type OpenBrowser, openBrowser } from "./browser";
import { PreviewPage } from "./previewPage";

/** What a connector does first, with the built add-on and the sample mail: nothing here is stubbed. */
let browser: OpenBrowser;
let preview: RunningPreview;
let page: PreviewPage;

const REQUEST = "Could you introduce me to Ingrid Aarvik?";

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await runPreview((await chooseMail()).mail, { folder: "dist" });
  page = new PreviewPage(browser.page, preview.url);
  await page.open();
  await page.press("Got it");
});
afterEach(async () => {
  // A field that holds a press back is no failure: nothing ran, and there is no stack.
  const failed = preview.world.executions.latest.filter(({ error }) => error !== null && error.stack !== "");
  await preview.close();
  expect(failed).toEqual([]);
});

test("from a request to the sent permission letter, to the contact's yes", async () => {
  await page.openMail(REQUEST);
  expect(await page.cardText()).toContain("“Could you introduce me to Ingrid Aarvik, who runs operations at Nordlys Ports?”");
  expect(await (await page.field("Contact's name")).inputValue()).toBe("Ingrid Aarvik");
  expect(await (await page.field("Contact's email")).inputValue()).toBe("");
  await page.press("Use");
  expect(await (await page.field("Contact's email")).inputValue()).toBe("ingrid.aarvik@nordlysports.example");
  await page.fill("Benefit you see", "You both care about harbours that work in winter.");
  await page.press("Ask permission");

  const draft = await page.draft();
  expect(draft.to).toBe("Ingrid Aarvik <ingrid.aarvik@nordlysports.example>");
  expect(draft.subject).toContain("Daniel Okafor");
  expect(draft.body).toMatch(/harbours that work in winter/i);
  expect(draft.body).not.toMatch(/daniel@|\+45|55 50/);
  expect(await browser.page.locator(".thread-subject .label-chip").allInnerTexts()).toEqual([
    expect.stringContaining("Intros/Your move"),
  ]);

  await page.editDraft("Message text", `${draft.body}\n\nP.S. Greetings from Bergen.`);
  await page.send();
  await page.backToList();
  expect(await page.cardText()).toMatch(/Waiting \(1\)\s+Daniel Okafor → Ingrid Aarvik/);
  await browser.page.locator(".label-chip", { hasText: "Intros/Waiting" }).first().waitFor();
  expect(await page.labelsOf(REQUEST)).toEqual(["Intros/Waiting"]);

  await page.folder("Sent");
  await page.openMail(draft.subject);
  expect(await browser.page.locator(".plain-body").innerText()).toContain("Greetings from Bergen");
  await page.answerAs("Yes, I would be happy to talk to him. Mornings are best.");
  await page.refresh();
  expect(await page.cardText()).toContain("“Yes, I would be happy to talk to him.”");
});

test("pressing Ask permission twice opens the same draft again", async () => {
  await page.openMail(REQUEST);
  await page.press("Use");
  await page.press("Ask permission");
  await page.draft();
  await page.compose().getByRole("button", { name: "Save and close" }).click();
  await page.press("Ask permission");
  await page.draft();
  await page.folder("Drafts");
  await browser.page.locator(".thread-row").first().waitFor();
  expect(await browser.page.locator(".thread-row").count()).toBe(1);
});

test("without the contact's address the press says what to do, and no draft is made", async () => {
  await page.openMail(REQUEST);
  await (await page.sidebar()).locator(".card").getByRole("button", { name: "Ask permission", exact: true }).click();
  expect(await page.toast()).toMatch(/email|address/i);
  expect(await browser.page.locator(".compose").count()).toBe(0);
  await page.folder("Drafts");
  await browser.page.locator(".list-empty").waitFor();
});

test.each([
  ["quick one", "Marcus Bell"],
  ["Three people you know", "Oliver Grant"],
  ["An introduction to Gwen Pritchard?", "Gwen Pritchard"],
  ["Petra Nováková – 介紹", "Petra Nováková"],
])("the request “%s” is for %s", async (subject, name) => {
  await page.openMail(subject);
  expect(await (await page.field("Contact's name")).inputValue()).toBe(name);
});

test.each([
  "Nora, 14 more meetings",
  "The Harbour Letter 41",
  "Petra at Vltava Labs",
  "Nora <> Felix",
  "Hello from your new",
  "Thank you for Gwen",
  "Your order 20418",
])("“%s” is no request, and one can be started all the same", async (subject) => {
  await page.openMail(subject);
  const card = await page.cardText();
  expect(card).toContain("Start an intro from this message");
  expect(card).not.toContain("Ask permission");
});
