import { evaluate, MANIFEST } from "../harness";

const gmail = { request: () => ({ status: 200, json: { emailAddress: "ada@example.com" } }) };

test.each([
  ["return Session.getActiveUser().getEmail();", "ada@example.com"],
  ["return Session.getEffectiveUser().getEmail();", "ada@example.com"],
  ["return Session.getActiveUserLocale();", "de"],
  ["return Session.getScriptTimeZone();", "Europe/Berlin"],
])("%s", (body, value) => {
  expect(evaluate(body, { gmail, locale: "de" })).toBe(value);
});

test("the user's address needs its scope", () => {
  expect(() => evaluate("Session.getActiveUser();", { gmail, manifest: { ...MANIFEST, oauthScopes: [] } })).toThrow(
    "Required permissions: https://www.googleapis.com/auth/userinfo.email",
  );
});
