import fc from "fast-check";
import { readAnswer } from "../../../src/reading/answers/readAnswer";
import type { Mail } from "../../../src/reading/types";
import { reply } from "./reply";

const PIECES = [
  "yes",
  "no",
  "not now",
  "ask me in May",
  "my name",
  "talk to Ana",
  "what is it?",
  "I'm away until 3/4",
  "\n",
  "\n\n",
  ". ",
  "? ",
  "👍",
  "> quoted",
  "On Mon, 2 Jun 2025, Edith wrote:",
  "Jan",
  "31.02.",
  "99/99/9999",
  "Q4",
  "in two weeks",
  "\u202e",
  "\u0000",
  "ß",
  "İ",
  "d'août",
  "--",
];
const bodies = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(" ")),
);

const mails: fc.Arbitrary<Mail> = fc.record({
  subject: fc.string(),
  from: fc.constantFrom(null, { name: "Ana", email: "ana@kiln.example" }),
  replyTo: fc.constant(null),
  to: fc.constant([]),
  cc: fc.constant([]),
  sentAt: fc.option(fc.integer({ min: 0, max: 4e12 })),
  offsetMinutes: fc.integer({ min: -720, max: 840 }),
  headers: fc.dictionary(fc.constantFrom("auto-submitted", "precedence", "return-path", "content-type"), fc.string()),
  plain: fc.option(bodies),
  html: fc.option(bodies.map((body) => `<p>${body}</p>`)),
});

test("no mail throws, and the evidence is a piece of the own text", () => {
  fc.assert(
    fc.property(mails, (mail) => {
      const { evidence, ownText, certainty, until } = readAnswer(mail);
      if (evidence !== null) expect(ownText.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
      if (until !== null) expect(new Date(`${until}T00:00:00Z`).toISOString().slice(0, 10)).toBe(until);
    }),
    { numRuns: 400 },
  );
});

const MEGABYTE = 1_000_000;
const HOSTILE = {
  "almost an answer": "not not not yes no ask me again in in in ",
  "almost a date": "until until 31.12. 31.12.31.12 the the the 1st of of of ",
  "no space": "a",
  "one sentence": "I would be happy to to to meet to meet ",
  questions: "what is it? who is he? ",
  names: "Ana Maria van der Berg de la Cruz ",
  accents: "e\u0301\u0301\u0301\u0301",
  digits: "1234567890",
  automatic: "thank you for your ticket number in case of urgent delivery to the following ",
} as const;

test.each(Object.entries(HOSTILE))("a megabyte of %s takes under 100 ms", (_name, piece) => {
  const mail = reply(piece.repeat(Math.ceil(MEGABYTE / piece.length)));
  readAnswer(reply("warm up"));
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    readAnswer(mail);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
