import { type Handle, handle } from "../service/spec";
import type { World } from "../world";
import { DRAFT } from "./draft";
import { type LetterOptions, rawLetter } from "./letter";
import { ask, headerOf, present, type RestMessage } from "./rest";

/** A draft that answers a message, in its thread: to its Reply-To, and for "all" with its other readers in copy. */
export function draftReply(world: World, message: RestMessage, body: string, options: LetterOptions, all: boolean): Handle {
  const messageId = headerOf(message, "Message-ID");
  const subject = headerOf(message, "Subject");
  const others = [headerOf(message, "To"), headerOf(message, "Cc")].filter((text) => text !== "").join(", ");
  const raw = rawLetter({
    to: headerOf(message, "Reply-To") || headerOf(message, "From"),
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    body,
    options: all && options.cc === undefined && others !== "" ? { ...options, cc: others } : options,
    headers: { "In-Reply-To": messageId, References: `${headerOf(message, "References")} ${messageId}`.trim() },
  });
  const draft = present(ask(world, "POST", "/drafts", { message: { raw, threadId: message.threadId } }));
  return handle(DRAFT, { id: draft.id });
}
