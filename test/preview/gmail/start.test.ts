import { randomBytes } from "node:crypto";
import { type Gmail, startGmail } from "../../../preview/gmail/start";
import { mail } from "./mails";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada Example" });
});
afterEach(() => gmail.reset());
afterAll(() => gmail.close());

const get = (path: string) => gmail.backend.request("GET", `/gmail/v1/users/me${path}`);

test("listens on this machine alone", () => {
  expect(new URL(gmail.url).hostname).toMatch(/^(127\.0\.0\.1|localhost)$/);
});

test("a reset empties the mailbox, and ids begin again", () => {
  const ids = (): readonly string[] => {
    const { id, threadId } = gmail.user.receive({ raw: mail({}), labels: ["Friends"] });
    return [id, threadId, gmail.user.compose("To: a@example.com\r\n\r\nx").id];
  };
  const first = ids();
  gmail.reset();
  expect(get("/messages").json).toEqual({ resultSizeEstimate: 0 });
  expect(gmail.user.labels().filter(({ type }) => type === "user")).toEqual([]);
  expect(ids()).toEqual(first);
});

test("a reset is quick enough for thousands of sequences", () => {
  const started = performance.now();
  for (let n = 0; n < 100; n += 1) gmail.reset();
  expect((performance.now() - started) / 100).toBeLessThan(20);
});

// The package refuses a token after 5,000 requests.
test("more than 5,000 requests go through", () => {
  const { id } = gmail.user.receive({ raw: mail({}) });
  for (let n = 0; n < 5100; n += 1) {
    if (get(`/messages/${id}?format=minimal`).status !== 200) throw new Error(`request ${n} failed`);
  }
}, 60_000);

test("25 MB pass unharmed", () => {
  const bytes = randomBytes(18 * 1024 * 1024);
  const body = bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
  const raw = mail({ "Content-Type": 'application/octet-stream; name="a.bin"', "Content-Transfer-Encoding": "base64" }, body);
  expect(raw.length).toBeGreaterThan(25_000_000);
  const { id } = gmail.user.receive({ raw });
  const { attachmentId } = get(`/messages/${id}`).json.payload.body;
  expect(Buffer.from(get(`/messages/${id}/attachments/${attachmentId}`).json.data, "base64url").equals(bytes)).toBe(true);
}, 60_000);

test("two mailboxes at once know nothing of each other", () => {
  const other = startGmail({ email: "bea@example.com", name: "Bea" });
  gmail.user.receive({ raw: mail({}) });
  expect(other.user.find()).toEqual([]);
  expect(other.backend.request("GET", "/gmail/v1/users/me/profile").json.emailAddress).toBe("bea@example.com");
  other.close();
});
