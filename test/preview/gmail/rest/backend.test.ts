import { type Gmail, startGmail } from "../../../../preview/gmail/start";
import { mail } from "../mails";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada Example" });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

const get = (path: string) => gmail.backend.request("GET", `/gmail/v1/users/me${path}`);

test("a message in its four formats", () => {
  const raw = mail({ From: "=?UTF-8?B?Wm/Dqw==?= <zoe@example.org>", Subject: "Hi", "List-Id": "<a.b>" }, "You & me");
  const { id, threadId } = gmail.user.receive({ raw, at: 1_700_000_000_000 });
  const base = {
    ...{ id, threadId, labelIds: ["INBOX", "UNREAD"], snippet: "You &amp; me", internalDate: "1700000000000" },
    ...{ sizeEstimate: raw.length, historyId: expect.stringMatching(/^\d{1,20}$/) },
  };
  const headers = [
    { name: "From", value: "Zoë <zoe@example.org>" },
    { name: "To", value: "ada@example.com" },
    { name: "Subject", value: "Hi" },
    { name: "List-Id", value: "<a.b>" },
  ];
  const part = { partId: "", mimeType: "text/plain", filename: "" };
  const body = { size: 10, data: Buffer.from("You & me\r\n").toString("base64url").padEnd(16, "=") };
  expect(get(`/messages/${id}`).json).toEqual({ ...base, payload: { ...part, headers, body } });
  expect(get(`/messages/${id}?format=minimal`).json).toEqual(base);
  expect(get(`/messages/${id}?format=metadata&metadataHeaders=subject&metadataHeaders=FROM`).json).toEqual({
    ...base,
    payload: { ...part, headers: [headers[0], headers[2]] },
  });
  expect(Buffer.from(get(`/messages/${id}?format=raw`).json.raw, "base64url").toString()).toBe(raw);
});

test("attachments come by their id", () => {
  const body = [
    "--b",
    "Content-Type: text/plain",
    "",
    "hi",
    "--b",
    "Content-Type: text/plain; name=a.txt",
    "",
    "data",
    "--b--",
  ].join("\r\n");
  const { id } = gmail.user.receive({ raw: mail({ "Content-Type": "multipart/mixed; boundary=b" }, body) });
  const { parts } = get(`/messages/${id}`).json.payload;
  const shown = parts.map((part: { partId: string; filename: string; body: { data?: string } }) => [
    part.partId,
    part.filename,
    part.body.data,
  ]);
  expect(shown).toEqual([
    ["0", "", "aGk="],
    ["1", "a.txt", undefined],
  ]);
  expect(get(`/messages/${id}/attachments/${parts[1].body.attachmentId}`).json).toEqual({ size: 4, data: "ZGF0YQ==" });
  expect(get(`/messages/${id}/attachments/none`).status).toBe(400);
});

test("a multipart that has no parts is shown as what it is", () => {
  const { id } = gmail.user.receive({ raw: mail({ "Content-Type": "multipart/mixed" }, "hi") });
  expect(get(`/messages/${id}`).json.payload).toMatchObject({
    mimeType: "multipart/mixed",
    body: { attachmentId: expect.any(String), size: 4 },
  });
});

describe("errors are Google's", () => {
  const MISSING = { code: 404, message: "Requested entity was not found.", status: "NOT_FOUND" };
  test.each([
    ["/messages/18c0", MISSING],
    ["/threads/18c0", MISSING],
    ["/drafts/r-1", MISSING],
    ["/labels/Label_9", { code: 400, message: "Invalid label: Label_9" }],
    ["/labels/NONE", MISSING],
    ["/nothing", MISSING],
    ["/history?startHistoryId=0", MISSING],
    ["/history?startHistoryId=x", MISSING],
    ["/messages/r-1", { code: 400, message: "Invalid id value", status: "INVALID_ARGUMENT" }],
    ["/messages/", { code: 400, message: "Invalid id value" }],
    ["/messages?maxResult=5", { code: 400, message: expect.stringContaining('Unknown name "maxResult"') }],
    ["/messages?maxResults=many", { code: 400, message: 'Invalid value "many"' }],
    ["/messages?labelIds=Label_9", { code: 400, message: "Invalid label: Label_9" }],
  ])("%s", (path, error) => {
    const { status, json } = get(path);
    expect(json.error).toMatchObject(error);
    const reason = error.code === 404 ? "notFound" : "invalidArgument";
    expect([status, json.error.errors]).toEqual([error.code, [{ message: json.error.message, domain: "global", reason }]]);
  });

  test("a format that is none", () => {
    const { id } = gmail.user.receive({ raw: mail({}) });
    expect(get(`/messages/${id}?format=whole`).json.error.code).toBe(400);
  });

  test("another user's mailbox", () => {
    expect(gmail.backend.request("GET", "/gmail/v1/users/bea@example.com/profile").status).toBe(404);
    expect(gmail.backend.request("GET", "/gmail/v1/users/ada@example.com/profile").status).toBe(200);
  });

  test("nothing sends but a draft", () => {
    expect(gmail.backend.request("POST", "/gmail/v1/users/me/messages/send", { raw: "" }).status).toBe(404);
  });
});

describe("lists", () => {
  test("are left out when they are empty", () => {
    for (const path of ["/messages", "/threads", "/drafts"]) expect(get(path).json).toEqual({ resultSizeEstimate: 0 });
    const { historyId } = get("/profile").json;
    expect(get(`/history?startHistoryId=${historyId}`).json).toEqual({ historyId });
  });

  test("come in pages, newest first", () => {
    const ids = [1, 2, 3].map((n) => gmail.user.receive({ raw: mail({ Subject: `${n}` }), at: n * 1000 }).id).reverse();
    const first = get("/messages?maxResults=2").json;
    const second = get(`/messages?maxResults=2&pageToken=${first.nextPageToken}`).json;
    expect([first.messages, second.messages].flat().map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(second).not.toHaveProperty("nextPageToken");
  });

  test("of threads have each once, by its newest message that was found", () => {
    const first = gmail.user.receive({ raw: mail({ Subject: "A", "Message-ID": "<1@x.org>" }), at: 1000 });
    const other = gmail.user.receive({ raw: mail({ Subject: "B" }), at: 2000 });
    gmail.user.receive({ raw: mail({ Subject: "Re: A", "In-Reply-To": "<1@x.org>" }, "newest"), at: 3000 });
    const { threads } = get("/threads").json;
    expect(threads.map(({ id, snippet }: Record<string, string>) => [id, snippet])).toEqual([
      [first.threadId, "newest"],
      [other.threadId, "Hello"],
    ]);
    expect(get(`/threads/${first.threadId}?format=minimal`).json.messages).toHaveLength(2);
  });

  test("are filtered by labels, all of them", () => {
    gmail.user.receive({ raw: mail({}), labels: ["INBOX"] });
    const both = gmail.user.receive({ raw: mail({}), labels: ["INBOX", "STARRED"] });
    expect(get("/messages?labelIds=INBOX&labelIds=STARRED").json.messages).toEqual([{ id: both.id, threadId: both.threadId }]);
  });

  test("have trash and spam only on demand", () => {
    gmail.user.receive({ raw: mail({}), labels: ["TRASH"] });
    expect(get("/messages").json.resultSizeEstimate).toBe(0);
    expect(get("/messages?includeSpamTrash=true").json.resultSizeEstimate).toBe(1);
  });
});

test("the profile counts, and history begins there", () => {
  const first = gmail.user.receive({ raw: mail({ "Message-ID": "<1@x.org>", Subject: "A" }) });
  const profile = get("/profile").json;
  expect(profile).toEqual({
    emailAddress: "ada@example.com",
    messagesTotal: 1,
    threadsTotal: 1,
    historyId: expect.stringMatching(/^\d+$/),
  });
  const second = gmail.user.receive({ raw: mail({ Subject: "Re: A", "In-Reply-To": "<1@x.org>" }) });
  gmail.user.relabel(first.threadId, ["STARRED"], []);
  const { history, historyId } = get(`/history?startHistoryId=${profile.historyId}`).json;
  expect(
    history.map(({ messagesAdded, labelsAdded }: Record<string, { message: { id: string } }[] | undefined>) => [
      messagesAdded?.[0]?.message.id,
      labelsAdded?.[0]?.message.id,
    ]),
  ).toEqual([
    [second.id, undefined],
    [undefined, first.id],
    [undefined, second.id],
  ]);
  expect(BigInt(historyId)).toBeGreaterThan(BigInt(profile.historyId));
  expect(get(`/history?startHistoryId=${profile.historyId}&historyTypes=labelAdded`).json.history).toHaveLength(2);
});

test("history comes in pages", () => {
  const { historyId } = get("/profile").json;
  const ids = [1, 2, 3].map(() => gmail.user.receive({ raw: mail({}) }).id);
  const first = get(`/history?startHistoryId=${historyId}&maxResults=2`).json;
  const second = get(`/history?startHistoryId=${historyId}&maxResults=2&pageToken=${first.nextPageToken}`).json;
  const seen = [...first.history, ...second.history].map(({ messages }: { messages: { id: string }[] }) => messages[0]?.id);
  expect([first.history.length, seen]).toEqual([2, ids]);
});

test("send-as has the user's own address", () => {
  expect(get("/settings/sendAs").json.sendAs).toEqual([
    expect.objectContaining({ sendAsEmail: "ada@example.com", displayName: "Ada Example", isPrimary: true }),
  ]);
});

test("a partial answer", () => {
  const { id, threadId } = gmail.user.receive({ raw: mail({}) });
  expect(get("/messages?fields=messages/id").json).toEqual({ messages: [{ id }] });
  expect(get(`/threads/${threadId}?fields=messages(id,labelIds)`).json).toEqual({
    messages: [{ id, labelIds: ["INBOX", "UNREAD"] }],
  });
});
