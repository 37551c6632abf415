import { UNASKED } from "./consent";
import { type EventType, type IntroEvent, isFact, type Refusal } from "./events";
import { type Intro, SIDE_NAMES, type Side, type SideName } from "./intro";
import { LETTERS, type LetterKind, type LetterRecord } from "./letter";
import { refusalToWrite } from "./letterGuards";
import { err, ok, type Result } from "./result";
import { returnOf } from "./stage";
import type { StoryLine } from "./story";

type EventOf<T extends EventType> = Extract<IntroEvent, { type: T }>;
type Move<T extends EventType> = (intro: Intro, event: EventOf<T>, now: number) => Result<Intro, Refusal>;

const withSide = (intro: Intro, name: SideName, change: Partial<Side>): Intro => ({
  ...intro,
  [name]: { ...intro[name], ...change },
});
const told = (intro: Intro, line: StoryLine): Intro => ({ ...intro, story: [...intro.story, line] });

/** The sides that a letter is addressed to. */
export function addresseesOf(intro: Intro, kind: LetterKind): SideName[] {
  const { to } = LETTERS[kind];
  if (to === "both") return ["requester", "contact"];
  return [to === "either" ? (intro.letters[kind]?.to ?? "requester") : to];
}

function sent(intro: Intro, event: EventOf<"sent">): Intro {
  const record = intro.letters[event.letter];
  if (record === undefined) return intro;
  const letters = {
    ...intro.letters,
    [event.letter]: { ...record, status: "sent" as const, threadId: event.threadId, at: event.at },
  };
  let next: Intro = { ...intro, letters };
  for (const name of addresseesOf(next, event.letter)) {
    next = withSide(next, name, { wroteAt: Math.max(event.at, next[name].wroteAt ?? 0) });
  }
  const asks = event.letter === "permission" ? "contact" : event.letter === "proposal" ? "requester" : null;
  // A fact may be learned late: what the side has said since then stands.
  if (asks !== null && (next[asks].consent.at ?? 0) < event.at) next = asked(next, asks, event.at, event.threadId);
  if (event.letter === "introduction") next = { ...next, introducedAt: event.at };
  next = told(next, { at: event.at, what: "sent", letter: event.letter });
  // The refusal ends it: there is nothing left to follow.
  return event.letter === "refusal" && next.closed === null ? close(next, "refused", event.at) : next;
}

/** A new question makes the answer before it history: there is nothing to take back. */
function asked(intro: Intro, name: SideName, at: number, threadId: string | null): Intro {
  const undo = intro.undo?.side === name ? null : intro.undo;
  return withSide({ ...intro, undo }, name, { threadId, consent: { ...UNASKED, state: "asked", at } });
}

/** Nothing sleeps any more. When somebody was away is kept, so that the same automatic reply is not taken for a new one. */
function awake(intro: Intro): Intro {
  const back = ({ away }: Side): Partial<Side> => ({ away: away === null ? null : { ...away, until: null } });
  return withSide(withSide({ ...intro, snoozedUntil: null }, "requester", back(intro.requester)), "contact", back(intro.contact));
}

const close = (intro: Intro, reason: NonNullable<Intro["closed"]>["reason"], at: number): Intro =>
  told({ ...intro, closed: { reason, at } }, { at, what: "closed", reason });

function heard(intro: Intro, name: SideName, messageId: string, at: number, open: boolean): Intro {
  const last = intro[name].heard;
  return last !== null && last.at >= at ? intro : withSide(intro, name, { heard: { messageId, at, open } });
}

/** Asked again after a "later", a contact has a second thread with us; labels and answers in the first one still count. */
function threadsBefore(record: LetterRecord | undefined, threadId: string): string[] {
  const { earlier = [] } = record ?? {};
  return record?.status === "sent" && record.threadId !== threadId ? [...earlier, record.threadId] : [...earlier];
}

/** What each event does, by its type. A fact is never refused, and changes nothing when it is learned a second time. */
const MOVES: { readonly [T in EventType]: Move<T> } = {
  edited(intro, { details }) {
    if (intro.closed !== null) return err("is-closed");
    const contact = {
      ...intro.contact,
      person: details.contact ?? intro.contact.person,
      company: details.company ?? intro.contact.company,
      role: details.role ?? intro.contact.role,
    };
    const requester = {
      ...intro.requester,
      person: details.requester ?? intro.requester.person,
      others: details.others ?? intro.requester.others,
    };
    const connector = details.connector ?? intro.connector;
    return ok({ ...intro, contact, requester, connector, case: details.case ?? intro.case });
  },
  /** The requester's reply told what was missing: the checklist has it, and the reply is dealt with. */
  filled(intro, event) {
    if (intro.closed !== null) return err("is-closed");
    const last = intro.requester.heard;
    return ok(withSide({ ...intro, case: event.case }, "requester", { heard: last === null ? null : { ...last, open: false } }));
  },
  drafted(intro, { letter, draftId, threadId, to }, now) {
    const refusal = refusalToWrite(intro, letter);
    if (refusal !== null) return err(refusal);
    const earlier = threadsBefore(intro.letters[letter], threadId);
    const record: LetterRecord = {
      status: "draft",
      draftId,
      threadId,
      at: now,
      ...(to === undefined ? {} : { to }),
      ...(earlier.length === 0 ? {} : { earlier }),
    };
    return ok(told({ ...intro, letters: { ...intro.letters, [letter]: record } }, { at: now, what: "drafted", letter }));
  },
  sent(intro, event) {
    return intro.letters[event.letter]?.status === "sent" ? ok(intro) : ok(sent(intro, event));
  },
  discarded(intro, { letter, draftId }, now) {
    const record = intro.letters[letter];
    if (record?.status !== "draft" || record.draftId !== draftId) return ok(intro);
    const letters = { ...intro.letters, [letter]: { ...record, status: "discarded" as const, at: now } };
    return ok(told({ ...intro, letters }, { at: now, what: "discarded", letter }));
  },
  moved(intro, { letter, draftId, threadId }) {
    const record = intro.letters[letter];
    if (record === undefined || record.status === "sent" || record.draftId !== draftId || record.threadId === threadId)
      return ok(intro);
    return ok({ ...intro, letters: { ...intro.letters, [letter]: { ...record, threadId } } });
  },
  wrote(intro, { side, at }) {
    return ok(at > (intro[side].wroteAt ?? 0) ? withSide(intro, side, { wroteAt: at }) : intro);
  },
  heard(intro, { side, messageId, at }) {
    return ok(heard(intro, side, messageId, at, true));
  },
  away(intro, { side, at, until }) {
    // An automatic reply is never an answer: the side is still awaited, so `heard` stays as it was and only the reminder moves.
    const { away } = intro[side];
    if (away?.at === at || intro.story.some((line) => line.what === "away" && line.at === at && line.side === side))
      return ok(intro);
    const next = away === null || at > away.at ? withSide(intro, side, { away: { at, until } }) : intro;
    return ok(told(next, { at, what: "away", side, ...(until === null ? {} : { until }) }));
  },
  relabelled(intro, { threadId, stage }) {
    const { handLabel } = intro;
    if (stage === null) return ok(handLabel?.threadId === threadId ? { ...intro, handLabel: null } : intro);
    return ok(
      handLabel?.threadId === threadId && handLabel.stage === stage ? intro : { ...intro, handLabel: { threadId, stage } },
    );
  },
  /** The user said what their label meant, by pressing something; see transition. */
  explained: (intro) => ok({ ...intro }),
  read(intro, { side }) {
    const last = intro[side].heard;
    if (!last?.open) return err("nothing-to-read");
    return ok(withSide(intro, side, { heard: { ...last, open: false } }));
  },
  answered(intro, { side, answer, at, messageId, words, until, preference = intro[side].preference }, now) {
    if (intro.closed !== null) return err("is-closed");
    if (intro.introducedAt !== null) return err("already-introduced");
    const before = intro[side].consent;
    const last = messageId === null ? intro[side].heard : { messageId, at };
    const next = withSide(intro, side, {
      consent: { state: answer, at, messageId, words, until },
      preference,
      heard: last === null ? null : { ...last, open: false },
    });
    const line: StoryLine = { at: now, what: "answered", side, answer, ...(until === null ? {} : { until }) };
    return ok(told({ ...awake(next), undo: { side, consent: before } }, line));
  },
  unanswered(intro, _event, now) {
    if (intro.closed !== null) return err("is-closed");
    if (intro.undo === null) return err("nothing-to-undo");
    if (intro.introducedAt !== null) return err("already-introduced");
    const { side, consent } = intro.undo;
    const last = intro[side].heard;
    const next = withSide(intro, side, { consent, heard: last === null ? null : { ...last, open: true } });
    return ok(told({ ...next, undo: null }, { at: now, what: "unanswered", side }));
  },
  snoozed(intro, { until }, now) {
    if (intro.closed !== null) return err("is-closed");
    return ok(told({ ...intro, snoozedUntil: until }, { at: now, what: "snoozed", until }));
  },
  woken(intro, _event, now) {
    if (intro.closed !== null) return err("is-closed");
    const later = SIDE_NAMES.filter((name) => intro[name].consent.state === "later");
    const asleep = intro.snoozedUntil !== null || later.length > 0 || SIDE_NAMES.some((name) => returnOf(intro[name]) !== null);
    if (!asleep) return err("not-snoozed");
    return ok(later.reduce((next, name) => asked(next, name, next[name].consent.at ?? now, next[name].threadId), awake(intro)));
  },
  closed(intro, { reason }, now) {
    return intro.closed === null ? ok(close(intro, reason, now)) : err("is-closed");
  },
  reopened(intro, _event, now) {
    if (intro.closed === null) return err("is-not-closed");
    return ok(told({ ...intro, closed: null }, { at: now, what: "reopened" }));
  },
  outcome(intro, { outcome }, now) {
    if (intro.introducedAt === null) return err("not-introduced");
    if (intro.closed !== null) return err("is-closed");
    return ok(close(told({ ...intro, outcome }, { at: now, what: "outcome", outcome }), "finished", now));
  },
};

/**
 * The one way in which an introduction changes. Pure: returns the next introduction, or why the event is refused. Only presses count
 * as versions: a card drawn before a letter was seen to be sent is not out of date for that.
 */
export function transition(intro: Intro, event: IntroEvent, now: number): Result<Intro, Refusal> {
  const move = MOVES[event.type] as Move<EventType>;
  const moved = move(intro, event as EventOf<EventType>, now);
  if (!moved.ok || moved.value === intro) return moved;
  if (isFact(event)) return ok({ ...moved.value, changedAt: now });
  // Any decision answers the question what a label meant that was put there by hand.
  return ok({ ...moved.value, handLabel: null, version: intro.version + 1, changedAt: now });
}
