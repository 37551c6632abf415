import { type Case, EMPTY_CASE } from "./checklist";
import { NEW_CONNECTOR_PART } from "./connector";
import { type Consent, UNASKED } from "./consent";
import type { Intro, IntroId, RequestSource, Side } from "./intro";
import type { Language } from "./language";
import type { Person } from "./person";

export const NOBODY: Person = { name: "", email: "" };

export function newSide(person: Person, consent: Consent = UNASKED): Side {
  return {
    person,
    others: [],
    via: null,
    company: "",
    role: "",
    threadId: null,
    consent,
    preference: "",
    heard: null,
    away: null,
    wroteAt: null,
  };
}

/** A request is the requester's yes (DESIGN 2.2): the message that asked is the message that said so. */
export function introFromRequest(input: {
  readonly id: IntroId;
  readonly language: Language;
  readonly requester: Person;
  readonly threadId: string;
  readonly source: RequestSource;
  readonly askedAt: number;
  readonly now: number;
}): Intro {
  const { id, language, source, askedAt, now } = input;
  const agreed: Consent = { state: "yes", at: askedAt, messageId: source.messageId, words: source.evidence, until: null };
  return blank({
    id,
    language,
    now,
    origin: "request",
    source,
    requester: { ...newSide(input.requester, agreed), threadId: input.threadId },
  });
}

/** An introduction of the connector's own making: nobody has agreed to anything. */
export function introProposed(input: { readonly id: IntroId; readonly language: Language; readonly now: number }): Intro {
  return blank({ ...input, origin: "proposal", source: null, requester: newSide(NOBODY) });
}

function blank(given: Pick<Intro, "id" | "language" | "origin" | "source" | "requester"> & { now: number }): Intro {
  const requesterCase: Case = EMPTY_CASE;
  return {
    id: given.id,
    version: 0,
    language: given.language,
    origin: given.origin,
    requester: given.requester,
    contact: newSide(NOBODY),
    source: given.source,
    case: requesterCase,
    connector: NEW_CONNECTOR_PART,
    letters: {},
    snoozedUntil: null,
    introducedAt: null,
    outcome: null,
    closed: null,
    handLabel: null,
    undo: null,
    story: [{ at: given.now, what: "started", origin: given.origin }],
    createdAt: given.now,
    changedAt: given.now,
  };
}
