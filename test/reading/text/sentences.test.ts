import { sentencesOf } from "../../../src/reading/text/sentences";

describe("sentencesOf", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Hi Ann, it came. Could you help? Thanks!", ["Hi Ann, it came.", "Could you help?", "Thanks!"]],
    ["Ask Mr. Holt or Dr. J. R. Vance at noon.", ["Ask Mr. Holt or Dr. J. R. Vance at noon."]],
    ["Wir kommen am 3. Mai. Passt das?", ["Wir kommen am 3. Mai.", "Passt das?"]],
    ["he left. she came", ["he left.", "she came"]],
    ["¿Conoces a Ana? ¡Gracias!", ["¿Conoces a Ana?", "¡Gracias!"]],
    ["one line\nanother line", ["one line", "another line"]],
    ['She said "no." Then she left.', ['She said "no."', "Then she left."]],
    ["版を見た。紹介して", ["版を見た。", "紹介して"]],
    ["***\n---\n123", []],
  ])("%s", (text, expected) => expect(sentencesOf(text).map((each) => each.text)).toEqual(expected));

  test("each points at its place", () => {
    const text = "  First one.  Second\n\nthird? ";
    for (const each of sentencesOf(text)) expect(text.slice(each.start, each.end)).toBe(each.text);
  });

  test("a text without full stops is cut into bounded pieces", () => {
    const lengths = sentencesOf("word ".repeat(5000)).map((each) => each.text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
  });
});
