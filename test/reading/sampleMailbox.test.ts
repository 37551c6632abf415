import { SAMPLE_MAILBOX } from "../../preview/mailbox/sampleMailbox";
import { readMail } from "../../src/reading/readMail";

/** The sample mailbox is a person's first impression: each of its requests is found, and nothing else is taken for one. */
const REQUESTS = /^request-(with|for|in|on-behalf)/;

test.each(SAMPLE_MAILBOX.map(({ id }) => id))("%s", (id) => {
  const thread = SAMPLE_MAILBOX.find((one) => one.id === id);
  const last = thread?.messages.at(-1);
  const { kind } = readMail({
    subject: thread?.subject ?? "",
    from: last?.from ?? null,
    replyTo: null,
    to: last?.to ?? [],
    cc: last?.cc ?? [],
    sentAt: 0,
    offsetMinutes: 0,
    headers: Object.fromEntries(Object.entries(last?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    plain: last?.text ?? null,
    html: last?.html ?? null,
  });
  expect(kind === "intro-request").toBe(REQUESTS.test(id));
});
