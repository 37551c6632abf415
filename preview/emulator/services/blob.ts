import { createDecodeStream, decode } from "libmime/lib/charset.js";
import { handle, SELF, type ServiceClass, ServiceError } from "../service/spec";

export interface BlobState {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

export function bytesOf(values: readonly number[]): Buffer {
  return Buffer.from(Uint8Array.from(values));
}

/** Text in any charset that mail is written in, by its label. */
export function textOf(bytes: Buffer, charset: string): string {
  if (!createDecodeStream(charset).supported) throw new ServiceError(`Unsupported charset: ${charset}`);
  return decode(bytes, charset);
}

export function encodeText(text: string, charset: string): Buffer {
  const label = charset.toLowerCase();
  if (label === "utf-8" || label === "utf8") return Buffer.from(text, "utf8");
  if (label === "us-ascii" || label === "iso-8859-1") return Buffer.from(text.replace(/[^\x00-\xff]/gu, "?"), "latin1");
  throw new ServiceError(`Unsupported charset: ${charset}`);
}

export const BLOB: ServiceClass<BlobState> = {
  name: "Utilities.Blob",
  methods: {
    getBytes: { takes: [[]], run: ({ bytes }) => bytes },
    getDataAsString: { takes: [[], ["string"]], run: ({ bytes }, [charset]) => textOf(bytes, charset ?? "utf-8") },
    getContentType: { takes: [[]], run: ({ contentType }) => contentType },
    getName: { takes: [[]], run: ({ name }) => name },
    isGoogleType: { takes: [[]], run: () => false },
    copyBlob: { takes: [[]], run: (blob) => handle(BLOB, { ...blob }) },
    setBytes: {
      takes: [["bytes"]],
      run(blob, [bytes]) {
        blob.bytes = bytesOf(bytes);
        return SELF;
      },
    },
    setDataFromString: {
      takes: [["string"], ["string", "string"]],
      run(blob, [text, charset]) {
        blob.bytes = encodeText(text, charset ?? "utf-8");
        return SELF;
      },
    },
    setContentType: {
      takes: [["string"]],
      run(blob, [contentType]) {
        blob.contentType = contentType;
        return SELF;
      },
    },
    setName: {
      takes: [["string"]],
      run(blob, [name]) {
        blob.name = name;
        return SELF;
      },
    },
  },
};
