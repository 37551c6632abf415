import fc from "fast-check";
import { decodeTemplate, encodeTemplate } from "../../../src/domain/record/templates";

const anyText = fc.string({ unit: "binary" });

test("a letter's own text comes back as it was", () => {
  fc.assert(
    fc.property(fc.record({ subject: anyText, body: anyText }), (template) =>
      expect(decodeTemplate(encodeTemplate(template))).toEqual(template),
    ),
  );
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["without a version", '{"subject":"","body":"x"}'],
  ["of a newer version", '{"v":2,"subject":"","body":"x"}'],
  ["without its body", '{"v":1,"subject":""}'],
  ["with a body that is no text", '{"v":1,"subject":"","body":["x"]}'],
])("a record %s is not read", (_words, text) => {
  expect(decodeTemplate(text)).toBeNull();
});
