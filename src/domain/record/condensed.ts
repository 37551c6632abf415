import { EMPTY_CASE } from "../checklist";
import { NEW_CONNECTOR_PART } from "../connector";
import { CONSENT_STATES, UNASKED } from "../consent";
import type { CloseReason, Intro, IntroId, Outcome, Side } from "../intro";
import { LANGUAGES } from "../language";
import { newSide } from "../newIntro";

/**
 * What stays of an introduction that was closed long ago: who, when, and what came of it; no sentences and no letters. One line, its
 * fields parted by tabs, since 2,000 of them share 500 KB with their threads (DESIGN, section 4): the mark of this form, changes; one
 * digit each for language, origin, the contact's consent, outcome and reason; the day of its beginning, and counted from that the days
 * on which the contact was asked, consent was said, both were introduced, it was closed; requester's name, address and thread; contact's
 * name, address, company and thread. Numbers are in base 36, a day that is none is empty.
 */
const MARK = "c1";
const FIELDS = 15;

const ORIGINS = ["request", "proposal"] as const;
const REASONS: readonly CloseReason[] = ["declined", "refused", "lapsed", "finished"];
const OUTCOMES: readonly (Outcome | null)[] = [null, "met", "useful", "not-useful", "never-happened"];

const DAY = 86_400_000;
const RADIX = 36;
const NUMBER = /^-?[0-9a-z]{1,8}$/;

export const isCondensed = (text: string): boolean => text.startsWith(`${MARK}\t`);

export function condense(intro: Intro): string {
  const { requester, contact, closed, letters } = intro;
  const asked = letters.permission?.status === "sent" ? letters.permission.at : null;
  const began = Math.floor(intro.createdAt / DAY);
  const daysOn = (time: number | null): string => (time === null ? "" : (Math.floor(time / DAY) - began).toString(RADIX));
  const kinds = [
    LANGUAGES.indexOf(intro.language),
    ORIGINS.indexOf(intro.origin),
    CONSENT_STATES.indexOf(contact.consent.state),
    OUTCOMES.indexOf(intro.outcome),
    REASONS.indexOf(closed?.reason ?? "finished"),
  ];
  const numbers = [
    intro.version.toString(RADIX),
    kinds.join(""),
    began.toString(RADIX),
    ...[asked, contact.consent.at, intro.introducedAt, closed?.at ?? null].map(daysOn),
  ];
  const texts = [
    ...[requester.person.name, requester.person.email, requester.threadId ?? ""],
    ...[contact.person.name, contact.person.email, contact.company, contact.threadId ?? ""],
  ];
  return [MARK, ...numbers, ...texts.map((text) => text.replace(/\t/g, " "))].join("\t");
}

/** The introduction as far as a condensed record knows it, or null when it is no such record. */
export function expand(id: IntroId, text: string): Intro | null {
  const fields = text.split("\t");
  const [mark, version = "", kinds = "", began = "", ...rest] = fields;
  const days = rest.slice(0, 4);
  if (mark !== MARK || fields.length !== FIELDS || !/^\d{5}$/.test(kinds)) return null;
  if (![version, began, ...days.filter((day) => day !== "")].every((number) => NUMBER.test(number))) return null;
  const [language, origin, state, outcome, reason] = [...kinds].map(Number);
  const named = {
    language: LANGUAGES[language ?? -1],
    origin: ORIGINS[origin ?? -1],
    state: CONSENT_STATES[state ?? -1],
    outcome: OUTCOMES[outcome ?? -1],
    reason: REASONS[reason ?? -1],
  };
  if (Object.values(named).includes(undefined)) return null;
  const first = Number.parseInt(began, RADIX);
  const times = ["0", ...days].map((day) => (day === "" ? null : (first + Number.parseInt(day, RADIX)) * DAY + DAY / 2));
  return introOf(id, Number.parseInt(version, RADIX), named as Kinds, times, rest.slice(4));
}

interface Kinds {
  readonly language: Intro["language"];
  readonly origin: Intro["origin"];
  readonly state: Side["consent"]["state"];
  readonly outcome: Outcome | null;
  readonly reason: CloseReason;
}

function introOf(id: IntroId, version: number, kinds: Kinds, times: readonly (number | null)[], texts: readonly string[]): Intro {
  const { language, origin, state, outcome, reason } = kinds;
  const [began, asked = null, said = null, introducedAt = null, ended] = times;
  const [name = "", email = "", thread = "", contactName = "", contactEmail = "", company = "", contactThread = ""] = texts;
  const createdAt = began ?? 0;
  const at = ended ?? createdAt;
  return {
    id,
    version,
    language,
    origin,
    requester: { ...newSide({ name, email }), threadId: thread || null },
    contact: {
      ...newSide({ name: contactName, email: contactEmail }, { ...UNASKED, state, at: said }),
      company,
      threadId: contactThread || null,
    },
    source: null,
    case: EMPTY_CASE,
    connector: NEW_CONNECTOR_PART,
    letters: asked === null ? {} : { permission: { status: "sent", draftId: "", threadId: contactThread, at: asked } },
    snoozedUntil: null,
    introducedAt,
    outcome,
    closed: { reason, at },
    handLabel: null,
    undo: null,
    story: [
      { at: createdAt, what: "started", origin },
      { at, what: "closed", reason },
    ],
    createdAt,
    changedAt: at,
  };
}
