import { headerValue } from "../../../preview/gmail/headers";
import type { World } from "../world";
import type { Born } from "./born";
import { broken } from "./broken";
import { groundOf } from "./ground";

/** The live draft of each letter, as it was made. */
export type LiveDrafts = Map<string, Born>;

/** Rule 6: a letter that has a live draft gets no second one. */
export function isTheOnlyDraft(world: World, born: Born, live: LiveDrafts): void {
  const before = live.get(born.letter);
  live.set(born.letter, born);
  if (before === undefined || !lives(world, before)) return;
  const { rewritten, erasedDrafts } = groundOf(world);
  if (rewritten.has(before.id) || erasedDrafts.has(before.id)) return;
  broken("rule 6", `there are two live drafts of ${born.letter}`);
}

function lives(world: World, { id }: Born): boolean {
  return world.gmail.user.drafts().some((draft) => draft.id === id);
}

/** What a press opens is a live draft, addressed to somebody. */
export function opensLiveDraft(world: World, draftId: string): void {
  const draft = world.gmail.user.drafts().find(({ id }) => id === draftId);
  if (draft === undefined) broken("rule 6", "a press opened a draft that is no more");
  const { root } = world.gmail.user.draft(draftId).message;
  if ((headerValue(root.headers, "To") ?? "") === "") broken("rule 6", "a press opened a draft to nobody");
}
