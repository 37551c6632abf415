import { DEFAULT_PATIENCE, nextStep } from "../../src/domain/agenda";
import { introFromRequest, introProposed } from "../../src/domain/newIntro";
import { on } from "./lives";

const source = { messageId: "m7", subject: "A question", evidence: "Could you introduce me?", target: 1, targets: 2 };

test("a request is the requester's yes, said by the message that asked, when it came", () => {
  const intro = introFromRequest({
    id: "abc",
    language: "pt",
    requester: { name: "Rui", email: "rui@vale.example" },
    threadId: "t7",
    source,
    askedAt: on(-3),
    now: on(0),
  });
  expect(intro).toMatchObject({
    language: "pt",
    origin: "request",
    requester: {
      person: { name: "Rui" },
      threadId: "t7",
      consent: { state: "yes", at: on(-3), messageId: "m7", words: "Could you introduce me?" },
    },
    contact: { consent: { state: "unasked" } },
    story: [{ at: on(0), what: "started", origin: "request" }],
    createdAt: on(0),
    version: 0,
  });
});

test("of an introduction of one's own making nobody has agreed to anything", () => {
  const intro = introProposed({ id: "abd", language: "en", now: on(0) });
  expect([intro.requester.consent.state, intro.contact.consent.state, intro.source]).toEqual(["unasked", "unasked", null]);
  expect(nextStep(intro, DEFAULT_PATIENCE, on(0), 0)).toMatchObject({ step: "write", letter: "proposal" });
});
