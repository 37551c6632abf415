import { nora } from "../../preview/mailbox/people";
import { rawMail } from "../../preview/mailbox/rawMail";
import { type RunningPreview, runPreview } from "../preview/runningPreview";
import { type OpenBrowser, openBrowser } from "./browser";
import { PreviewPage } from "./previewPage";

const SCRIPTS = `<script>top.hacked = 1; parent.hacked = 1</script>
<img src="x" onerror="top.hacked = 1"><svg onload="top.hacked = 1"></svg>
<iframe srcdoc="<script>top.hacked = 1</script>"></iframe>
<a href="javascript:top.hacked = 1" id="link">press me</a>
<form action="https://steal.example/"><input name="q"><button>go</button></form>
<meta http-equiv="refresh" content="0;url=https://steal.example/refresh">
<link rel="stylesheet" href="https://steal.example/style.css">
<style>@import "https://steal.example/import.css"; body { background: url(https://steal.example/bg.png) }</style>
<object data="https://steal.example/o"></object><base href="https://steal.example/">
<p id="end">The end of the mail</p>`;

const NAME = '<b>Bold</b> <img src=x onerror="hacked=1"> \u202Egnp.exe';
const SUBJECT = '<script>hacked=1</script> <a href="https://steal.example/">click</a> \u202Etxt';

let browser: OpenBrowser;
let preview: RunningPreview;
let page: PreviewPage;
const asked: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  browser.page.on("request", (request) => asked.push(request.url()));
  browser.page.on("dialog", (dialog) => {
    asked.push(`dialog:${dialog.message()}`);
    void dialog.dismiss();
  });
  const raw = await rawMail({
    from: { name: NAME, email: "evil@far.example" },
    to: [nora],
    subject: SUBJECT,
    date: new Date(),
    html: SCRIPTS,
  });
  preview = await runPreview([{ raw, at: Date.now(), labels: ["INBOX"] }]);
  page = new PreviewPage(browser.page, preview.url);
  await page.open();
  await page.openMail("click");
  await browser.page.frameLocator(".html-body").locator("#end").waitFor();
  await browser.page.frameLocator(".html-body").locator("#link").click();
  await browser.page.waitForTimeout(300);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

test("nothing of the mail was executed", async () => {
  expect(await browser.page.evaluate("typeof window.hacked")).toBe("undefined");
});

test("nothing was asked from elsewhere, and nothing left the page", async () => {
  const elsewhere = asked.filter((url) => !url.startsWith(preview.url));
  const failed = await browser.page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  expect(failed.filter((url) => url.includes("steal.example"))).toEqual([]);
  expect(elsewhere.filter((url) => url.startsWith("dialog:"))).toEqual([]);
  expect(browser.page.url()).toBe(preview.url);
  expect(browser.context.pages().length).toBe(1);
});

test("names and subjects are shown as they were written, in the mail and in the card", async () => {
  expect(await browser.page.locator(".thread-subject").innerText()).toContain("<script>hacked=1</script>");
  expect(await browser.page.locator(".message-head").innerText()).toContain('<img src=x onerror="hacked=1">');
  expect(await page.cardText()).toContain("<script>hacked=1</script>");
  expect(await browser.page.locator(".sidebar img, .sidebar script, .thread > img, .thread > script").count()).toBe(0);
});

test("a turned reading direction stays inside of its own text", async () => {
  await page.backToList();
  for (const part of [".row-people", ".row-subject", ".row-snippet"]) {
    const isolation = await browser.page.evaluate(`getComputedStyle(document.querySelector("${part}")).unicodeBidi`);
    expect(isolation).toBe("isolate");
  }
});
