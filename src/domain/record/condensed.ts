import * as v from "valibot";
import { EMPTY_CASE } from "../checklist";
import { NEW_CONNECTOR_PART } from "../connector";
import { CONSENT_STATES, type ConsentState, UNASKED } from "../consent";
import type { CloseReason, Intro, IntroId, Outcome, Side } from "../intro";
import { LANGUAGES } from "../language";
import { newSide } from "../newIntro";
import type { StoryLine } from "../story";

const DAY = 86_400_000;
const REASONS: readonly CloseReason[] = ["declined", "refused", "lapsed", "finished"];
const OUTCOMES: readonly Outcome[] = ["met", "useful", "not-useful", "never-happened"];

const day = v.pipe(v.number(), v.integer());
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));

/**
 * What stays of an introduction that was closed long ago: who, when, and what came of it; no sentences and no letters. One flat list,
 * since 2,000 of them share 500 KB (DESIGN, section 4). Order: version, "c", changes, language, origin, requester's name, address and
 * thread, contact's name, address, company and thread, the contact's consent and its day, asked on, introduced on, outcome, reason,
 * closed on, created on. Days count from 1970; 0 and -1 stand for none.
 */
const condensedSchema = v.strictTuple([
  v.literal(1),
  v.literal("c"),
  v.number(),
  index,
  index,
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  index,
  day,
  day,
  day,
  index,
  index,
  day,
  day,
]);

const toDay = (time: number | null | undefined): number => (time ? Math.floor(time / DAY) : 0);
const fromDay = (count: number): number | null => (count > 0 ? count * DAY + DAY / 2 : null);

export function condense(intro: Intro): string {
  const { requester, contact, closed } = intro;
  const asked = intro.letters.permission?.status === "sent" ? intro.letters.permission.at : null;
  return JSON.stringify([
    1,
    "c",
    intro.version,
    LANGUAGES.indexOf(intro.language),
    intro.origin === "request" ? 0 : 1,
    requester.person.name,
    requester.person.email,
    requester.threadId ?? "",
    contact.person.name,
    contact.person.email,
    contact.company,
    contact.threadId ?? "",
    CONSENT_STATES.indexOf(contact.consent.state),
    toDay(contact.consent.at),
    toDay(asked),
    toDay(intro.introducedAt),
    intro.outcome === null ? -1 : OUTCOMES.indexOf(intro.outcome),
    closed === null ? -1 : REASONS.indexOf(closed.reason),
    toDay(closed?.at),
    toDay(intro.createdAt),
  ]);
}

/** The introduction as far as a condensed record knows it, or null when it is no such record. */
export function expand(id: IntroId, record: unknown): Intro | null {
  const read = v.safeParse(condensedSchema, record);
  if (!read.success) return null;
  const [, , version, language, origin, name, email, thread, contactName, contactEmail, company, contactThread] = read.output;
  const [state, stateOn, askedOn, introducedOn, outcome, reason, closedOn, createdOn] = read.output.slice(12) as number[];
  const consentState: ConsentState = CONSENT_STATES[state ?? 0] ?? "unasked";
  const closedAt = fromDay(closedOn ?? 0) ?? 0;
  const createdAt = fromDay(createdOn ?? 0) ?? 0;
  const asked = fromDay(askedOn ?? 0);
  const contact: Side = {
    ...newSide({ name: contactName, email: contactEmail }, { ...UNASKED, state: consentState, at: fromDay(stateOn ?? 0) }),
    company,
    threadId: contactThread || null,
  };
  const story: StoryLine[] = [{ at: createdAt, what: "started", origin: origin === 0 ? "request" : "proposal" }];
  const closeReason = REASONS[reason ?? -1] ?? "finished";
  return {
    id,
    version,
    language: LANGUAGES[language] ?? "en",
    origin: origin === 0 ? "request" : "proposal",
    requester: { ...newSide({ name, email }), threadId: thread || null },
    contact,
    source: null,
    case: EMPTY_CASE,
    connector: NEW_CONNECTOR_PART,
    letters: asked === null ? {} : { permission: { status: "sent", draftId: "", threadId: contactThread, at: asked } },
    snoozedUntil: null,
    introducedAt: fromDay(introducedOn ?? 0),
    outcome: OUTCOMES[outcome ?? -1] ?? null,
    closed: { reason: closeReason, at: closedAt },
    handLabel: null,
    undo: null,
    story: [...story, { at: closedAt, what: "closed", reason: closeReason }],
    createdAt,
    changedAt: closedAt,
  };
}
