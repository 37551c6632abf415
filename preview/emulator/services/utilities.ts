import { createHash, randomUUID } from "node:crypto";
import { handle, type Method, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";
import { BLOB, bytesOf, encodeText } from "./blob";
import { formatDate } from "./formatDate";

const CHARSET = "Utilities.Charset";
const DIGEST = "Utilities.DigestAlgorithm";

const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

function inBytes(data: string | readonly number[], charset?: { value: string }): Buffer {
  return typeof data === "string" ? encodeText(data, charset?.value === "US_ASCII" ? "us-ascii" : "utf-8") : bytesOf(data);
}

function encode(alphabet: (base64: string) => string): Method<null> {
  return {
    takes: [["string"], ["bytes"], ["string", CHARSET]],
    run: (_, [data, charset]) => alphabet(inBytes(data, charset).toString("base64")),
  };
}

function decode(alphabet: RegExp): Method<null> {
  return {
    takes: [["string"], ["string", CHARSET]],
    run(_, [text]) {
      const compact = text.replace(/\s/g, "");
      if (!alphabet.test(compact) || compact.replace(/=+$/, "").length % 4 === 1)
        throw new ServiceError("Could not decode string.");
      return Buffer.from(compact, "base64");
    },
  };
}

function newBlob(data: string | readonly number[], contentType: string | undefined, name: string | undefined): unknown {
  const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
  return handle(BLOB, { bytes: inBytes(data), contentType: type, name: name ?? null });
}

const LONGEST_SLEEP = 300_000;

/** Nobody waits: the time is only counted, against the 30 seconds that an add-on has (PLATFORM 4). */
function sleep(milliseconds: number, { slept }: World): void {
  if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw new ServiceError(`Invalid argument: ${milliseconds}`);
  slept.milliseconds += milliseconds;
  if (slept.milliseconds > 30_000) throw new ServiceError("Exceeded maximum execution time");
}

export const UTILITIES: ServiceClass<null> = {
  name: "Utilities",
  methods: {
    base64Encode: encode((base64) => base64),
    base64EncodeWebSafe: encode((base64) => base64.replaceAll("+", "-").replaceAll("/", "_")),
    base64Decode: decode(/^[A-Za-z0-9+/]*={0,2}$/),
    base64DecodeWebSafe: decode(/^[A-Za-z0-9_-]*={0,2}$/),
    newBlob: {
      takes: [
        ["string"],
        ["bytes"],
        ["string", "string"],
        ["bytes", "string"],
        ["string", "string", "string"],
        ["bytes", "string", "string"],
      ],
      run: (_, [data, contentType, name]) => newBlob(data, contentType, name),
    },
    computeDigest: {
      takes: [
        [DIGEST, "string"],
        [DIGEST, "bytes"],
        [DIGEST, "string", CHARSET],
      ],
      run(_, [algorithm, data, charset]) {
        const hash = HASHES[algorithm.value];
        if (hash === undefined) throw new ServiceError(`Invalid argument: ${algorithm.value}`);
        return createHash(hash).update(inBytes(data, charset)).digest();
      },
    },
    formatDate: {
      takes: [["date", "string", "string"]],
      run: (_, [date, timeZone, pattern]) => formatDate(date.getTime(), timeZone, pattern),
    },
    getUuid: { takes: [[]], run: () => randomUUID() },
    sleep: { takes: [["integer"]], run: (_, [milliseconds], world) => sleep(milliseconds, world) },
  },
};

export const UTILITIES_ENUMS = {
  Charset: ["US_ASCII", "UTF_8"],
  DigestAlgorithm: ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"],
} as const;
