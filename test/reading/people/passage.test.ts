import { passage } from "./searchOf";

test.each([
  ["do u still see bobby halden? pls ask", "Bobby Halden"],
  ["can u ask dr marlund about it", "Dr Marlund"],
  ["hey ask marisol for me", "Marisol"],
])("%s names %s", (text, name) => expect(passage(text).mentions.map((mention) => mention.text)).toContain(name));

test("a verb behind a small name is no surname", () =>
  expect(passage("hey bobby said he would").mentions.map((mention) => mention.text)).toContain("Bobby"));
