import { materialSymbol } from "../../../preview/server/icons";

test.each(["handshake", "check_circle", "schedule", "mail", "format_quote", "person_add", "stacked_email"])(
  "%s is drawn",
  (name) => {
    expect(materialSymbol(name, false)).toMatch(/^<svg .*<path .*<\/svg>$/s);
  },
);

test("the filled shape is another than the outlined one", () => {
  expect(materialSymbol("mail", true)).not.toBe(materialSymbol("mail", false));
});

test.each(["no_such_symbol", "", "constructor", "../mail", "Mail", "check-circle"])("%j is no symbol", (name) => {
  expect(materialSymbol(name, false)).toBeNull();
});
