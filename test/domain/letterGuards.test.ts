import type { Refusal } from "../../src/domain/events";
import type { Intro } from "../../src/domain/intro";
import { LETTER_KINDS } from "../../src/domain/letter";
import { refusalToWrite } from "../../src/domain/letterGuards";
import { drafted, heard, LAPSED, life, proposed, read, requested, said, sent } from "./lives";

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const agreed = life(asked, [1, said("contact", "yes")]);
const offered = life(proposed(), [0, drafted("proposal"), sent("proposal")]);

const STATES: Readonly<Record<string, Intro>> = {
  requested: requested(),
  asked,
  "they ask": life(asked, [1, heard("contact"), read("contact")]),
  yes: agreed,
  later: life(asked, [1, said("contact", "later", "2026-05-04")]),
  no: life(asked, [1, said("contact", "no")]),
  other: life(asked, [1, said("contact", "someone-else")]),
  mention: life(asked, [1, said("contact", "mention-me")]),
  intro: life(agreed, [2, drafted("introduction"), sent("introduction")]),
  closed: life(asked, [1, said("contact", "no"), LAPSED]),
  idea: proposed(),
  proposed: offered,
  accepted: life(offered, [1, said("requester", "yes")]),
  declined: life(offered, [1, said("requester", "no")]),
};

/** What the matrix says of each refusal; "may" is none. */
const SHORT: Readonly<Record<Refusal, string>> = {
  "is-closed": "closed",
  "is-not-closed": "open",
  "already-introduced": "done",
  "not-introduced": "too early",
  "contact-has-not-agreed": "no yes C",
  "requester-has-not-agreed": "no yes R",
  "neither-has-agreed": "no yes",
  "already-sent": "sent",
  "not-sent": "unsent",
  "nothing-to-undo": "no undo",
  "nothing-to-read": "no reply",
  "not-snoozed": "awake",
  "contact-has-answered": "answered",
  "requester-has-answered": "answered",
  "no-answer-to-pass-on": "no answer",
};

function matrix(): string {
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(12), ...cells.map((cell) => cell.padEnd(9))].join(" ").trimEnd();
  const rows = LETTER_KINDS.map((kind) => {
    const refusals = Object.values(STATES).map((intro) => refusalToWrite(intro, kind));
    return line(
      kind,
      refusals.map((refusal) => (refusal === null ? "may" : SHORT[refusal])),
    );
  });
  return [line("", Object.keys(STATES)), ...rows].join("\n");
}

// C is the contact, R the requester.
test("in which state which letter may be drafted, and why else not", () => {
  expect(`\n${matrix()}\n`).toBe(`
             requested asked     they ask  yes       later     no        other     mention   intro     closed    idea      proposed  accepted  declined
missing      may       may       may       answered  may       answered  answered  answered  done      closed    no yes R  may       may       may
permission   may       sent      may       answered  may       answered  answered  answered  done      closed    may       may       may       no yes R
refusal      may       may       may       may       may       may       may       may       done      may       no yes R  may       may       may
nudge        unsent    may       answered  answered  answered  answered  answered  answered  done      closed    unsent    unsent    unsent    no yes R
questions    unsent    may       may       answered  may       answered  answered  answered  done      closed    no yes R  unsent    unsent    unsent
later        no answer no answer no answer no answer may       no answer no answer no answer done      closed    no yes R  no answer no answer no answer
mention      no answer no answer no answer no answer no answer no answer no answer may       no answer no answer no yes R  no answer no answer no answer
redirect     no answer no answer no answer no answer no answer no answer may       no answer no answer no answer no yes R  no answer no answer no answer
thanks       no yes C  no yes C  no yes C  may       no yes C  no yes C  no yes C  no yes C  may       closed    no yes C  no yes C  no yes C  no yes C
proposal     answered  answered  answered  answered  answered  answered  answered  answered  done      closed    may       sent      answered  answered
introduction no yes C  no yes C  no yes C  may       no yes C  no yes C  no yes C  no yes C  done      closed    no yes    no yes    no yes C  no yes
followup     too early too early too early too early too early too early too early too early may       closed    too early too early too early too early
outcome      too early too early too early too early too early too early too early too early may       closed    too early too early too early too early
`);
});
