import { type Gmail, startGmail } from "../../../preview/gmail/start";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada Example" });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

const get = (path: string) => gmail.backend.request("GET", `/gmail/v1/users/me${path}`);

describe("charsets", () => {
  const CHARSETS: readonly [charset: string, bytes: readonly number[], text: string][] = [
    ["iso-8859-1", [0x47, 0x72, 0xfc, 0xdf], "Grüß"],
    ["windows-1252", [0x93, 0x80, 0x94], "“€”"],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], "日"],
    ["koi8-r", [0xc4, 0xc1], "да"],
  ];
  const withBytes = (charset: string, bytes: readonly number[]): Buffer =>
    Buffer.concat([
      Buffer.from(`Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`),
      Buffer.from(bytes),
    ]);

  test.each(CHARSETS)("%s keeps its bytes, and is searched and shown as text", (charset, bytes, text) => {
    const { id } = gmail.user.receive({ raw: withBytes(charset, bytes) });
    const { payload, snippet } = get(`/messages/${id}`).json;
    expect([...Buffer.from(payload.body.data, "base64url")]).toEqual(bytes);
    expect(snippet).toBe(text);
    expect(gmail.user.find(`${text} in:inbox`)).toEqual([id]);
  });

  test.each(CHARSETS)("%s can be handed over as UTF-8 instead", (charset, bytes, text) => {
    const other = startGmail({ email: "ada@example.com", name: "Ada", textBodies: "utf-8" });
    const { id } = other.user.receive({ raw: withBytes(charset, bytes) });
    const { payload } = other.backend.request("GET", `/gmail/v1/users/me/messages/${id}`).json;
    other.close();
    expect(Buffer.from(payload.body.data, "base64url").toString("utf8")).toBe(text);
    expect(payload.headers[0].value).toContain(charset);
  });
});
