import { headerValue } from "../gmail/headers";
import { readableText } from "../gmail/text";
import { peopleOf } from "./addresses";
import type { Correspondent, DraftView } from "./wire";
import type { World } from "./world";

/** Characters that a name in an address list must be quoted for (RFC 5322, 3.2.3). */
const SPECIAL = /[()<>[\]:;@\\,."]/;

function typed({ name, email }: Correspondent): string {
  if (name === "") return email;
  const shown = SPECIAL.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : name;
  return `${shown} <${email}>`;
}

/** A draft as the compose window shows it. */
export function draftView({ gmail }: World, id: string): DraftView {
  const { message } = gmail.user.draft(id);
  const list = (name: "To" | "Cc" | "Bcc") => peopleOf(message, name).map(typed).join(", ");
  return {
    id,
    messageId: message.id,
    threadId: message.threadId,
    to: list("To"),
    cc: list("Cc"),
    bcc: list("Bcc"),
    subject: headerValue(message.root.headers, "Subject") ?? "",
    body: readableText(message.root).replace(/\r\n/g, "\n").trimEnd(),
  };
}
