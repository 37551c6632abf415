import { type DraftIds, threadRow } from "./mailViews";
import type { ThreadList } from "./wire";
import type { World } from "./world";

const PAGE_SIZE = 50;
const EVERYTHING = "ALL";

export function draftIds({ gmail }: World): DraftIds {
  return new Map(gmail.user.drafts().map(({ id, message }) => [message.id, id]));
}

/** One page of threads with a label, or of those that a search finds, newest first. */
export function listThreads(world: World, { label, query, page }: { label: string; query: string; page: string }): ThreadList {
  const parameters = new URLSearchParams({ maxResults: String(PAGE_SIZE) });
  if (query) parameters.set("q", query);
  else if (label !== EVERYTHING) parameters.set("labelIds", label);
  if (page) parameters.set("pageToken", page);
  const { json } = world.gmail.backend.request("GET", `/gmail/v1/users/me/threads?${parameters}`);
  const drafts = draftIds(world);
  const rows = (json.threads ?? []).map(({ id }: { id: string }) =>
    threadRow(world.gmail.user.thread(id), drafts, world.owner.email),
  );
  return { rows, nextPage: json.nextPageToken ?? null };
}
