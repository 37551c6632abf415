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
  /** The query's names that it knows; Google refuses others. */
  readonly query?: readonly string[];
  /** The fields of its resource; Google refuses others. */
  readonly body?: readonly string[];
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

/** Of every method. */
const COMMON_QUERY = ["fields", "prettyPrint"];

export function checkNames({ query = [], body = [] }: Route, request: RestRequest): void {
  for (const name of request.query.keys()) {
    if (query.includes(name) || COMMON_QUERY.includes(name)) continue;
    throw invalid(`Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter.`);
  }
  const strange = Object.keys(request.body).find((name) => !body.includes(name));
  if (strange !== undefined) throw invalid(`Invalid JSON payload received. Unknown name "${strange}": Cannot find field.`);
}

/** The id of a message or a thread; what does not look like one is another error than one that is not there. */
export function hexId(request: RestRequest, name: string): string {
  const id = param(request, name);
  if (!/^[0-9a-f]{1,16}$/.test(id)) throw invalid("Invalid id value");
  return id;
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
