import { invalid } from "../errors";
import type { HttpMethod } from "../loopback";
import type { Mailbox } from "../mailbox";
import type { Query } from "../resources";

export interface RestRequest {
  readonly box: Mailbox;
  /** The `:names` of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One method of the REST API; what it returns is the reply's JSON, null for an empty reply. */
export interface Route {
  readonly method: HttpMethod;
  readonly path: string;
  readonly answer: (request: RestRequest) => unknown;
}

export function param({ params }: RestRequest, name: string): string {
  return params[name] ?? "";
}

export function stringList(body: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  const value = body[field] ?? [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) throw invalid(`Invalid value at '${field}'`);
  return value;
}

/** `raw` of a message resource, from base64url. */
export function rawOf(message: unknown): Buffer {
  const raw = (message as { raw?: unknown } | undefined)?.raw;
  if (typeof raw !== "string" || raw === "") {
    throw invalid("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  }
  if (!/^[\w+/=-]*$/.test(raw)) throw invalid("Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed");
  return Buffer.from(raw, "base64url");
}

export function threadIdOf(message: unknown): string | null {
  const threadId = (message as { threadId?: unknown } | undefined)?.threadId;
  return typeof threadId === "string" && threadId !== "" ? threadId : null;
}
