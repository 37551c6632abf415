import { headerValue } from "../../../preview/gmail/headers";
import { type Gmail, startGmail } from "../../../preview/gmail/start";
import { base64Url, mail } from "./mails";

let gmail: Gmail;
let now = Date.UTC(2026, 2, 10, 12);
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Adä Example", now: () => now });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

const rest = (...[method, path, body]: Parameters<Gmail["backend"]["request"]>) =>
  gmail.backend.request(method, `/gmail/v1/users/me${path}`, body);
const LETTER = "To: zoe@example.org\r\nSubject: Hi\r\nX-Intro: 7\r\n\r\nHello\r\n";

function reply(changes: Readonly<Record<string, string>> = {}): string {
  return mail({
    From: "ada@example.com",
    To: "zoe@example.org",
    Subject: "Re: Lunch",
    "In-Reply-To": "<1@example.org>",
    ...changes,
  });
}

function received(): { id: string; threadId: string } {
  return gmail.user.receive({ raw: mail({ Subject: "Lunch", "Message-ID": "<1@example.org>" }) });
}

test("a draft gets what is missing of From, Date and Message-ID, and keeps its own headers", () => {
  const { json } = rest("POST", "/drafts", { message: { raw: base64Url(LETTER) } });
  expect(json).toEqual({
    id: expect.stringMatching(/^r-\d+$/),
    message: { id: expect.any(String), threadId: expect.any(String), labelIds: ["DRAFT"] },
  });
  const { headers } = gmail.user.draft(json.id).message.root;
  expect(headerValue(headers, "From")).toBe("Adä Example <ada@example.com>");
  expect(headerValue(headers, "Date")).toBe("Tue, 10 Mar 2026 12:00:00 +0000");
  expect(headerValue(headers, "Message-ID")).toMatch(/^<.+@mail\.gmail\.com>$/);
  expect(headerValue(headers, "X-Intro")).toBe("7");
});

describe("a draft stands in a thread where it names it, answers a message of it, and has its subject", () => {
  test.each([
    ["all three", {}, true],
    ["answering by References", { "In-Reply-To": "", References: "<0@x> <1@example.org>" }, true],
    ["another prefix", { Subject: "AW: Lunch" }, true],
    ["no headers", { "In-Reply-To": "" }, false],
    ["headers of another mail", { "In-Reply-To": "<2@example.org>" }, false],
    ["another subject", { Subject: "Re: Dinner" }, false],
  ])("%s", (_, changes, inside) => {
    const { threadId } = received();
    const { json } = rest("POST", "/drafts", { message: { raw: base64Url(reply(changes)), threadId } });
    expect(json.message.threadId === threadId).toBe(inside);
    expect(gmail.user.thread(threadId)).toHaveLength(inside ? 2 : 1);
  });

  test("without the thread's id it starts its own", () => {
    const { threadId } = received();
    expect(rest("POST", "/drafts", { message: { raw: base64Url(reply()) } }).json.message.threadId).not.toBe(threadId);
  });

  test("a thread that is not there is 404", () => {
    expect(rest("POST", "/drafts", { message: { raw: base64Url(reply()), threadId: "18b0" } }).status).toBe(404);
  });
});

test("an update changes the message's id, not the draft's", () => {
  const { id, message } = gmail.user.compose(LETTER);
  const { json } = rest("PUT", `/drafts/${id}`, { message: { raw: base64Url(LETTER.replace("Hello", "Bye")) } });
  expect(json).toMatchObject({ id, message: { threadId: message.threadId } });
  expect(json.message.id).not.toBe(message.id);
  expect(rest("GET", `/messages/${message.id}`).status).toBe(404);
  expect(gmail.user.draft(id).message.snippet).toBe("Bye");
  expect(rest("GET", "/drafts").json.drafts).toEqual([{ id, message: { id: json.message.id, threadId: message.threadId } }]);
});

test("an update of a reply without the thread's id leaves the conversation", () => {
  const { threadId } = received();
  const { id } = gmail.user.compose(reply(), threadId);
  expect(rest("PUT", `/drafts/${id}`, { message: { raw: base64Url(reply()) } }).json.message.threadId).not.toBe(threadId);
});

test("the person edits text and people: new message id, same draft and thread", () => {
  const { id, message } = gmail.user.compose(LETTER);
  const edited = gmail.user.editDraft(id, { text: "Grüße", to: "Bea <bea@example.org>", cc: "" });
  expect([edited.id, edited.message.threadId]).toEqual([id, message.threadId]);
  expect(edited.message.id).not.toBe(message.id);
  expect([headerValue(edited.message.root.headers, "To"), edited.message.snippet]).toEqual(["Bea <bea@example.org>", "Grüße"]);
});

test("the person edits the subject: the draft moves to another thread", () => {
  const { threadId } = received();
  const { id } = gmail.user.compose(reply(), threadId);
  expect(gmail.user.editDraft(id, { subject: "RE: lunch" }).message.threadId).toBe(threadId);
  expect(gmail.user.editDraft(id, { subject: "Dinner" }).message.threadId).not.toBe(threadId);
});

describe("sending", () => {
  test("makes a new message in the same thread, without the draft", () => {
    const { threadId } = received();
    const { id, message } = gmail.user.compose(reply(), threadId);
    now += 60_000;
    const sent = gmail.user.sendDraft(id);
    expect([sent.threadId, sent.labelIds, sent.internalDate]).toEqual([threadId, ["SENT"], now]);
    expect(sent.id).not.toBe(message.id);
    expect(rest("GET", `/drafts/${id}`).status).toBe(404);
    expect(rest("GET", "/drafts").json).toEqual({ resultSizeEstimate: 0 });
    expect(gmail.user.thread(threadId)).toHaveLength(2);
  });

  test("rewrites the Message-ID and drops X- headers", () => {
    const { id, message } = gmail.user.compose(LETTER);
    const sent = gmail.user.sendDraft(id);
    const idOf = (of: typeof message) => headerValue(of.root.headers, "Message-ID");
    expect(idOf(sent)).not.toBe(idOf(message));
    expect(headerValue(sent.root.headers, "X-Intro")).toBeNull();
  });

  test("an answer to what was sent joins its thread", () => {
    const sent = gmail.user.sendDraft(gmail.user.compose(LETTER).id);
    const messageId = headerValue(sent.root.headers, "Message-ID") ?? "";
    const answer = gmail.user.receive({ raw: mail({ Subject: "Re: Hi", "In-Reply-To": messageId }) });
    expect(answer.threadId).toBe(sent.threadId);
    const other = gmail.user.receive({ raw: mail({ Subject: "Something else", "In-Reply-To": messageId }) });
    expect(other.threadId).not.toBe(sent.threadId);
  });

  test("needs someone to send to", () => {
    const { id } = gmail.user.compose("Subject: Hi\r\n\r\nHello");
    expect(rest("POST", "/drafts/send", { id })).toMatchObject({
      status: 400,
      json: { error: { message: "Recipient address required" } },
    });
  });
});

test("a deleted draft leaves no thread behind", () => {
  const { id, message } = gmail.user.compose(LETTER);
  expect(rest("DELETE", `/drafts/${id}`)).toEqual({ status: 204, json: null });
  expect(rest("GET", `/threads/${message.threadId}`).status).toBe(404);
  expect(rest("DELETE", `/drafts/${id}`).status).toBe(404);
});

test.each([
  ["nothing", {}, "'raw' RFC822 payload"],
  ["a parsed payload", { message: { payload: {} } }, "'raw' RFC822 payload"],
  ["no base64", { message: { raw: "a b!" } }, "Base64 decoding failed"],
  ["a field that is none", { mesage: {} }, 'Unknown name "mesage"'],
])("a draft of %s is refused", (_, body, message) => {
  const { status, json } = rest("POST", "/drafts", body);
  expect([status, json.error.message]).toEqual([400, expect.stringContaining(message)]);
});

test("drafts are searched", () => {
  gmail.user.compose(LETTER);
  const { id } = gmail.user.compose(LETTER.replace("zoe", "bea"));
  expect(rest("GET", "/drafts?q=to:bea").json.drafts).toEqual([{ id, message: expect.anything() }]);
});
