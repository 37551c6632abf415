import { evaluate } from "../harness";

test.each([
  ["text to base64", "return Utilities.base64Encode('hé');", "aMOp"],
  ["bytes to base64", "return Utilities.base64Encode([-1, -2, 62]);", "//4+"],
  ["the alphabet of addresses", "return Utilities.base64EncodeWebSafe([-1, -2, 62]);", "__4-"],
  ["ASCII with a question mark for the rest", "return Utilities.base64Encode('aé', Utilities.Charset.US_ASCII);", "Yek="],
  ["base64 to signed bytes", "return Utilities.base64Decode('//4+');", [-1, -2, 62]],
  ["with the other alphabet", "return Utilities.base64DecodeWebSafe('__4-');", [-1, -2, 62]],
  ["without padding", "return Utilities.base64Decode('YQ');", [97]],
  ["a blob's text", "return Utilities.newBlob([104, -61, -87]).getDataAsString();", "hé"],
  ["a blob in Latin-1", "return Utilities.newBlob([104, -23]).getDataAsString('ISO-8859-1');", "hé"],
  ["a blob in windows-1252", "return Utilities.newBlob([-109, -128, -108]).getDataAsString('windows-1252');", "“€”"],
  ["a blob in a Japanese charset", "return Utilities.newBlob([-109, -6]).getDataAsString('Shift_JIS');", "日"],
  ["a blob from text", "return Utilities.newBlob('hé').getBytes();", [104, -61, -87]],
  [
    "a blob's type and name",
    "const b = Utilities.newBlob('x', 'text/html', 'n'); return [b.getContentType(), b.getName()];",
    ["text/html", "n"],
  ],
  ["a blob of bytes has no type", "return Utilities.newBlob([1]).getContentType();", null],
  ["a blob that is refilled", "return Utilities.newBlob('x').setDataFromString('é').getBytes();", [-61, -87]],
  ["a digest", "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 4);", [-44, 29, -116, -39]],
  ["a long digest", "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').length;", 32],
  ["a unique id", "return /^[0-9a-f-]{36}$/.test(Utilities.getUuid());", true],
  ["sleep returns at once", "Utilities.sleep(1000); return 1;", 1],
])("%s", (_, body, value) => {
  expect(evaluate(body)).toEqual(value);
});

test.each([
  ["what is no base64", "Utilities.base64Decode('a?b');", "Could not decode string."],
  ["a length that base64 cannot have", "Utilities.base64Decode('abcde');", "Could not decode string."],
  ["the other alphabet", "Utilities.base64Decode('_-__');", "Could not decode string."],
  ["a charset that nobody knows", "Utilities.newBlob('x').getDataAsString('x-none');", "Unsupported charset: x-none"],
  ["a byte of 300", "Utilities.newBlob([300]);", "don't match the method signature for Utilities.newBlob"],
  ["sleeping through the 30 seconds", "Utilities.sleep(20000); Utilities.sleep(20000);", "Exceeded maximum execution time"],
])("%s is refused", (_, body, message) => {
  expect(() => evaluate(body)).toThrow(message);
});

const AT = "new Date(Date.UTC(2026, 6, 4, 22, 5, 9, 7))";

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "Europe/Berlin", "2026-07-05T00:05:09.007+02:00"],
  ["yy/M/d h:mm a", "America/New_York", "26/7/4 6:05 PM"],
  ["EEE, d MMM yyyy", "UTC", "Sat, 4 Jul 2026"],
  ["EEEE MMMM", "UTC", "Saturday July"],
  ["h a", "Pacific/Auckland", "10 AM"],
  ["ha", "Pacific/Marquesas", "12PM"],
  ["Z X", "Asia/Kolkata", "+0530 +05"],
  ["X", "UTC", "Z"],
  ["'o''clock'", "UTC", "o'clock"],
])("formatDate %s in %s", (pattern, zone, text) => {
  expect(evaluate(`return Utilities.formatDate(${AT}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`)).toBe(text);
});

test("formatDate refuses a zone that is none, and a letter that is none", () => {
  expect(() => evaluate(`Utilities.formatDate(${AT}, 'Nowhere', 'yyyy');`)).toThrow("Invalid argument: Nowhere");
  expect(() => evaluate(`Utilities.formatDate(${AT}, 'UTC', 'q');`)).toThrow("Illegal pattern character 'q'");
});
