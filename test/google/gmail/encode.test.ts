import fc from "fast-check";
import { simpleParser } from "mailparser";
import type { Person } from "../../../src/domain/person";
import { encodeAddress, encodeLetter, encodeWords, replySubject } from "../../../src/google/gmail/encode";
import type { Message } from "../../../src/handlers/app";
import type { Letter } from "../../../src/letters/types";
import { installUtilities } from "../utilities";

beforeAll(installUtilities);

/** Any text without halves of characters, lines among it. */
const unicode = fc.string({ unit: "grapheme", maxLength: 200 });
const lines = fc.array(fc.string({ unit: "grapheme-composite", maxLength: 60 }), { maxLength: 6 }).map((all) => all.join("\n"));
/** What somebody would try in order to write headers of their own. */
const hostile = fc
  .array(
    fc.constantFrom(
      "\r\n",
      "\n",
      "\r",
      "\u2028",
      "\0",
      "Bcc: eve@evil.example",
      ",",
      ";",
      ":",
      "<",
      ">",
      "(",
      ")",
      '"',
      "\\",
      "=?UTF-8?B?",
      "?=",
      "@",
      "eve@evil.example",
      " ",
      "é",
      "x",
    ),
    { maxLength: 15 },
  )
  .map((pieces) => pieces.join(""));

const PILAR: Person = { name: "Pilar Soto", email: "pilar@soto.example" };
const letter = (parts: Partial<Letter>): Letter => ({ to: [PILAR], subject: "A question", body: "Hello,\n\nyes?", ...parts });

/** What a mail program shows of a text in one line; how wide its spaces are is the program's business. */
const shown = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();

const messageOf = (parts: Partial<Message>, subject = "Fruit"): Message => ({
  id: "18f2a",
  threadId: "18f29",
  mail: {
    subject,
    from: null,
    replyTo: null,
    to: [],
    cc: [],
    sentAt: null,
    offsetMinutes: 0,
    headers: {},
    plain: null,
    html: null,
  },
  receivedAt: 0,
  sentByUser: false,
  isDraft: false,
  labelIds: [],
  messageIdHeader: "<a@soto.example>",
  references: "",
  ...parts,
});

async function read(raw: string) {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  const to = Array.isArray(mail.to) ? mail.to : mail.to === undefined ? [] : [mail.to];
  return {
    subject: mail.subject ?? "",
    to: to.flatMap(({ value }) => value.map(({ name, address }) => [name, address])),
    text: (mail.text ?? "").replace(/\r\n/g, "\n"),
    html: mail.html || "",
    headers: [...mail.headers.keys()].sort(),
    references: mail.references,
    inReplyTo: mail.inReplyTo,
  };
}

test("a letter is what a mail program reads", async () => {
  expect(await read(encodeLetter(letter({ body: "Hello,\n\n<yes> & no?" }), null))).toEqual({
    subject: "A question",
    to: [["Pilar Soto", "pilar@soto.example"]],
    text: "Hello,\n\n<yes> & no?",
    html: "<div>Hello,</div><div><br></div><div>&lt;yes&gt; &amp; no?</div>",
    headers: ["content-type", "mime-version", "subject", "to"],
    references: undefined,
    inReplyTo: undefined,
  });
});

test("subject, names and text come through whatever they are, in ASCII and short lines", async () => {
  await fc.assert(
    fc.asyncProperty(unicode, unicode, lines, async (subject, name, body) => {
      const raw = encodeLetter(letter({ subject, body, to: [{ name, email: "pilar@soto.example" }] }), null);
      expect(raw).toMatch(/^[\r\n -~]*$/);
      for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
      const mail = await read(raw);
      expect(shown(mail.subject)).toBe(shown(subject));
      expect(mail.to.map(([called, address]) => [shown(called ?? ""), address])).toEqual([
        [shown(name.replace(/["\\]/g, "")), "pilar@soto.example"],
      ]);
      expect(mail.text.trimEnd()).toBe(body.replace(/\r\n?/g, "\n").trimEnd());
    }),
    { numRuns: 300 },
  );
});

test("nobody is written to but the addressees, and no header is added, whatever a mail put into names and subjects", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (subject, name, body, email) => {
      const to = [PILAR, { name, email: `pilar${email}@soto.example` }];
      const raw = encodeLetter(letter({ subject, body, to }), messageOf({ messageIdHeader: name, references: body }, subject));
      const [head = ""] = raw.split("\r\n\r\n");
      const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(":")));
      const expected = [
        "To",
        "Subject",
        ...(/\S/.test(shown(name)) ? ["In-Reply-To", "References"] : []),
        "MIME-Version",
        "Content-Type",
      ];
      expect(names).toEqual(expected);
      const mail = await read(raw);
      expect(mail.to).toHaveLength(2);
      expect(mail.to.map(([, address]) => address)).toEqual([
        "pilar@soto.example",
        expect.stringMatching(/^pilar[^\s,;<>]*@soto\.example$/),
      ]);
    }),
    { numRuns: 500 },
  );
});

test.each<[Person, string]>([
  [PILAR, '"Pilar Soto" <pilar@soto.example>'],
  [{ name: "", email: "pilar@soto.example" }, "pilar@soto.example"],
  [{ name: "eve@evil.example, Pilar", email: "pilar@soto.example" }, '"eve@evil.example, Pilar" <pilar@soto.example>'],
  [{ name: 'Pilar "Pili" Soto\\', email: "pilar@soto.example" }, '"Pilar Pili Soto" <pilar@soto.example>'],
  [{ name: "=?UTF-8?B?ZXZl?=", email: "pilar@soto.example" }, "=?UTF-8?B?PT9VVEYtOD9CP1pYWmw/PQ==?= <pilar@soto.example>"],
  [{ name: "Íñigo", email: "inigo@soto.example" }, "=?UTF-8?B?w43DsWlnbw==?= <inigo@soto.example>"],
  [{ name: "Pilar", email: "pilar@soto.example>, <eve@evil.example" }, '"Pilar" <pilar@soto.exampleeve@evil.example>'],
])("%j is addressed as %s", (person, header) => {
  expect(encodeAddress(person)).toBe(header);
});

describe("encoded words (RFC 2047)", () => {
  test("each has at most 75 characters and whole characters only", () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const words = encodeWords(text).split("\r\n ");
        if (words.length === 1 && !words[0]?.startsWith("=?")) return;
        for (const word of words) {
          expect(word.length).toBeLessThanOrEqual(75);
          const bytes = Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? "!", "base64");
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
        }
      }),
      { numRuns: 500 },
    );
  });

  test("plain text stays plain", () => {
    expect(encodeWords("A question, & more")).toBe("A question, & more");
  });

  test("a subject of 2,000 letters keeps every line short", () => {
    for (const line of encodeWords("x".repeat(2_000)).split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
  });
});

describe("a reply", () => {
  test("names what it answers, the last 20 messages before it, and keeps the subject", async () => {
    const references = Array.from({ length: 30 }, (_, at) => `<${at}@soto.example>`).join(" ");
    const mail = await read(encodeLetter(letter({ subject: "" }), messageOf({ references })));
    expect(mail.inReplyTo).toBe("<a@soto.example>");
    expect(mail.references).toEqual([...Array.from({ length: 20 }, (_, at) => `<${at + 10}@soto.example>`), "<a@soto.example>"]);
    expect(mail.subject).toBe("Re: Fruit");
  });

  test("to a message without an id names nothing", async () => {
    const mail = await read(encodeLetter(letter({}), messageOf({ messageIdHeader: " " })));
    expect([mail.inReplyTo, mail.references]).toEqual([undefined, undefined]);
  });

  test.each([
    ["Fruit", "Re: Fruit"],
    ["Re: Fruit", "Re: Fruit"],
    ["RE : Fruit", "RE : Fruit"],
    ["Regarding fruit", "Re: Regarding fruit"],
    ["", "Re:"],
    ["Fruit\r\nBcc: eve@evil.example", "Re: Fruit Bcc: eve@evil.example"],
  ])("to %j has the subject %j", (subject, reply) => {
    expect(replySubject(subject)).toBe(reply);
  });
});
