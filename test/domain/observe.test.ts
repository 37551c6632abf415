import type { Fact, IntroEvent } from "../../src/domain/events";
import type { Intro } from "../../src/domain/intro";
import { observe, type Seen } from "../../src/domain/observe";
import { transition } from "../../src/domain/transition";
import { discarded, drafted, life, on, requested, said, sent } from "./lives";

const PILAR = "pilar@soto.example";
const NILS = "nils@aune.example";
const OWNER = "mira@castellan.example";

const message = (id: string, day: number, from: string, parts: Partial<Seen> = {}): Seen => ({
  id,
  at: on(day),
  from,
  sentByUser: false,
  isDraft: false,
  automatic: false,
  until: null,
  ...parts,
});
const mine = (id: string, day: number): Seen => message(id, day, OWNER, { sentByUser: true });
const draft = (id: string, day: number): Seen => message(id, day, OWNER, { sentByUser: true, isDraft: true });

const waiting = life(requested(), [0, drafted("permission")]);
const asked = life(waiting, [1, sent("permission")]);
const introduced = life(asked, [2, said("contact", "yes"), drafted("introduction"), sent("introduction")]);

const inRequest = (letter: "missing" | "refusal"): IntroEvent => ({
  type: "drafted",
  letter,
  draftId: letter,
  threadId: "thread-request",
});
const twoDrafts = life(requested(), [0, inRequest("missing")], [1, inRequest("refusal")]);

/** A fact in a few words; days are counted from the first. */
function inWords(fact: Fact): string {
  const day = "at" in fact ? ` on day ${Math.round((fact.at - on(0)) / (on(1) - on(0)))}` : "";
  if ("letter" in fact) return `${fact.letter} ${fact.type}${day}`;
  if (fact.type === "relabelled") return fact.type;
  return `${fact.side} ${fact.type}${day}${fact.type === "away" && fact.until !== null ? ` until ${fact.until}` : ""}`;
}

/** What lies in a thread, and which facts it shows. */
test.each<[string, Intro, string, Seen[], string[]]>([
  ["the draft lies there", waiting, "thread-permission", [draft("a", 0)], []],
  ["the draft is gone", waiting, "thread-permission", [], ["permission discarded"]],
  ["the draft was sent", waiting, "thread-permission", [mine("b", 1)], ["permission sent on day 1", "contact wrote on day 1"]],
  [
    "sent by a clock that is 30 seconds behind",
    waiting,
    "thread-permission",
    [{ ...mine("b", 0), at: on(0) - 30_000 }],
    ["permission sent on day 0"],
  ],
  [
    "sent long before the draft was made",
    waiting,
    "thread-permission",
    [{ ...mine("b", 0), at: on(0) - 90_000 }],
    ["permission discarded"],
  ],
  [
    "sent, and another draft begun",
    waiting,
    "thread-permission",
    [mine("b", 1), draft("c", 2)],
    ["permission sent on day 1", "contact wrote on day 1"],
  ],
  [
    "two drafts, one message",
    twoDrafts,
    "thread-request",
    [mine("b", 2)],
    ["missing sent on day 2", "refusal discarded", "requester wrote on day 2"],
  ],
  [
    "two drafts, two messages",
    twoDrafts,
    "thread-request",
    [mine("b", 2), mine("c", 3)],
    ["missing sent on day 2", "refusal sent on day 3", "requester wrote on day 2", "requester wrote on day 3"],
  ],
  ["another thread", waiting, "thread-elsewhere", [mine("b", 1), message("c", 2, PILAR)], []],
  ["a draft that was deleted before", life(waiting, [0, discarded("permission")]), "thread-permission", [], []],

  ["the contact answered", asked, "thread-permission", [mine("b", 1), message("c", 2, PILAR)], ["contact heard on day 2"]],
  [
    "an assistant answered",
    asked,
    "thread-permission",
    [mine("b", 1), message("c", 2, "office@soto.example")],
    ["contact heard on day 2"],
  ],
  [
    "a machine answered",
    asked,
    "thread-permission",
    [mine("b", 1), message("c", 2, PILAR, { automatic: true, until: "2026-03-20" })],
    ["contact away on day 2 until 2026-03-20"],
  ],
  ["the connector wrote again", asked, "thread-permission", [mine("b", 1), mine("d", 3)], ["contact wrote on day 3"]],
  ["the request itself", requested(), "thread-request", [message("a", -1, NILS)], []],
  [
    "the requester wrote since",
    requested(),
    "thread-request",
    [message("a", -1, NILS), message("e", 1, NILS)],
    ["requester heard on day 1"],
  ],
  [
    "both in one thread",
    introduced,
    "thread-introduction",
    [mine("f", 2), message("g", 3, PILAR), message("h", 4, NILS)],
    ["contact heard on day 3", "requester heard on day 4"],
  ],
  [
    "somebody else in a thread with both",
    introduced,
    "thread-introduction",
    [mine("f", 2), message("g", 3, "office@soto.example")],
    [],
  ],
])("%s", (_words, intro, threadId, messages, facts) => {
  expect(observe(intro, threadId, messages).map(inWords)).toEqual(facts);
});

test("what was observed is not news when the thread is looked at again", () => {
  const thread = [mine("b", 1), message("c", 2, PILAR, { automatic: true, until: null }), message("d", 3, PILAR)];
  const learn = (intro: Intro): Intro =>
    observe(intro, "thread-permission", thread).reduce((current, fact) => {
      const next = transition(current, fact, on(5));
      return next.ok ? next.value : current;
    }, intro);
  const once = learn(waiting);
  expect(once.contact).toMatchObject({ consent: { state: "asked" }, heard: { messageId: "d" }, wroteAt: on(1) });
  expect(learn(once)).toBe(once);
});
