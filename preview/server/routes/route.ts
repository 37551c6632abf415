import type { PageRequest } from "../request";
import type { World } from "../world";

/** An answer that is not JSON. */
export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export function isRawReply(reply: unknown): reply is RawReply {
  return typeof reply === "object" && reply !== null && "text" in reply && "headers" in reply && "status" in reply;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Segments that begin with a colon are parameters. */
  readonly path: string;
  /** What it returns goes to the page as JSON, unless it is a RawReply. */
  readonly run: (world: World, request: PageRequest) => unknown;
}

/** The parameters when the address fits the pattern, else null. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    if (segment.startsWith(":")) params[segment.slice(1)] = decodeURIComponent(value);
    else if (segment !== value) return null;
  }
  return params;
}
