import { isOwnPage } from "../../../preview/server/guard";

const PORT = 4880;

test.each<[string, string, Record<string, string>, boolean]>([
  ["the page itself", "GET", { host: "127.0.0.1:4880" }, true],
  ["the page by name", "GET", { host: "localhost:4880" }, true],
  ["a foreign name that points here", "GET", { host: "evil.example:4880" }, false],
  ["another port", "GET", { host: "127.0.0.1:9999" }, false],
  ["no host", "GET", {}, false],
  ["a change by the page", "POST", { host: "127.0.0.1:4880", origin: "http://127.0.0.1:4880" }, true],
  ["a change by another site", "POST", { host: "127.0.0.1:4880", origin: "https://evil.example" }, false],
  ["a change by another local page", "POST", { host: "127.0.0.1:4880", origin: "http://127.0.0.1:3000" }, false],
  ["a change by a sandboxed frame", "POST", { host: "127.0.0.1:4880", origin: "null" }, false],
  ["a change without origin", "DELETE", { host: "127.0.0.1:4880" }, false],
])("%s", (_what, method, headers, expected) => {
  expect(isOwnPage({ method, headers }, PORT)).toBe(expected);
});
