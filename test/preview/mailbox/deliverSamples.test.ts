import { simpleParser } from "mailparser";
import { deliverSamples } from "../../../preview/mailbox/deliverSamples";
import { daniel, nora } from "../../../preview/mailbox/people";
import { SAMPLE_MAILBOX } from "../../../preview/mailbox/sampleMailbox";
import type { SampleThread } from "../../../preview/mailbox/types";

const NOW = Date.UTC(2027, 5, 2, 9);

const dialogue: SampleThread = {
  id: "dialogue",
  subject: "Grüße",
  messages: [
    { from: daniel, to: [nora], when: { minutesAgo: 30 }, text: "First line\n\nSecond", unread: true },
    { from: nora, to: [daniel], when: { minutesAgo: 20 }, text: "Mine", quotesPrevious: true },
    {
      from: daniel,
      to: [nora],
      when: { minutesAgo: 10 },
      text: "Again",
      quotesPrevious: true,
      headers: { "List-Id": "<x.example>" },
    },
  ],
};

async function parsed(thread: SampleThread) {
  const mails = await deliverSamples([thread], nora, NOW);
  return Promise.all(mails.map(async ({ raw, labels, at }) => ({ labels, at, mail: await simpleParser(raw) })));
}

test("answers name what they answer and keep the subject", async () => {
  const [first, second, third] = await parsed(dialogue);
  expect(first?.mail.subject).toBe("Grüße");
  expect(second?.mail.subject).toBe("Re: Grüße");
  expect(second?.mail.inReplyTo).toBe(first?.mail.messageId);
  expect(third?.mail.references).toEqual([first?.mail.messageId, second?.mail.messageId]);
  expect(third?.mail.headers.has("list")).toBe(true);
});

test("older mail is quoted below an attribution line, each round one level deeper", async () => {
  const [, , third] = await parsed(dialogue);
  expect(third?.mail.text).toMatch(/^Again\n\nOn .+ Nora Hallberg <nora@hallberg\.example> wrote:\n> Mine\n/);
  expect(third?.mail.text).toContain("\n> \n> On ");
  expect(third?.mail.text).toContain("\n>> First line\n>> \n>> Second");
});

test("what the owner wrote lies in Sent, the rest in the inbox", async () => {
  expect((await parsed(dialogue)).map(({ labels }) => labels)).toEqual([["INBOX", "UNREAD"], ["SENT"], ["INBOX"]]);
  expect((await parsed({ ...dialogue, archived: true })).map(({ labels }) => labels)).toEqual([["UNREAD"], ["SENT"], []]);
});

describe("the sample mailbox", () => {
  test("is mail with a sender, a recipient and a body, oldest first, of invented domains only", async () => {
    const mails = await deliverSamples(SAMPLE_MAILBOX, nora, NOW);
    expect(mails.length).toBeGreaterThanOrEqual(20);
    expect(mails.map(({ at }) => at)).toEqual(mails.map(({ at }) => at).sort((a, b) => a - b));
    for (const { raw } of mails) {
      const mail = await simpleParser(raw);
      expect(mail.from?.value[0]?.address).toMatch(/\.example$/);
      expect([mail.to ?? []].flat()[0]?.text).toContain(".example");
      expect((mail.text ?? "").trim().length).toBeGreaterThan(20);
    }
  });

  test("has a thread of its own for every id", () => {
    const ids = SAMPLE_MAILBOX.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has an HTML-only mail, a list, a machine's mail and a sender in another script", async () => {
    const mails = await Promise.all((await deliverSamples(SAMPLE_MAILBOX, nora, NOW)).map(({ raw }) => simpleParser(raw)));
    const count = (has: (mail: (typeof mails)[number]) => boolean) => mails.filter(has).length;
    expect(count((mail) => mail.html !== false)).toBeGreaterThanOrEqual(2);
    expect(count((mail) => mail.headers.has("list"))).toBeGreaterThanOrEqual(1);
    expect(count((mail) => mail.headers.has("auto-submitted"))).toBeGreaterThanOrEqual(1);
    expect(count((mail) => /\p{Script=Han}/u.test(mail.from?.value[0]?.name ?? ""))).toBeGreaterThanOrEqual(1);
  });
});
