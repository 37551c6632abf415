/** A part as the Advanced service hands it over: bytes from -128 to 127, or, as REST has it, base64url text (PLATFORM 2.2). */
export type PartData = readonly number[] | string;

/** More than this of one body is not read: nobody asks for an introduction after a million characters. */
const MOST_BYTES = 1_000_000;

/**
 * The text of a body part. Gmail may hand it over in the sender's charset or already as UTF-8 with the sender's charset still in the
 * header: bytes that are valid UTF-8 are read as such, except in the seven-bit charsets, which are always valid UTF-8.
 */
export function textOf(data: PartData, charset: string): string {
  const all = typeof data === "string" ? Utilities.base64DecodeWebSafe(data) : data;
  const cut = all.length > MOST_BYTES;
  const bytes = (cut ? all.slice(0, MOST_BYTES) : all) as number[];
  const named = charset.trim().toLowerCase();
  const sevenBit = named.startsWith("iso-2022") || named === "hz-gb-2312" || named === "utf-7";
  if (!sevenBit && isUtf8(bytes, cut)) return Utilities.newBlob(bytes).getDataAsString("UTF-8");
  try {
    return Utilities.newBlob(bytes).getDataAsString(named || "ISO-8859-1");
  } catch {
    // A charset that nobody knows: Latin-1 reads every byte as something.
    return Utilities.newBlob(bytes).getDataAsString("ISO-8859-1");
  }
}

/** The lead bytes of UTF-8, as the last of each range: how many bytes follow, and between which bounds the first of them lies. */
const LEADS: readonly (readonly [last: number, follow: number, least: number, most: number])[] = [
  [0xc1, -1, 0, 0],
  [0xdf, 1, 0x80, 0xbf],
  [0xe0, 2, 0xa0, 0xbf],
  [0xec, 2, 0x80, 0xbf],
  [0xed, 2, 0x80, 0x9f],
  [0xef, 2, 0x80, 0xbf],
  [0xf0, 3, 0x90, 0xbf],
  [0xf3, 3, 0x80, 0xbf],
  [0xf4, 3, 0x80, 0x8f],
  [0xff, -1, 0, 0],
];

/** Whether the bytes are well-formed UTF-8 (RFC 3629). In a body that was cut, a halved character at the end is forgiven. */
export function isUtf8(bytes: readonly number[], cut = false): boolean {
  let follow = 0;
  let least = 0;
  let most = 0;
  for (const signed of bytes) {
    const byte = signed & 0xff;
    if (follow > 0) {
      if (byte < least || byte > most) return false;
      follow -= 1;
      least = 0x80;
      most = 0xbf;
    } else if (byte > 0x7f) {
      const lead = LEADS.find(([last]) => byte <= last);
      [, follow, least, most] = lead ?? [0, -1, 0, 0];
      if (follow < 0) return false;
    }
  }
  return cut || follow === 0;
}
