import { daniel, ingrid, nora } from "../../../preview/mailbox/people";
import { rawMail } from "../../../preview/mailbox/rawMail";
import { bundlePage } from "../../../preview/server/pageFiles";
import { startServer } from "../../../preview/server/server";
import { type RunningPreview, runPreview } from "../runningPreview";

const HOUR = 3_600_000;
let preview: RunningPreview;

async function mail(subject: string, hoursAgo: number, html?: string) {
  const at = Date.now() - hoursAgo * HOUR;
  const raw = await rawMail({
    from: daniel,
    to: [nora],
    subject,
    date: new Date(at),
    messageId: `<${hoursAgo}@tidewater.example>`,
    ...(html ? { html } : { text: `The text of ${subject}` }),
  });
  return { raw, at, labels: ["INBOX", "UNREAD"] };
}

beforeEach(async () => {
  preview = await runPreview([await mail("Older", 5), await mail("Newer & <b>", 1, "<p>Hi <b>there</b></p><script>x</script>")]);
});
afterEach(() => preview.close());

const rows = async (query = "label=INBOX") => (await preview.ask("GET", `/api/threads?${query}`)).json.rows;

describe("mail", () => {
  test("is listed newest first, with who wrote and what it says", async () => {
    const [newer, older] = await rows();
    expect(older).toMatchObject({ subject: "Older", people: ["Daniel Okafor"], unread: true, count: 1, draftId: null });
    expect(older.snippet).toContain("The text of Older");
    expect(newer.subject).toBe("Newer & <b>");
    expect(newer.date).toBeGreaterThan(older.date);
  });

  test("is searched as Gmail does, and filed by labels", async () => {
    expect((await rows("q=subject:older")).map(({ subject }: { subject: string }) => subject)).toEqual(["Older"]);
    const [{ id }] = await rows("q=subject:older");
    await preview.ask("POST", `/api/threads/${id}/labels`, { add: ["Intros/Waiting"], remove: ["INBOX", "UNREAD"] });
    expect((await rows()).length).toBe(1);
    const label = (await preview.ask("GET", "/api/labels")).json.find(({ name }: { name: string }) => name === "Intros/Waiting");
    expect(label).toMatchObject({ system: false, unread: 0 });
    expect((await rows(`label=${label.id}`))[0]).toMatchObject({ id, labelIds: [label.id] });
  });

  test("in HTML is handed over under a policy that lets nothing run", async () => {
    const [{ id }] = await rows("q=subject:newer");
    const { messages } = (await preview.ask("GET", `/api/threads/${id}`)).json;
    expect(messages[0]).toMatchObject({ hasHtml: true, from: { name: "Daniel Okafor", email: daniel.email } });
    const body = await preview.raw(`/messages/${messages[0].id}/body`, { host: new URL(preview.url).host });
    expect(body.text).toContain("<p>Hi <b>there</b></p>");
    const policy = String(body.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox (?!.*allow-scripts)/);
  });

  test("that is gone is said in a sentence", async () => {
    expect(await preview.ask("GET", "/api/threads/18ffffffffffffff")).toMatchObject({
      status: 400,
      json: { error: expect.stringMatching(/no longer/) },
    });
  });
});

describe("drafts", () => {
  const draftBy = async () =>
    (await preview.ask("POST", "/api/add-on/home")).json && (await preview.ask("POST", "/api/drafts")).json;

  test("are written, saved under a new message id, and sent", async () => {
    const draft = await draftBy();
    const fields = { to: `${ingrid.name} <${ingrid.email}>`, cc: "", bcc: "", subject: "Hallo Ö", body: "One\n\nTwo" };
    const saved = (await preview.ask("PUT", `/api/drafts/${draft.id}`, fields)).json;
    expect(saved).toMatchObject({ ...fields, id: draft.id });
    expect(saved.messageId).not.toBe(draft.messageId);
    expect((await preview.ask("PUT", `/api/drafts/${draft.id}`, fields)).json.messageId).toBe(saved.messageId);
    expect((await rows("label=DRAFT"))[0]).toMatchObject({ people: ["Draft"], draftId: draft.id });
    expect((await preview.ask("POST", `/api/drafts/${draft.id}/send`)).status).toBe(200);
    expect((await rows("label=SENT"))[0]).toMatchObject({ people: ["To: Ingrid Aarvik"], subject: "Hallo Ö", draftId: null });
    expect((await preview.ask("GET", `/api/drafts/${draft.id}`)).status).toBe(404);
  });

  test.each([
    ["", /at least one address/],
    ["Ingrid", /“Ingrid” is no address/],
  ])("to %j are not sent", async (to, sentence) => {
    const draft = await draftBy();
    await preview.ask("PUT", `/api/drafts/${draft.id}`, { to, cc: "", bcc: "", subject: "x", body: "y" });
    const refused = await preview.ask("POST", `/api/drafts/${draft.id}/send`);
    expect(refused).toMatchObject({ status: 400, json: { error: expect.stringMatching(sentence) } });
    expect((await rows("label=DRAFT")).length).toBe(1);
  });

  test.each(["Jörg Müller <j@x.example>", '"Müller, Jörg" <j@x.example>', "j@x.example, Ada <ada@y.example>"])(
    "keep %s as it was typed",
    async (to) => {
      const draft = await draftBy();
      await preview.ask("PUT", `/api/drafts/${draft.id}`, { to, cc: "", bcc: "", subject: "x", body: "y" });
      expect((await preview.ask("GET", `/api/drafts/${draft.id}`)).json.to).toBe(to);
    },
  );

  test("are thrown away", async () => {
    const draft = await draftBy();
    await preview.ask("DELETE", `/api/drafts/${draft.id}`);
    expect((await rows("label=DRAFT")).length).toBe(0);
  });
});

describe("answers", () => {
  test("of the other person come into the thread, unread, with the older mail quoted", async () => {
    const [{ id }] = await rows("q=subject:older");
    expect((await preview.ask("GET", `/api/threads/${id}`)).json.others).toEqual([daniel]);
    await preview.ask("POST", `/api/threads/${id}/answer`, { as: daniel.email, text: "Yes, gladly." });
    const { messages, subject } = (await preview.ask("GET", `/api/threads/${id}`)).json;
    expect(subject).toBe("Older");
    expect(messages[1]).toMatchObject({ from: daniel, labelIds: expect.arrayContaining(["INBOX", "UNREAD"]) });
    expect(messages[1].text).toMatch(/^Yes, gladly\.\s+On .+ wrote:\s+> The text of Older/);
  });

  test("of somebody who is not in the thread are refused", async () => {
    const [{ id }] = await rows("q=subject:older");
    const refused = await preview.ask("POST", `/api/threads/${id}/answer`, { as: "x@y.example", text: "Yes" });
    expect(refused).toMatchObject({ status: 400, json: { error: expect.stringMatching(/not part of this conversation/) } });
  });

  test("of the owner are reply drafts in the thread", async () => {
    const [{ id }] = await rows("q=subject:older");
    const draft = (await preview.ask("POST", `/api/threads/${id}/reply`)).json;
    expect(draft).toMatchObject({ threadId: id, subject: "Re: Older", body: "" });
    expect(draft.to).toContain(daniel.email);
  });
});

describe("the add-on", () => {
  test("opens home and messages, and answers presses", async () => {
    const home = (await preview.ask("POST", "/api/add-on/home")).json;
    expect(home.response.cards[0].header.title).toBe("Home");
    const [{ id }] = await rows("q=subject:older");
    const [message] = (await preview.ask("GET", `/api/threads/${id}`)).json.messages;
    const opened = (await preview.ask("POST", "/api/add-on/message", { messageId: message.id, threadId: id })).json;
    expect(JSON.stringify(opened.response)).toContain("Older");
    const onClick = { action: { function: "onAction", parameters: [{ key: "name", value: "push" }] } };
    const pressed = (await preview.ask("POST", "/api/add-on/click", { onClick, form: {} })).json;
    expect(pressed.response.json.navigations[0].pushCard.name).toBe("second");
    expect((await preview.ask("POST", "/api/add-on/universal", { label: "About" })).json.response.type).toBe("universal");
  });

  test("shows developers what it did", async () => {
    const onClick = { action: { function: "onAction", parameters: [{ key: "name", value: "fail" }] } };
    await preview.ask("POST", "/api/add-on/click", { onClick, form: {} });
    await preview.ask("POST", "/api/add-on/click", {
      onClick: {
        action: { function: "onAction", parameters: [{ key: "name", value: "draft" }] },
        composeAction: { type: "STANDALONE_DRAFT" },
      },
      form: {},
    });
    const { executions, stored, storedBytes } = (await preview.ask("GET", "/api/developer")).json;
    expect(executions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(executions[0].calls.length).toBeGreaterThan(0);
    expect(executions[1].error).toMatchObject({
      message: expect.stringContaining("The secret reason"),
      stack: expect.stringContaining("Code.js"),
    });
    expect(stored[0].key).toBe("draft");
    expect(storedBytes).toBe(Buffer.byteLength(`draft${stored[0].value}`));
  });

  test("is described by its manifest", async () => {
    expect((await preview.ask("GET", "/api/session")).json).toEqual({
      owner: nora,
      source: "A test",
      locale: "en",
      addOn: { name: "Sample add-on", color: "#7b1fa2", icon: "science", universalActions: ["About"] },
    });
  });
});

test("the clock moves on for mail and add-on alike, never back", async () => {
  const before = Date.now();
  const { now } = (await preview.ask("POST", "/api/clock", { hours: 48 })).json;
  expect(now - before).toBeGreaterThanOrEqual(48 * HOUR);
  const [{ id }] = await rows("q=subject:older");
  await preview.ask("POST", `/api/threads/${id}/answer`, { as: daniel.email, text: "Late" });
  expect((await rows())[0].date).toBeGreaterThanOrEqual(before + 48 * HOUR);
  expect((await preview.ask("POST", "/api/clock", { hours: -1 })).status).toBe(400);
});

describe("only the own page is answered", () => {
  test.each(["/", "/api/threads", "/api/session"])("%s under a foreign name", async (path) => {
    expect((await preview.raw(path, { host: "rebound.example" })).status).toBe(403);
  });

  test("changes by another site's page", async () => {
    const { host } = new URL(preview.url);
    expect((await preview.raw("/api/drafts", { host, origin: "https://evil.example" }, "POST")).status).toBe(403);
    expect((await rows("label=DRAFT")).length).toBe(0);
  });

  test("the page may load nothing from elsewhere", async () => {
    const { headers, status } = await preview.raw("/", { host: new URL(preview.url).host });
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
  });
});

test("what does not exist is a 404, and nonsense a 400", async () => {
  expect((await preview.ask("GET", "/api/nothing")).status).toBe(404);
  expect((await preview.ask("GET", "/icons/no_such.svg").catch(() => ({ status: 404 }))).status).toBe(404);
  expect((await preview.ask("POST", "/api/add-on/message", {})).status).toBe(400);
  expect((await preview.ask("POST", "/api/add-on/click", [])).status).toBe(400);
  expect((await preview.ask("POST", "/api/add-on/home", { platform: "TOASTER" })).status).toBe(400);
});

test("a taken port gives way to a free one", async () => {
  const taken = Number(new URL(preview.url).port);
  const server = await startServer(preview.world, new Map(), taken);
  expect(new URL(server.url).port).not.toBe(String(taken));
  await server.close();
});

test("the page is bundled whole", async () => {
  const files = await bundlePage("preview/page");
  expect([...files.keys()]).toEqual(["/", "/app.js", "/page.css"]);
  for (const { text } of files.values()) expect(text.length).toBeGreaterThan(300);
});
