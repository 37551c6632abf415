/** The few functions of Apps Script's Utilities that the pure parts of google/ call, over Node's own coders. */
const bytesOf = (data: string | readonly number[]): Buffer =>
  typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);

/** Apps Script's bytes are signed. */
const signed = (buffer: Buffer): number[] => [...new Int8Array(buffer)];

export const utilities = {
  Charset: { UTF_8: "UTF_8" },
  base64Encode: (data: string | readonly number[]): string => bytesOf(data).toString("base64"),
  base64EncodeWebSafe: (data: string | readonly number[]): string => bytesOf(data).toString("base64url"),
  base64DecodeWebSafe: (text: string): number[] => signed(Buffer.from(text, "base64url")),
  newBlob: (data: string | readonly number[]) => ({
    /** Throws for a charset that it does not know, as Apps Script does. */
    getDataAsString: (charset: string): string => new TextDecoder(charset).decode(bytesOf(data)),
  }),
};

export function installUtilities(): void {
  (globalThis as { Utilities?: unknown }).Utilities = utilities;
}

export const signedBytes = (buffer: Buffer): number[] => signed(buffer);
