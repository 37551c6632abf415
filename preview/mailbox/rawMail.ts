import MailComposer from "nodemailer/lib/mail-composer";
import type { Person } from "../../src/domain/person";

/** What is needed to write one message down as mail programs exchange it (RFC 5322). */
export interface MailParts {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly replyTo?: Person;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly date: Date;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

function address(person: Person) {
  return { name: person.name, address: person.email };
}

export async function rawMail(parts: MailParts): Promise<Buffer> {
  const composer = new MailComposer({
    from: address(parts.from),
    to: parts.to.map(address),
    cc: (parts.cc ?? []).map(address),
    bcc: (parts.bcc ?? []).map(address),
    subject: parts.subject,
    date: parts.date,
    references: [...(parts.references ?? [])],
    headers: { ...parts.headers },
    // Bodies are text: one that looks like a path or an address is not to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(parts.replyTo && { replyTo: address(parts.replyTo) }),
    ...(parts.text !== undefined && { text: parts.text }),
    ...(parts.html !== undefined && { html: parts.html }),
    ...(parts.messageId !== undefined && { messageId: parts.messageId }),
    ...(parts.inReplyTo !== undefined && { inReplyTo: parts.inReplyTo }),
  });
  const node = composer.compile();
  // A draft must remember its Bcc; only what leaves for others drops it.
  node.keepBcc = true;
  return node.build();
}
