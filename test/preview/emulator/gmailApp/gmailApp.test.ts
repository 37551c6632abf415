import { headerValue } from "../../../../preview/gmail/headers";
import { type Gmail, startGmail } from "../../../../preview/gmail/start";
import { mail } from "../../gmail/mails";
import { probe, scriptOf, valueOf } from "../harness";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada" });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

function run(body: string): unknown {
  return valueOf(scriptOf(probe(body), { gmail: gmail.backend }).run("probe"));
}

const HEADERS = {
  ...{ From: "Zoë <zoe@example.org>", To: "ada@example.com", Cc: "bea@example.org", Subject: "Lunch" },
  ...{ "Reply-To": "zoe@home.example", "Message-ID": "<1@example.org>", "Content-Type": "text/html; charset=iso-8859-1" },
};

function received(): { id: string; threadId: string } {
  const raw = Buffer.from(
    mail({ ...HEADERS, From: "=?UTF-8?B?Wm/Dqw==?= <zoe@example.org>" }, "<p>Gr\u00fc\u00dfe</p>"),
    "latin1",
  );
  return gmail.user.receive({ raw, at: 1_700_000_000_000 });
}

test("a message's own words", () => {
  const { id, threadId } = received();
  const body = `const m = GmailApp.getMessageById('${id}');
    return [m.getId(), m.getThread().getId(), m.getFrom(), m.getTo(), m.getCc(), m.getBcc(), m.getReplyTo(), m.getSubject(),
      m.getDate().getTime(), m.getBody().trim(), m.getPlainBody().trim(), m.getHeader('message-id'), m.isUnread(), m.isDraft()];`;
  expect(run(body)).toEqual([
    ...[id, threadId, "Zoë <zoe@example.org>", "ada@example.com", "bea@example.org", "", "zoe@home.example", "Lunch"],
    ...[1_700_000_000_000, "<p>Grüße</p>", "Grüße", "<1@example.org>", true, false],
  ]);
});

test("a thread's messages and labels", () => {
  const { threadId } = received();
  const body = `const t = GmailApp.getThreadById('${threadId}');
    t.addLabel(GmailApp.createLabel('Intros'));
    const names = t.getLabels().map((l) => l.getName());
    t.removeLabel(GmailApp.getUserLabelByName('Intros'));
    return [t.getMessageCount(), t.getFirstMessageSubject(), names, t.getLabels().length, GmailApp.getThreadById('18b0'), GmailApp.getUserLabelByName('No')];`;
  expect(run(body)).toEqual([1, "Lunch", ["Intros"], 0, null, null]);
});

test("a draft is made, reopened, changed and deleted", () => {
  const body = `const made = GmailApp.createDraft('Zoë <zoe@example.org>', 'Grüße', 'Hi 🙂', { cc: 'bea@example.org', htmlBody: '<b>Hi</b>' });
    const draft = GmailApp.getDraft(made.getId());
    const before = draft.getMessageId();
    draft.update('bea@example.org', 'Other', 'Bye');
    const message = draft.getMessage();
    const after = [before === message.getId(), message.getTo(), message.getSubject(), message.getPlainBody().trim(), GmailApp.getDrafts().length];
    draft.deleteDraft();
    return after.concat(GmailApp.getDrafts().length);`;
  expect(run(body)).toEqual([false, "bea@example.org", "Other", "Bye", 1, 0]);
});

test("what is drafted is what was asked for", () => {
  const id = run(
    `return GmailApp.createDraft('Zoë <zoe@example.org>', 'Grüße', 'Hi 🙂', { cc: 'bea@example.org', htmlBody: '<b>Hi</b>' }).getId();`,
  ) as string;
  const { root } = gmail.user.draft(id).message;
  expect(["To", "Cc", "Subject"].map((name) => headerValue(root.headers, name))).toEqual([
    "Zoë <zoe@example.org>",
    "bea@example.org",
    "Grüße",
  ]);
  expect(root.parts.map((part) => [part.mimeType, part.body().toString()])).toEqual([
    ["text/plain", "Hi 🙂"],
    ["text/html", "<b>Hi</b>"],
  ]);
});

test.each([
  ["alone", "createDraftReply", null],
  ["with all others", "createDraftReplyAll", "ada@example.com, bea@example.org"],
])("a reply %s stands in its thread and goes where answers are wanted", (_, method, cc) => {
  const { id, threadId } = received();
  const draftId = run(`return GmailApp.getMessageById('${id}').${method}('Yes').getId();`) as string;
  const { message } = gmail.user.draft(draftId);
  expect(message.threadId).toBe(threadId);
  expect(["To", "Cc", "Subject", "In-Reply-To"].map((name) => headerValue(message.root.headers, name))).toEqual([
    ...["zoe@home.example", cc, "Re: Lunch", "<1@example.org>"],
  ]);
});

test("a thread is answered as its last message is", () => {
  const { threadId } = received();
  const drafts = ["createDraftReply", "createDraftReplyAll"].map((method) => {
    const id = run(`return GmailApp.getThreadById('${threadId}').${method}('Yes', { bcc: 'me@example.com' }).getId();`) as string;
    const { root } = gmail.user.draft(id).message;
    return ["To", "Cc", "Bcc"].map((name) => headerValue(root.headers, name));
  });
  // The second reply answers the first draft, which is the thread's last message.
  expect(drafts[0]).toEqual(["zoe@home.example", null, "me@example.com"]);
  expect(drafts[1]?.[1]).toBe("zoe@home.example");
});

test("a draft's own copy is read back, and deleting it twice is an error", () => {
  const body = `const draft = GmailApp.createDraft('a@example.com', 's', 'b', { bcc: 'me@example.com' });
    const bcc = draft.getMessage().getBcc(); draft.deleteDraft(); try { draft.deleteDraft(); } catch (e) { return [bcc, e.message]; }`;
  expect(run(body)).toEqual(["me@example.com", "Gmail operation not allowed."]);
});

test("a draft that is gone is an error, and so is a message", () => {
  for (const call of ["getDraft('r-1')", "getMessageById('18c0')"]) {
    expect(() => run(`GmailApp.${call};`)).toThrow("Gmail operation not allowed.");
  }
});

test("search finds threads", () => {
  const { threadId } = received();
  expect(run("return GmailApp.search('from:zoe').map((t) => t.getId());")).toEqual([threadId]);
  expect(run("return GmailApp.search('from:zoe', 1, 5).length;")).toBe(0);
});

test.each([
  ["GmailApp.sendEmail('a@example.com', 's', 'b')", "GmailApp.sendEmail"],
  ["GmailApp.getDrafts()[0].send()", "GmailDraft.send"],
  ["GmailApp.getMessageById(id).reply('x')", "GmailMessage.reply"],
  ["GmailApp.getMessageById(id).forward('a@example.com')", "GmailMessage.forward"],
  ["GmailApp.getThreadById(threadId).replyAll('x')", "GmailThread.replyAll"],
])("%s is caught", (call, name) => {
  const { id, threadId } = received();
  gmail.user.compose("To: a@example.com\r\n\r\nx");
  const script = scriptOf(probe(`const id = '${id}'; const threadId = '${threadId}'; ${call};`), { gmail: gmail.backend });
  const { error, calls } = script.run("probe");
  expect(error?.message).toBe(`This add-on must never send: ${name} was called.`);
  expect(calls.at(-1)?.name).toBe(name);
  expect(gmail.user.find("in:sent")).toEqual([]);
});

const list = (count: number): string => Array.from({ length: count }, (_, n) => `a${n}@example.com`).join(", ");
const TO = (to: number, cc: number, first = ""): string =>
  `GmailApp.createDraft('${first}${list(to)}', 's', 'b', { cc: '${list(cc)}' })`;

test.each([
  [
    "a subject over 250 characters",
    `GmailApp.createDraft('a@example.com', '${"x".repeat(251)}', '')`,
    "Invalid argument: subject",
  ],
  ["a body over 200 KB", "GmailApp.createDraft('a@example.com', 's', 'x'.repeat(204801))", "Limit exceeded: Email Body Size."],
  [
    "formatted text over 200 KB",
    "GmailApp.createDraft('a@example.com', 's', 'b', { htmlBody: 'x'.repeat(204801) })",
    "Limit exceeded: Email Body Size.",
  ],
  ["51 recipients", `${TO(30, 21)}`, "Limit exceeded: Email Recipients Per Message."],
  ["an option that is none", "GmailApp.createDraft('a@example.com', 's', 'b', { html: 'x' })", 'option "html" is not known'],
])("%s is refused", (_, call, message) => {
  expect(() => run(`${call};`)).toThrow(message);
});

test("50 recipients are taken, and a comma within a name is none", () => {
  expect(() => run(`${TO(30, 19, `"Halden, Tessa" <t@example.com>, `)};`)).not.toThrow();
});

test("a subject of 250 characters is taken", () => {
  expect(run("return GmailApp.createDraft('a@example.com', 'x'.repeat(250), '').getMessage().getSubject().length;")).toBe(250);
});

test("each look at Gmail is a round trip; ids are known", () => {
  const { id } = received();
  const script = scriptOf(probe(`const m = GmailApp.getMessageById('${id}'); m.getId(); m.getThread(); m.getSubject();`), {
    gmail: gmail.backend,
  });
  expect(script.run("probe").calls).toEqual([
    { name: "GmailApp.getMessageById", units: 0 },
    { name: "GmailMessage.getSubject", units: 0 },
  ]);
});

test("a draft opens from a press, with its thread", () => {
  const script = scriptOf(
    `function act() {
      const draft = GmailApp.createDraft('a@example.com', 's', 'b');
      return CardService.newComposeActionResponseBuilder().setGmailDraft(GmailApp.getDraft(draft.getId())).build();
    }`,
    { gmail: gmail.backend },
  );
  const { response } = script.click({ action: { function: "act" }, composeAction: { type: "STANDALONE_DRAFT" } });
  const [draft] = gmail.user.drafts();
  expect(response).toEqual({ type: "compose", draftId: draft?.id, draftThreadId: draft?.message.threadId });
});

test("a draft that vanished before it could open", () => {
  const script = scriptOf(
    `function act() {
      const draft = GmailApp.createDraft('a@example.com', 's', 'b');
      draft.deleteDraft();
      return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
    }`,
    { gmail: gmail.backend },
  );
  expect(script.click({ action: { function: "act" }, composeAction: { type: "STANDALONE_DRAFT" } }).error?.message).toMatch(
    /^The draft to open is gone: r-/,
  );
});
