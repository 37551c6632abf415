import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NotMailError, readOwnMail } from "../../../preview/mailbox/ownMail";

const folder = mkdtempSync(join(tmpdir(), "own-mail-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SINGLE =
  "Delivered-To: me@home.example\r\nFrom: Ada <ada@far.example>\r\nTo: Me <me@home.example>\r\nSubject: Hi\r\nDate: Tue, 02 Mar 2027 10:00:00 +0100\r\n\r\nHello";
const MBOX = `From 1@x Tue Mar 02 10:00:00 +0000 2027
X-Gmail-Labels: Inbox,Unread
From: Ada <ada@far.example>
To: me@home.example
Subject: Second
Date: Wed, 03 Mar 2027 10:00:00 +0000

>From the start it was late.

From 2@x Mon Mar 01 10:00:00 +0000 2027
X-Gmail-Labels: Sent
From: Me Myself <me@home.example>
To: ada@far.example
Subject: First
Date: Mon, 01 Mar 2027 10:00:00 +0000

Hello

From 3@x Mon Mar 01 10:00:00 +0000 2027
X-Gmail-Labels: Spam
From: Win <win@spam.example>
Subject: Prize
Date: Mon, 01 Mar 2027 10:00:00 +0000

You won
`;

test("an .eml is one message, byte for byte, to whom it was delivered", async () => {
  const { messages, owner, cut } = await readOwnMail(file("one.eml", SINGLE));
  expect(messages).toEqual([{ raw: Buffer.from(SINGLE), at: Date.UTC(2027, 2, 2, 9), labels: ["INBOX"] }]);
  expect(owner).toEqual({ name: "Me", email: "me@home.example" });
  expect(cut).toBe(false);
});

test("an .mbox is its messages, oldest first, labelled as Gmail had them, without spam", async () => {
  const { messages, owner } = await readOwnMail(file("all.mbox", MBOX));
  expect(messages.map(({ labels }) => labels)).toEqual([["SENT"], ["INBOX", "UNREAD"]]);
  expect(messages[1]?.raw.toString()).toContain("\nFrom the start it was late.");
  expect(owner).toEqual({ name: "Me Myself", email: "me@home.example" });
});

test("mail to a list belongs to whom it was delivered, not to whom it was addressed", async () => {
  const { owner } = await readOwnMail(file("list.eml", SINGLE.replace("To: Me <me@home.example>", "To: all@list.example")));
  expect(owner.email).toBe("me@home.example");
});

test("bytes of other charsets survive", async () => {
  const raw = Buffer.concat([
    Buffer.from(`From a@b Tue Mar 02 10:00:00 2027\n${SINGLE.replaceAll("\r", "")}`),
    Buffer.from([0xe9, 0x0a]),
  ]);
  const { messages } = await readOwnMail(file("latin.mbox", raw));
  expect(messages[0]?.raw.includes(0xe9)).toBe(true);
});

test.each<[string, () => string, RegExp]>([
  ["a missing file", () => join(folder, "none.eml"), /^There is no file .+none\.eml\. Check its name and try again\.$/],
  ["a folder", () => folder, /is no file\. Give the name of an \.eml or \.mbox file\.$/],
  ["an empty file", () => file("empty.eml", ""), /is empty\. Choose a file/],
  ["plain text", () => file("note.txt", "Dear Ada,\n\nno mail here: just text.\n"), /holds no mail\./],
  ["a picture", () => file("x.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 1])), /holds no mail\./],
  ["JSON", () => file("x.json", '{"from": "x", "date": "y"}\n'), /holds no mail\./],
  ["a text that begins like an mbox", () => file("y.txt", "From here on it goes down.\n\nThe end\n"), /holds no mail\./],
])("%s gets one clear sentence", async (_what, path, sentence) => {
  const refusal = await readOwnMail(path()).catch((error: Error) => error);
  expect(refusal).toBeInstanceOf(NotMailError);
  expect((refusal as Error).message).toMatch(sentence);
});
