import { type Header, headerValue } from "./headers";

/** "Re:" and its relatives in the languages of the project; Gmail threads across them. */
const REPLY_PREFIX = /^\s*(?:re|fwd?|aw|wg|rv|tr|res|enc|sv|antw)\s*(?:\[\d+\])?:\s*/i;

export function bareSubject(subject: string): string {
  let bare = subject;
  while (REPLY_PREFIX.test(bare)) bare = bare.replace(REPLY_PREFIX, "");
  return bare.replace(/\s+/g, " ").trim().toLowerCase();
}

/** The Message-IDs that a message answers, the nearest first. */
export function answeredIds(headers: readonly Header[]): string[] {
  const near = headerValue(headers, "In-Reply-To") ?? "";
  const chain = headerValue(headers, "References") ?? "";
  const ids = (text: string): string[] => text.match(/<[^<>\s]+>/g) ?? [];
  return [...new Set([...ids(near), ...ids(chain).reverse()])];
}

export interface ThreadMember {
  readonly messageId: string;
  readonly subject: string;
}

/** Gmail's three conditions for a message to stand in a thread (PLATFORM 2.1): it names the thread, answers a message of it, and has its subject. */
export function belongsTo(headers: readonly Header[], members: readonly ThreadMember[]): boolean {
  const answered = answeredIds(headers);
  const subject = bareSubject(headerValue(headers, "Subject") ?? "");
  return members.some((member) => answered.includes(member.messageId)) && members.some((m) => bareSubject(m.subject) === subject);
}
