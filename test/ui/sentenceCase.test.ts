import { sentenceCase } from "../../src/ui/sentenceCase";

test.each([
  ["the requester's name", "The requester's name"],
  ["Tom's name", "Tom's name"],
  ["él", "Él"],
  ["𐐨b", "𐐀b"],
  ["…", "…"],
  ["", ""],
])("“%s” begins as “%s”", (phrase, expected) => expect(sentenceCase(phrase)).toBe(expected));
