import type { Mail } from "../../../src/reading/types";

/** A reply to a permission letter, with only what a test is about. */
export function reply(body: string, parts: Partial<Mail> = {}): Mail {
  return {
    subject: "Re: may I connect you?",
    from: { name: "Rosalind Achterberg", email: "rosalind@kiln.example" },
    replyTo: null,
    to: [],
    cc: [],
    sentAt: Date.parse("2025-06-04T10:00:00Z"),
    offsetMinutes: 0,
    headers: {},
    plain: body,
    html: null,
    ...parts,
  };
}
