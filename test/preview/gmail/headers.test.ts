import { headerValue, parseHeaders } from "../../../preview/gmail/headers";

const valueOf = (block: string | Buffer): string | null => headerValue(parseHeaders(Buffer.from(block as string)), "subject");

test.each([
  ["as it is", "Subject: Hi there", "Hi there"],
  ["in any case", "SUBJECT: Hi", "Hi"],
  ["folded", "Subject: Hi\r\n  there\r\n\tyou", "Hi there you"],
  ["begun on the next line", "Subject:\r\n Hi there", "Hi there"],
  ["encoded words in base64", "Subject: =?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"],
  ["encoded words in quoted-printable", "Subject: =?iso-8859-1?Q?Gr=FC=DFe_an?= alle", "Grüße an alle"],
  ["a letter split over two encoded words", "Subject: =?UTF-8?B?w6k=?= =?UTF-8?B?w6k=?=", "éé"],
  ["a Japanese charset", "Subject: =?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"],
  ["UTF-8 as it is", "Subject: Grüße", "Grüße"],
  ["Latin-1 as it is", Buffer.from("Subject: Gr\u00fc\u00dfe", "latin1"), "Grüße"],
  ["a colon in it", "Subject: Re: Hi", "Re: Hi"],
  ["absent", "From: x", null],
  ["a line that is no header", "no header at all\r\nSubject: Hi", "Hi"],
])("a header %s", (_, block, value) => {
  expect(valueOf(block)).toBe(value);
});

test("repeated headers stay in their order", () => {
  expect(parseHeaders(Buffer.from("Received: a\r\nReceived: b")).map(({ value }) => value)).toEqual(["a", "b"]);
});
