import { headerLine, withHeaders, withoutExtensions, withText } from "../../../preview/gmail/compose";
import { headerValue, parseHeaders } from "../../../preview/gmail/headers";
import { parseMessage } from "../../../preview/gmail/mime";

const RAW = Buffer.from("Subject: Old\r\nX-Mine: 1\r\n folded\r\nTo: a@example.com\r\n\r\nb\u00f6dy\r\n\r\nmore", "latin1");

test("headers are replaced, taken out and added; the body's bytes stay", () => {
  const changed = withHeaders(RAW, { subject: "New", To: null, Cc: "b@example.com" });
  expect(changed.toString("latin1")).toBe(
    "X-Mine: 1\r\n folded\r\nsubject: New\r\nCc: b@example.com\r\n\r\nb\u00f6dy\r\n\r\nmore",
  );
});

test("X- headers are taken out with their folded lines", () => {
  expect(withoutExtensions(RAW).toString("latin1")).toBe("Subject: Old\r\nTo: a@example.com\r\n\r\nb\u00f6dy\r\n\r\nmore");
});

test("a new text is readable again", () => {
  const { headers, body, mimeType } = parseMessage(withText(RAW, "Grüße 🙂\nzwei"));
  expect([headerValue(headers, "Subject"), mimeType, body().toString("utf8").trimEnd()]).toEqual([
    "Old",
    "text/plain",
    "Grüße 🙂\r\nzwei",
  ]);
});

test.each([
  ["Subject", "Grüße an 日本"],
  ["To", "Zoë Müller <zoe@example.com>, Bob <bob@example.com>"],
  ["To", '"Miller, Zoë" <zoe@example.com>'],
  ["Subject", "plain"],
  ["Subject", "é".repeat(200)],
])("%s: %s is ASCII on the way and the same again", (name, value) => {
  const line = headerLine(name, value);
  expect(line).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(headerValue(parseHeaders(Buffer.from(line)), name)).toBe(value);
});

test("a line break in a value starts no other header", () => {
  const headers = parseHeaders(Buffer.from(headerLine("Subject", "Hi\r\nBcc: evil@example.com")));
  expect(headers.map(({ name }) => name)).toEqual(["Subject"]);
});
