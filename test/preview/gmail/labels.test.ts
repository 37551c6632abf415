import { createLabel } from "../../../preview/gmail/labels";
import type { Loopback } from "../../../preview/gmail/loopback";
import { createMailbox, type Mailbox } from "../../../preview/gmail/mailbox";
import type { TextBodies } from "../../../preview/gmail/payload";

/** Making ten thousand labels takes minutes: this mailbox only says that it has them. */
function having(count: number): Mailbox {
  const labels = Array.from({ length: count }, (_, n) => ({ id: `Label_${n}`, name: `label ${n}`, type: "user" }));
  const made = { id: "Label_new", name: "Intros", type: "user" };
  const loopback: Loopback = {
    url: "http://127.0.0.1",
    call: (method) => ({ status: 200, json: method === "GET" ? { labels } : made }),
    reset: () => undefined,
    close: () => undefined,
  };
  return createMailbox(loopback, { email: "ada@example.com", name: "Ada", now: Date.now, textBodies: {} as TextBodies });
}

test("a mailbox takes 10,000 labels", () => {
  expect(createLabel(having(9_999), { name: "Intros" })).toMatchObject({ name: "Intros", type: "user" });
});

test("and no more", () => {
  expect(() => createLabel(having(10_000), { name: "Intros" })).toThrow("At most 10000 labels fit in a mailbox");
});
