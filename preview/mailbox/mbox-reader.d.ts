declare module "mbox-reader" {
  import type { Readable } from "node:stream";

  /** The package has no types; this is what is used of it. */
  export function mboxReader(source: Readable): AsyncGenerator<{ readonly content: Buffer; readonly time: Date | false }>;
}
