import nlp from "compromise/three";
import { SAMPLE_MAILBOX } from "../../preview/mailbox/sampleMailbox";
import { readMail } from "../../src/reading/readMail";
import type { Mail } from "../../src/reading/types";

const mailOf = (subject: string, plain: string): Mail => ({
  subject,
  from: { name: "Ines Moreau", email: "ines@moreau.example" },
  replyTo: null,
  to: [{ name: "Mira Castellan", email: "mira@castellan.example" }],
  cc: [],
  sentAt: 0,
  offsetMinutes: 0,
  headers: {},
  plain,
  html: null,
});

const timed = (mail: Mail): number => {
  const began = performance.now();
  readMail(mail);
  return performance.now() - began;
};

const sampleMails = (): Mail[] =>
  SAMPLE_MAILBOX.flatMap(({ subject, messages }) => messages.flatMap(({ text }) => (text ? [mailOf(subject, text)] : [])));

/** Milliseconds to read one of the sample mails, warm: the median and the slowest of a hundred. */
export function sampleTimes(): { median: number; p99: number } {
  const mails = sampleMails();
  for (let round = 0; round < 20; round += 1) for (const mail of mails) readMail(mail);
  const times = Array.from({ length: 30 }, () => mails.map(timed))
    .flat()
    .sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/**
 * Milliseconds for all sample mails once, warm: ours, and what compromise (its full build, "three") needs to tag the same text and name
 * its people. It does not say what a mail asks for; it is the yardstick because it is what one would reach for first.
 */
export function besideCompromise(): { ours: number; compromise: number } {
  const mails = sampleMails();
  const texts = mails.map(({ plain }) => plain ?? "");
  const best = (work: () => void): number => {
    for (let round = 0; round < 3; round += 1) work();
    return Math.min(
      ...Array.from({ length: 10 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      }),
    );
  };
  return {
    ours: best(() => mails.forEach(readMail)),
    compromise: best(() => {
      for (const text of texts) nlp(text).people().out("array");
    }),
  };
}

const MEGABYTE = 1_000_000;
const repeated = (text: string): string => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

const HOSTILE: Readonly<Record<string, string>> = {
  "almost-matches": repeated("could you could you would you introduce intro connect me me to to at at "),
  "nested quotes": Array.from({ length: 5_000 }, (_, depth) => `${">".repeat(depth % 200)} could you introduce me`).join("\n"),
  addresses: repeated("someone.else@example.example, "),
  "one word": repeated("a"),
};

/** Milliseconds for a megabyte of each kind of hostile text. */
export const hostileTimes = (): (readonly [string, number])[] =>
  Object.entries(HOSTILE).map(([name, text]) => {
    timed(mailOf(name, text));
    return [name, timed(mailOf(name, text))] as const;
  });
