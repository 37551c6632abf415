import { ServiceError } from "../service/spec";
import type { GmailBackend } from "../types";
import type { World } from "../world";

/** GmailApp's own requests, null for what is not there. It is not the Gmail API: units are not published, and errors read differently. */
export function ask({ options }: World, method: Parameters<GmailBackend["request"]>[0], path: string, body?: unknown): any {
  const { status, json } = options.gmail.request(method, `/gmail/v1/users/me${path}`, body);
  if (status === 404) return null;
  if (status >= 400) throw new ServiceError(json.error.message);
  return json;
}

export interface RestMessage {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  readonly internalDate: string;
  readonly payload: RestPart;
}

export interface RestPart {
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: { readonly data?: string };
  readonly parts?: readonly RestPart[];
}

export function fetchMessage(world: World, id: string): RestMessage {
  return present(ask(world, "GET", `/messages/${encodeURIComponent(id)}?format=full`));
}

export function fetchThread(world: World, id: string): { readonly id: string; readonly messages: readonly RestMessage[] } {
  return present(ask(world, "GET", `/threads/${encodeURIComponent(id)}?format=full`));
}

export function present<T>(value: T | null): T {
  if (value === null) throw new ServiceError("Gmail operation not allowed.");
  return value;
}

export function headerOf(message: RestMessage, name: string): string {
  const wanted = name.toLowerCase();
  return message.payload.headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? "";
}
