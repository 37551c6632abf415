import { headersOf, messageOf } from "../../../src/google/gmail/decode";
import { installUtilities, signedBytes } from "../utilities";

beforeAll(installUtilities);

const header = (name: string, value: string) => ({ name, value });
const body = (mimeType: string, text: string, parts: object = {}) => ({
  mimeType,
  headers: [header("Content-Type", `${mimeType}; charset="UTF-8"`)],
  body: { data: signedBytes(Buffer.from(text)) as unknown as string },
  ...parts,
});

const RAW = {
  id: "18f2b",
  threadId: "18f2a",
  labelIds: ["INBOX", "Label_7"],
  internalDate: "1772442000000",
  payload: {
    mimeType: "multipart/alternative",
    headers: [
      header("From", '"Aune, Nils" <Nils@Aune.example>'),
      header("Reply-To", "office@aune.example"),
      header("To", "Mira <mira@castellan.example>, pilar@soto.example"),
      header("Cc", "tove@aune.example"),
      header("Subject", "Fruit"),
      header("Date", "Mon, 02 Mar 2026 14:30:00 +0530"),
      header("Message-ID", "<a@aune.example>"),
      header("References", "<z@aune.example>"),
      header("subject", "Added on the way"),
    ],
    parts: [body("text/plain", "Hello"), body("text/html", "<p>Hello</p>")],
  },
};

test("a message of Gmail's API is read whole", () => {
  const { mail, ...rest } = messageOf(RAW);
  expect(rest).toEqual({
    id: "18f2b",
    threadId: "18f2a",
    receivedAt: 1_772_442_000_000,
    sentByUser: false,
    isDraft: false,
    labelIds: ["INBOX", "Label_7"],
    messageIdHeader: "<a@aune.example>",
    references: "<z@aune.example>",
  });
  const { headers, ...read } = mail;
  expect(read).toEqual({
    subject: "Fruit",
    from: { name: "Aune, Nils", email: "nils@aune.example" },
    replyTo: { name: "", email: "office@aune.example" },
    to: [
      { name: "Mira", email: "mira@castellan.example" },
      { name: "", email: "pilar@soto.example" },
    ],
    cc: [{ name: "", email: "tove@aune.example" }],
    sentAt: Date.parse("2026-03-02T09:00:00Z"),
    offsetMinutes: 330,
    plain: "Hello",
    html: "<p>Hello</p>",
  });
  expect(headers.subject).toBe("Fruit");
});

const bodies = (payload: object) => {
  const { mail } = messageOf({ ...RAW, payload });
  return [mail.plain, mail.html];
};

test.each<[string, object, (string | null)[]]>([
  ["text alone", body("text/plain", "Hello"), ["Hello", null]],
  ["HTML alone", body("text/html", "<p>Hello"), [null, "<p>Hello"]],
  ["no body", { mimeType: "text/plain", body: { size: 0 } }, [null, null]],
  ["an empty payload", {}, [null, null]],
  [
    "a text deep inside",
    {
      mimeType: "multipart/mixed",
      parts: [
        { mimeType: "multipart/related", parts: [{ mimeType: "multipart/alternative", parts: [body("text/plain", "Hello")] }] },
      ],
    },
    ["Hello", null],
  ],
  [
    "an attached text is no body",
    { mimeType: "multipart/mixed", parts: [body("text/plain", "notes", { filename: "notes.txt" }), body("text/plain", "Hello")] },
    ["Hello", null],
  ],
  [
    "an attached mail is somebody else's words",
    { mimeType: "multipart/mixed", parts: [{ mimeType: "message/rfc822", parts: [body("text/plain", "theirs")] }] },
    [null, null],
  ],
  [
    "the first of two texts",
    { mimeType: "multipart/mixed", parts: [body("text/plain", "one"), body("text/plain", "two")] },
    ["one", null],
  ],
  [
    "another charset",
    {
      ...body("text/plain", ""),
      headers: [header("content-type", "text/plain; format=flowed; charset=windows-1251")],
      body: { data: [-49, -16, -24] },
    },
    ["При", null],
  ],
])("%s", (_words, payload, found) => {
  expect(bodies(payload)).toEqual(found);
});

test("parts within parts without an end are given up", () => {
  let part: object = body("text/plain", "deep");
  for (let depth = 0; depth < 5_000; depth += 1) part = { mimeType: "multipart/mixed", parts: [part] };
  expect(bodies(part)).toEqual([null, null]);
});

test.each([
  ["Mon, 02 Mar 2026 09:00:00 +0000", "2026-03-02T09:00:00Z", 0],
  ["Mon, 2 Mar 2026 04:00:00 -0500 (EST)", "2026-03-02T09:00:00Z", -300],
  ["Mon, 02 Mar 2026 09:00:00 GMT", "2026-03-02T09:00:00Z", 0],
])("sent %s", (date, time, minutes) => {
  const { mail } = messageOf({ ...RAW, payload: { headers: [header("Date", date)] } });
  expect([mail.sentAt, mail.offsetMinutes]).toEqual([Date.parse(time), minutes]);
});

test("a date that is none is none", () => {
  expect(messageOf({ ...RAW, payload: { headers: [header("Date", "yesterday")] } }).mail.sentAt).toBeNull();
});

test.each([
  [["SENT"], true, false],
  [["DRAFT"], false, true],
  [["SENT", "INBOX"], true, false],
  [undefined, false, false],
])("labels %j: sent %s, draft %s", (labelIds, sentByUser, isDraft) => {
  const { labelIds: _labels, ...rest } = RAW;
  expect(messageOf(labelIds === undefined ? rest : { ...rest, labelIds })).toMatchObject({ sentByUser, isDraft });
});

test("an empty message is nobody's", () => {
  const { mail, ...rest } = messageOf({});
  expect([mail.from, mail.to, mail.plain, rest.id, rest.receivedAt]).toEqual([null, [], null, "", 0]);
});

test("of a header that comes twice the first counts, whatever its case; headers of odd names do no harm", () => {
  const headers = headersOf({
    headers: [header("X-A", "1"), header("x-a", "2"), header("__proto__", "3"), header("constructor", "4"), {}],
  });
  expect(headers["x-a"]).toBe("1");
  expect(headers.constructor).toBe("4");
  expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
});
