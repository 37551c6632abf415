import type { Person } from "../../src/domain/person";
import type { MailHeaders } from "./mailHeaders";

const NOBODY: Person = { name: "You", email: "you@mailbox.example" };

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Whose mail this is: who it was delivered to, else who sent what lies in Sent, else who is addressed most often. */
export function guessOwner(mails: readonly MailHeaders[]): Person {
  const email =
    mostFrequent(mails.flatMap((mail) => mail.deliveredTo ?? [])) ??
    mostFrequent(mails.flatMap((mail) => (mail.gmailLabels?.includes("Sent") && mail.from ? mail.from.email : []))) ??
    mostFrequent(mails.flatMap((mail) => mail.to.map((person) => person.email)).filter((address) => address !== ""));
  if (email === null) return NOBODY;
  const names = mails
    .flatMap((mail) => [mail.from, ...mail.to])
    .flatMap((person) => (person?.email === email && person.name ? person.name : []));
  return { email, name: mostFrequent(names) ?? email };
}
