import type { Fact } from "./events";
import type { Intro, SideName } from "./intro";
import { LETTER_KINDS, type LetterKind } from "./letter";
import { addresseesOf } from "./transition";

/** A message of a thread, as far as it says what happened. */
export interface Seen {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly sentByUser: boolean;
  readonly isDraft: boolean;
  /** An out-of-office or another reply by a machine, with the day of return that it names. */
  readonly automatic: boolean;
  readonly until: string | null;
}

/**
 * What a thread shows to have happened to an introduction. Message ids of drafts change with every edit and custom headers do not
 * survive sending (PLATFORM 2.2), so a letter counts as sent when the user sent something in its thread after its draft was made.
 * `stray` is the side whose answer came in a thread of its own.
 */
export function observe(intro: Intro, threadId: string, messages: readonly Seen[], stray?: SideName): Fact[] {
  const letters = lettersIn(intro, threadId);
  const sent = messages.filter((message) => message.sentByUser && !message.isDraft);
  const facts: Fact[] = [];
  const accounted = new Set<string>();
  for (const { kind, record } of letters) {
    if (record.status !== "draft") continue;
    const match = sent.find((message) => message.at >= record.at - CLOCKS_DIFFER && !accounted.has(message.id));
    if (match !== undefined) {
      accounted.add(match.id);
      facts.push({ type: "sent", letter: kind, threadId, at: match.at });
    } else if (!messages.some((message) => message.isDraft)) {
      facts.push({ type: "discarded", letter: kind, draftId: record.draftId });
    }
  }
  const kinds = letters.map(({ kind }) => kind);
  const sides = stray === undefined ? sidesOf(intro, threadId, kinds) : [stray];
  return [...facts, ...heardFrom(intro, sides, messages)];
}

/** Gmail's clock and Apps Script's may disagree by seconds. */
const CLOCKS_DIFFER = 60_000;

const lettersIn = (intro: Intro, threadId: string) =>
  LETTER_KINDS.flatMap((kind) => {
    const record = intro.letters[kind];
    return record?.threadId === threadId ? [{ kind, record }] : [];
  }).sort((a, b) => a.record.at - b.record.at);

/** Whose words are to be expected in this thread. */
function sidesOf(intro: Intro, threadId: string, letters: readonly LetterKind[]): SideName[] {
  const own = (["requester", "contact"] as const).filter((side) => intro[side].threadId === threadId);
  const before = LETTER_KINDS.filter((kind) => intro.letters[kind]?.earlier?.includes(threadId));
  return [...new Set([...own, ...[...letters, ...before].flatMap((kind) => addresseesOf(intro, kind))])];
}

/** In a thread with one side, whoever answers speaks for it: another address of theirs, an assistant. With both, the address tells. */
function speaksFor(intro: Intro, sides: readonly SideName[], message: Seen): SideName | null {
  if (sides.length < 2) return sides[0] ?? null;
  return (
    sides.find((side) => [intro[side].person, ...intro[side].others].some((person) => person.email === message.from)) ?? null
  );
}

function heardFrom(intro: Intro, sides: readonly SideName[], messages: readonly Seen[]): Fact[] {
  return messages.flatMap((message): Fact[] => {
    if (message.isDraft) return [];
    if (message.sentByUser) {
      return sides
        .filter((side) => message.at > (intro[side].wroteAt ?? intro.createdAt))
        .map((side) => ({ type: "wrote", side, at: message.at }));
    }
    const side = speaksFor(intro, sides, message);
    // What was written before the introduction began, the request itself too, was there to be read when it began.
    if (side === null || message.at <= Math.max(intro[side].heard?.at ?? 0, intro.createdAt)) return [];
    return message.automatic
      ? [{ type: "away", side, at: message.at, until: message.until }]
      : [{ type: "heard", side, messageId: message.id, at: message.at }];
  });
}
