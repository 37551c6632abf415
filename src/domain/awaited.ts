import type { Intro, SideName } from "./intro";
import type { LetterKind } from "./letter";

/** They owe the connector a word: the connector wrote last, and what was written asks something. */
export function isAwaited(intro: Intro, name: SideName): boolean {
  const side = intro[name];
  if (side.wroteAt === null || (side.heard !== null && side.heard.at >= side.wroteAt)) return false;
  if (side.consent.state === "asked") return true;
  // A requester who has said yes may still owe the missing half of their case, or an answer to the contact's question, for as long as
  // the contact can use it.
  const undecided = ["unasked", "asked", "later"].includes(intro.contact.consent.state);
  const owes = ASKS_FOR_MORE.some((kind) => intro.letters[kind]?.status === "sent");
  return name === "requester" && side.consent.state === "yes" && undecided && owes;
}

const ASKS_FOR_MORE: readonly LetterKind[] = ["missing", "questions"];
