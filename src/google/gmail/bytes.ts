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
  const bytes = (all.length > MOST_BYTES ? all.slice(0, MOST_BYTES) : all) as number[];
  const named = charset.trim().toLowerCase();
  const sevenBit = named.startsWith("iso-2022") || named === "hz-gb-2312" || named === "utf-7";
  if (!sevenBit && isUtf8(bytes)) return Utilities.newBlob(bytes).getDataAsString("UTF-8");
  try {
    return Utilities.newBlob(bytes).getDataAsString(named || "ISO-8859-1");
  } catch {
    // A charset that nobody knows: Latin-1 reads every byte as something.
    return Utilities.newBlob(bytes).getDataAsString("ISO-8859-1");
  }
}

/** Whether the bytes are well-formed UTF-8; a character that the cut at the end halved is forgiven. */
export function isUtf8(bytes: readonly number[]): boolean {
  let follow = 0;
  for (const signed of bytes) {
    const byte = signed & 0xff;
    if (follow > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      follow -= 1;
    } else if (byte >= 0xf0 && byte < 0xf5) follow = 3;
    else if (byte >= 0xe0 && byte < 0xf0) follow = 2;
    else if (byte >= 0xc2 && byte < 0xe0) follow = 1;
    else if (byte >= 0x80) return false;
  }
  return true;
}
