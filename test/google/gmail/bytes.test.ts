import fc from "fast-check";
import { isUtf8, textOf } from "../../../src/google/gmail/bytes";
import { installUtilities, signedBytes } from "../utilities";

beforeAll(installUtilities);

const bytes = (...values: number[]): number[] => signedBytes(Buffer.from(values));

test.each<[string, number[], string, string]>([
  ["UTF-8, named", signedBytes(Buffer.from("Ñandú 🎈")), "UTF-8", "Ñandú 🎈"],
  ["UTF-8 under the sender's old charset: Gmail had turned it", signedBytes(Buffer.from("Ñandú")), "ISO-8859-1", "Ñandú"],
  ["Latin-1", bytes(0xd1, 0x61, 0x6e), "iso-8859-1", "Ñan"],
  ["Latin-2", bytes(0xb1, 0xea), "iso-8859-2", "ąę"],
  ["Cyrillic", bytes(0xcf, 0xf0, 0xe8), "windows-1251", "При"],
  ["KOI8-R", bytes(0xf0, 0xd2, 0xc9), " KOI8-R ", "При"],
  ["Shift_JIS", bytes(0x82, 0xb1, 0x82, 0xf1), "Shift_JIS", "こん"],
  ["GB2312", bytes(0xc4, 0xe3), "gb2312", "你"],
  [
    "a seven-bit charset, which is always valid UTF-8",
    bytes(0x1b, 0x24, 0x42, 0x24, 0x33, 0x1b, 0x28, 0x42),
    "ISO-2022-JP",
    "こ",
  ],
  ["Latin-1 that ends with what could begin a character of UTF-8", bytes(0x63, 0x61, 0x66, 0xe9), "ISO-8859-1", "café"],
  ["no charset", bytes(0xe9), "", "é"],
  ["a charset that nobody knows", bytes(0xe9), "x-user-defined-7", "é"],
  ["nothing", [], "UTF-8", ""],
])("%s", (_words, data, charset, text) => {
  expect(textOf(data, charset)).toBe(text);
});

test("the same as base64url text, as REST hands it over", () => {
  expect(textOf(Buffer.from("Ñandú?>").toString("base64url"), "UTF-8")).toBe("Ñandú?>");
});

test("a body longer than anybody's is cut, even through a character", () => {
  const long = signedBytes(Buffer.from(`a${"é".repeat(600_000)}`));
  expect(textOf(long, "UTF-8")).toMatch(/^aé{499999}\ufffd?$/);
});

test("bytes are UTF-8 when a strict decoder takes them; a character that a cut went through is forgiven", () => {
  const strict = (all: readonly number[], stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(all), { stream });
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5),
    fc.nat(255),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (all) => {
      for (const cut of [false, true]) expect(isUtf8(signedBytes(Buffer.from(all)), cut)).toBe(strict(all, cut));
    }),
    { numRuns: 20_000 },
  );
});
