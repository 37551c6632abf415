import * as v from "valibot";
import { CASE_ITEMS } from "../checklist";
import { CLOSENESS, NAMINGS, STANCES } from "../connector";
import { CONSENT_STATES } from "../consent";
import type { Intro } from "../intro";
import { LANGUAGES } from "../language";
import { LETTER_KINDS } from "../letter";
import { STAGES } from "../stage";

/** The version that this code writes. A record of any other version is left alone (rule 8). */
export const RECORD_VERSION = 1;

const time = v.number();
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const sideName = v.picklist(["requester", "contact"]);
const outcome = v.picklist(["met", "useful", "not-useful", "never-happened"]);
const closeReason = v.picklist(["declined", "refused", "lapsed", "finished"]);
const consentState = v.picklist(CONSENT_STATES);
const letterKind = v.picklist(LETTER_KINDS);
const person = v.object({ name: v.string(), email: v.string() });

const consent = v.object({
  state: consentState,
  at: v.nullable(time),
  messageId: v.nullable(v.string()),
  words: v.string(),
  until: v.nullable(day),
});

const side = v.object({
  person,
  others: v.array(person),
  via: v.nullable(person),
  company: v.string(),
  role: v.string(),
  threadId: v.nullable(v.string()),
  consent,
  preference: v.string(),
  heard: v.nullable(v.object({ messageId: v.string(), at: time, open: v.boolean() })),
  away: v.nullable(v.object({ at: time, until: v.nullable(day) })),
  wroteAt: v.nullable(time),
});

const letter = v.object({
  status: v.picklist(["draft", "sent", "discarded"]),
  draftId: v.string(),
  threadId: v.string(),
  at: time,
  earlier: v.exactOptional(v.array(v.string())),
  to: v.exactOptional(sideName),
});

const storyLine = v.variant("what", [
  v.object({ at: time, what: v.literal("started"), origin: v.picklist(["request", "proposal"]) }),
  v.object({ at: time, what: v.picklist(["drafted", "sent", "discarded"]), letter: letterKind }),
  v.object({ at: time, what: v.literal("answered"), side: sideName, answer: consentState, until: v.exactOptional(day) }),
  v.object({ at: time, what: v.literal("unanswered"), side: sideName }),
  v.object({ at: time, what: v.literal("away"), side: sideName, until: v.exactOptional(day) }),
  v.object({ at: time, what: v.literal("snoozed"), until: day }),
  v.object({ at: time, what: v.literal("closed"), reason: closeReason }),
  v.object({ at: time, what: v.literal("reopened") }),
  v.object({ at: time, what: v.literal("outcome"), outcome }),
]);

/** The whole introduction as it is kept; `satisfies` holds schema and type together. */
export const introSchema = v.object({
  id: v.string(),
  version: v.number(),
  language: v.picklist(LANGUAGES),
  origin: v.picklist(["request", "proposal"]),
  requester: side,
  contact: side,
  source: v.nullable(
    v.object({ messageId: v.string(), subject: v.string(), evidence: v.string(), target: v.number(), targets: v.number() }),
  ),
  case: v.object(v.entriesFromList(CASE_ITEMS, v.string())),
  connector: v.object({
    closeness: v.nullable(v.picklist(CLOSENESS)),
    benefit: v.string(),
    involvement: v.string(),
    stance: v.picklist(STANCES),
    naming: v.picklist(NAMINGS),
  }),
  letters: v.objectWithRest(v.entriesFromList(LETTER_KINDS, v.exactOptional(letter)), v.never()),
  snoozedUntil: v.nullable(day),
  introducedAt: v.nullable(time),
  outcome: v.nullable(outcome),
  closed: v.nullable(v.object({ reason: closeReason, at: time })),
  handLabel: v.nullable(v.object({ threadId: v.string(), stage: v.picklist(STAGES) })),
  undo: v.nullable(v.object({ side: sideName, consent })),
  story: v.array(storyLine),
  createdAt: time,
  changedAt: time,
}) satisfies v.GenericSchema<unknown, Intro>;
