import { daniel, ingrid, nora } from "../../preview/mailbox/people";
import { rawMail } from "../../preview/mailbox/rawMail";
import { type RunningPreview, runPreview } from "../preview/runningPreview";
import { DESKTOP, type OpenBrowser, openBrowser, PHONE } from "./browser";
import { PreviewPage } from "./previewPage";

let browser: OpenBrowser;
let preview: RunningPreview;
let page: PreviewPage;

async function mail(subject: string, hoursAgo: number) {
  const at = Date.now() - hoursAgo * 3_600_000;
  const raw = await rawMail({ from: daniel, to: [nora], subject, date: new Date(at), text: `The text of ${subject}.` });
  return { raw, at, labels: ["INBOX", "UNREAD"] };
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await runPreview([await mail("Older one", 5), await mail("Newer one", 1)]);
  page = new PreviewPage(browser.page, preview.url);
  await browser.page.setViewportSize(DESKTOP);
  await page.open();
});
afterEach(() => preview.close());

/** What the keyboard acts on, by its label or its words. */
const focused = (): Promise<string> =>
  browser.page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText");

test("it is there in less than two seconds, home card included", async () => {
  const start = Date.now();
  await page.open();
  expect(await page.cardTitle()).toBe("Home");
  expect(Date.now() - start).toBeLessThan(2000);
});

test("the panel is 300 pixels wide and nothing in it is wider", async () => {
  const sidebar = await page.sidebar();
  expect((await sidebar.boundingBox())?.width).toBe(300);
  const overflow = await sidebar.locator(".card-scroll").evaluate((card) => card.scrollWidth - card.clientWidth);
  expect(overflow).toBe(0);
});

test("cards are pushed, popped and gone back from", async () => {
  await page.press("Push");
  expect(await page.cardTitle()).toBe("A pushed card");
  await page.cardBack();
  expect(await page.cardTitle()).toBe("Home");
  await page.press("Push");
  await page.press("Back one");
  expect(await page.cardTitle()).toBe("Home");
});

test("what is typed and chosen reaches the add-on", async () => {
  await page.fill("Name", "Ada");
  await page.fill("Long text", "One\nTwo");
  await page.choose("Close");
  await page.choose("Two");
  await (await page.field("Drop-down")).selectOption("Second");
  await page.fill("Day", "2027-03-05");
  await page.choose("A switch");
  const form = JSON.parse(await page.toast());
  expect(form).toMatchObject({
    name: { stringInputs: { value: ["Ada"] } },
    long: { stringInputs: { value: ["One\nTwo"] } },
    trust: { stringInputs: { value: ["close"] } },
    kinds: { stringInputs: { value: ["1", "2"] } },
    drop: { stringInputs: { value: ["b"] } },
    on: { stringInputs: { value: ["yes"] } },
  });
  expect(Number(form.day.dateInput.msSinceEpoch)).toBe(Date.UTC(2027, 2, 5));
  expect(form.who).toBeUndefined();
});

test("an updated card is made of what was typed", async () => {
  await page.fill("Name", "Grace");
  await page.press("Rename");
  expect(await page.cardTitle()).toBe("Hello Grace");
  expect(await (await page.field("Name")).inputValue()).toBe("");
});

test("suggestions follow the typing, and one can be taken", async () => {
  const field = await page.field("Who");
  await field.click();
  await field.pressSequentially("ing");
  const list = browser.page.getByRole("list", { name: "Suggestions for Who" });
  await list.getByText("ing@two.example").click();
  expect(await field.inputValue()).toBe("ing@two.example");
});

test("a draft opens in a window, is edited, and sent", async () => {
  await page.press("Write a draft");
  expect(await page.draft()).toEqual({ to: "ingrid@port.example", subject: "A question", body: "Hello Ingrid,\n\nmay I ask?" });
  await page.editDraft("To", `${ingrid.name} <${ingrid.email}>`);
  await page.editDraft("Message text", "Dear Ingrid,\n\nmay I?");
  await page.send();
  expect(await page.toast()).toBe("Message sent");
  await page.folder("Sent");
  await page.openMail("A question");
  expect(await browser.page.locator(".plain-body").innerText()).toBe("Dear Ingrid,\n\nmay I?");
});

test("closing a draft keeps it, and the draft folder opens it again", async () => {
  await page.press("Write a draft");
  await page.draft();
  await page.editDraft("Subject", "Another question");
  await page.compose().getByRole("button", { name: "Save and close" }).click();
  await page.compose().waitFor({ state: "detached" });
  await page.folder("Drafts");
  await page.row("Another question").click();
  expect((await page.draft()).subject).toBe("Another question");
});

test("what fails is one plain line for the user and a stack for the developer", async () => {
  const panel = await page.developerPanel();
  await page.press("Fail");
  expect(await page.toast()).toBe("Something went wrong when executing the add-on.");
  await panel.locator(".execution.failed").waitFor();
  expect(await panel.innerText()).toContain("The secret reason");
  expect(await page.cardText()).not.toContain("secret");
});

test("a draft that cannot be made says why", async () => {
  await page.press("Write a broken draft");
  expect(await page.toast()).toContain("Give the contact's email first.");
  expect(await browser.page.locator(".compose").count()).toBe(0);
});

test("notifications are text", async () => {
  await page.press("Notify");
  expect(await page.toast()).toBe("Noted <b>plainly</b>");
});

test("a message has its own cards; home stays behind the back arrow", async () => {
  await page.openMail("Older one");
  expect(await page.cardText()).toContain("Bold Older one");
  await page.cardBack();
  expect(await page.cardTitle()).toBe("Home");
  await browser.page.getByRole("button", { name: "Back to the open message" }).click();
  expect(await page.cardTitle()).toBe("A message");
  await page.backToList();
  await page.openMail("Newer one");
  expect(await page.cardText()).toContain("Bold Newer one");
});

test("labels that the add-on puts on appear in the list, in their colour", async () => {
  await page.openMail("Older one");
  await page.press("Label it");
  expect(await page.toast()).toBe("Labelled");
  await page.backToList();
  expect(await page.labelsOf("Older one")).toEqual(["Tests/Done"]);
  const color = await browser.page.locator(".row-text .label-chip").evaluate((chip) => chip.style.background);
  expect(color).toBe("rgb(22, 167, 102)");
});

test("the menu has the card's actions, refresh, and the universal ones", async () => {
  await page.menu("About");
  expect(await page.cardTitle()).toBe("About this sample");
  await page.cardBack();
  await page.menu("From the menu");
  expect(await page.toast()).toContain("Noted");
});

test("mail that arrives runs the add-on only when it is refreshed", async () => {
  await page.openMail("Older one");
  await page.answerAs("One more thing, Nora.");
  expect(await page.cardText()).toContain("Bold Older one");
  await page.refresh();
  expect(await page.cardText()).toContain("Bold Re: Older one");
});

test("the clock moves on, and the hourly look runs by hand", async () => {
  const time = browser.page.locator(".workbench-time");
  const before = await time.innerText();
  await page.moveClock("One week");
  await browser.page.locator(".workbench-time", { hasNotText: before }).waitFor();
  await page.press("Start the hourly look");
  await browser.page.getByRole("button", { name: "Run the hourly look" }).click();
  const panel = await page.developerPanel();
  await panel.getByText("onHour").first().waitFor();
  expect(await panel.innerText()).toContain("onHour, every 1 h");
});

test("everything is reached by keyboard", async () => {
  const { keyboard } = browser.page;
  await page.row("Newer one").focus();
  await keyboard.press("Enter");
  await browser.page.locator(".thread-subject").waitFor();
  expect(await focused()).toBe("Newer one");
  await (await page.sidebar()).getByRole("button", { name: "Label it" }).focus();
  await keyboard.press("Enter");
  expect(await page.toast()).toBe("Labelled");
  await (await page.sidebar()).getByRole("button", { name: "More actions" }).focus();
  await keyboard.press("Enter");
  await browser.page.getByRole("menu").waitFor();
  expect(await focused()).toBe("Refresh");
  await keyboard.press("ArrowDown");
  expect(await focused()).toBe("About");
  await keyboard.press("ArrowDown");
  expect(await focused()).toBe("Refresh");
  await keyboard.press("End");
  expect(await focused()).toBe("About");
  await keyboard.press("Escape");
  expect(await browser.page.getByRole("menu").count()).toBe(0);
  expect(await focused()).toBe("More actions");
});

test("a card that is drawn anew keeps the keyboard where it was, and a new one has it on its title", async () => {
  const { keyboard } = browser.page;
  const sidebar = await page.sidebar();
  await sidebar.getByRole("button", { name: "Rename" }).focus();
  await keyboard.press("Enter");
  await sidebar.getByRole("heading", { name: "Hello" }).waitFor();
  expect(await focused()).toBe("Rename");
  await sidebar.getByRole("button", { name: "Push" }).focus();
  await keyboard.press("Enter");
  await sidebar.getByRole("heading", { name: "A pushed card" }).waitFor();
  expect(await focused()).toBe("A pushed card");
});

test("a compose window has the keyboard: in the text of a draft, in the address of a new message", async () => {
  await page.press("Write a draft");
  await page.draft();
  expect(await focused()).toBe("Message text");
  expect(await browser.page.evaluate("[document.activeElement.selectionStart, document.activeElement.scrollTop]")).toEqual([
    0, 0,
  ]);
  await browser.page.getByRole("button", { name: "Compose" }).click();
  await browser.page.locator(".compose").nth(1).waitFor();
  expect(await browser.page.evaluate("document.activeElement.labels[0].textContent")).toBe("To");
  await page.compose().getByRole("button", { name: "Save and close" }).click();
  await browser.page.locator(".compose").nth(1).waitFor({ state: "detached" });
  expect(await focused()).toBe("Compose");
});

test("a search that finds nothing says what was searched for", async () => {
  await page.search("subject:nowhere");
  expect(await browser.page.locator(".list-empty").innerText()).toBe("No mail matches “subject:nowhere”. Try fewer words.");
});

test("the add-on learns that it is on the web, and the phone's view tells it so", async () => {
  await page.openMail("Older one");
  expect(await page.cardText()).toContain("Seen on WEB");
  await browser.page.getByRole("button", { name: "Phone" }).click();
  await browser.page.getByRole("button", { name: "Sample add-on" }).click();
  await page.refresh();
  expect(await page.cardText()).toContain("Seen on ANDROID");
});

test("on a phone the add-on waits below the open message, and has no home", async () => {
  await browser.page.setViewportSize(PHONE);
  await page.open();
  expect(await browser.page.locator(".sidebar, .rail").count()).toBe(0);
  await page.openMail("Older one");
  await browser.page.getByRole("button", { name: "Sample add-on" }).click();
  expect(await page.cardText()).toContain("Bold Older one");
  expect(await page.cardText()).toContain("Seen on ANDROID");
  expect(await browser.page.getByRole("button", { name: "Back", exact: true }).count()).toBe(0);
  const { width } = (await (await page.sidebar()).boundingBox()) ?? { width: 0 };
  expect(width).toBe(PHONE.width);
});
