import fc from "fast-check";
import { type MimePart, parseMessage, partsOf } from "../../../preview/gmail/mime";

function treeOf(part: MimePart): unknown {
  return part.parts.length > 0 ? [part.mimeType, ...part.parts.map(treeOf)] : [part.mimeType, part.body().toString("latin1")];
}

const lines = (...text: readonly string[]): Buffer => Buffer.from(text.join("\r\n"), "latin1");

const MIXED = [
  'Content-Type: multipart/mixed; boundary="a"',
  "",
  "What no mail program shows.",
  "--a",
  'Content-Type: multipart/alternative; boundary="a-b"',
  "",
  "--a-b",
  "Content-Type: text/plain",
  "",
  "one",
  "two",
  "--a-b",
  "Content-Type: text/html",
  "",
  "<p>one</p>",
  "--a-b--",
  "--a",
  "Content-Type: application/pdf; name=x.pdf",
  "Content-Transfer-Encoding: base64",
  "",
  "AAEC",
  "--a--",
  "Nor this.",
];
const MIXED_TREE = [
  "multipart/mixed",
  ["multipart/alternative", ["text/plain", "one\r\ntwo"], ["text/html", "<p>one</p>"]],
  ["application/pdf", "\u0000\u0001\u0002"],
];

test.each([
  ["plain text", lines("Content-Type: text/plain", "", "hi"), ["text/plain", "hi"]],
  ["no type", lines("Subject: x", "", "hi"), ["text/plain", "hi"]],
  ["a broken type", lines("Content-Type: ????", "", "hi"), ["text/plain", "hi"]],
  ["no body", lines("Subject: x"), ["text/plain", ""]],
  ["nothing", Buffer.alloc(0), ["text/plain", ""]],
  ["Unix line breaks", Buffer.from("Subject: x\n\nhi\n"), ["text/plain", "hi\n"]],
  ["quoted-printable", lines("Content-Transfer-Encoding: Quoted-Printable", "", "h=E9=", "y"), ["text/plain", "h\u00e9y"]],
  ["base64 in lines", lines("Content-Transfer-Encoding: base64", "", "aGVs", "bG8="), ["text/plain", "hello"]],
  ["8-bit bytes", lines("Content-Transfer-Encoding: 8bit", "", "\u00e9\u0080"), ["text/plain", "\u00e9\u0080"]],
  ["parts in parts, one boundary the beginning of another", lines(...MIXED), MIXED_TREE],
  ["the same without its last boundary", lines(...MIXED.slice(0, -2)), MIXED_TREE],
  ["a multipart without a boundary", lines("Content-Type: multipart/mixed", "", "hi"), ["multipart/mixed", "hi"]],
  [
    "a message in a message",
    lines("Content-Type: message/rfc822", "", "Subject: inner", "", "hi"),
    ["message/rfc822", ["text/plain", "hi"]],
  ],
])("%s", (_, raw, tree) => {
  expect(treeOf(parseMessage(raw))).toEqual(tree);
});

test("a part's charset and file name", () => {
  const { charset, filename } = parseMessage(
    lines(
      "Content-Type: text/plain; charset=ISO-2022-JP",
      "Content-Disposition: attachment; filename*=UTF-8''n%C3%A9.txt",
      "",
      "",
    ),
  );
  expect([charset, filename]).toEqual(["ISO-2022-JP", "né.txt"]);
});

test("a hostile nest of messages ends", () => {
  const raw = lines(...Array<string>(5000).fill("Content-Type: message/rfc822\r\n"), "", "hi");
  expect(partsOf(parseMessage(raw)).length).toBeLessThan(60);
});

test("nothing throws, and bytes that are not encoded come out as they went in", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => partsOf(parseMessage(Buffer.from(bytes)))).not.toThrow();
      const body = parseMessage(Buffer.concat([Buffer.from("Content-Transfer-Encoding: binary\r\n\r\n"), bytes])).body();
      expect(body.equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});
