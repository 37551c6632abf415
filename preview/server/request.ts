import type { IncomingMessage } from "node:http";

/** What the page asked wrongly; the message goes back to it as it is. */
export class BadRequest extends Error {}

export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

const MOST_BYTES = 5_000_000;

export async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new BadRequest("This is too long for the preview. Shorten it and try again.");
    chunks.push(chunk);
  }
  if (bytes === 0) return {};
  const json: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new BadRequest("The page sent something that is no record.");
  return json as Readonly<Record<string, unknown>>;
}

export function textOf({ body }: PageRequest, field: string): string {
  const value = body[field];
  if (typeof value !== "string") throw new BadRequest(`The page sent no ${field}.`);
  return value;
}

export function textsOf({ body }: PageRequest, field: string): string[] {
  const value = body[field] ?? [];
  if (!Array.isArray(value) || value.some((each) => typeof each !== "string"))
    throw new BadRequest(`The page sent no list of ${field}.`);
  return value;
}

export function paramOf({ params }: PageRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new BadRequest(`The address names no ${name}.`);
  return value;
}
