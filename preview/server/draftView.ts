import { headerValue } from "../gmail/headers";
import { readableText } from "../gmail/text";
import type { DraftView } from "./wire";
import type { World } from "./world";

/** A draft as the compose window shows it. */
export function draftView({ gmail }: World, id: string): DraftView {
  const { message } = gmail.user.draft(id);
  const header = (name: string) => headerValue(message.root.headers, name) ?? "";
  return {
    id,
    messageId: message.id,
    threadId: message.threadId,
    to: header("To"),
    cc: header("Cc"),
    bcc: header("Bcc"),
    subject: header("Subject"),
    body: readableText(message.root).replace(/\r\n/g, "\n").trimEnd(),
  };
}
