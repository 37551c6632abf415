import { packOf } from "../../src/letters/packs";
import { closingOf, greetingOf } from "../../src/letters/signing";

const en = packOf("en");

test.each([
  [{ name: "Sam Rowntree", signature: "" }, "Best,\nSam"],
  [{ name: "sam", signature: "" }, "Best,\nSam"],
  [{ name: "", signature: "" }, ""],
  [{ name: "sam@rowntree.example", signature: "" }, ""],
  [{ name: "Sam Rowntree", signature: "Sam O." }, "Best,\nSam O."],
  [{ name: "Sam Rowntree", signature: "Sam\n+44 20 7946 0000" }, "Best,\nSam\n+44 20 7946 0000"],
  [{ name: "Sam Rowntree", signature: "Warmly,\r\nSam" }, "Warmly,\nSam"],
  [{ name: "Sam Rowntree", signature: "", habits: { en: { closing: "Cheers," } } }, "Cheers,\nSam"],
  [{ name: "Sam Rowntree", signature: "", habits: { de: { closing: "Gruß" } } }, "Best,\nSam"],
  [{ name: "Sam Rowntree", signature: "Sam\u202e" }, "Best,\nSam"],
])("%j closes with %j", (voice, closing) => {
  expect(closingOf(voice, "en", en)).toBe(closing);
});

test.each([
  [undefined, "Hi"],
  ["Dear", "Dear"],
  ["Hello,", "Hello"],
])("the habit %j greets with %j", (greeting, word) => {
  const voice = { name: "Sam", signature: "", habits: greeting === undefined ? {} : { en: { greeting } } };
  expect(greetingOf(voice, "en", en)).toBe(word);
});
