import type { Mail } from "../../src/reading/types";

/** A mail with only what a test cares about. */
export function mailOf(parts: Partial<Mail> & { readonly body?: string }): Mail {
  const { body, ...rest } = parts;
  return {
    subject: "",
    from: { name: "Nadia Brook", email: "nadia@brook.example" },
    replyTo: null,
    to: [{ name: "Casey Holt", email: "casey@holt.example" }],
    cc: [],
    sentAt: Date.UTC(2025, 2, 3, 9),
    offsetMinutes: 0,
    headers: {},
    plain: body ?? null,
    html: null,
    ...rest,
  };
}
