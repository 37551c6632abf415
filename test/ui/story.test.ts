import type { StoryLine } from "../../src/domain/story";
import { sayStory } from "../../src/ui/story";
import { en } from "../../src/ui/texts/en";
import { requested } from "../domain/lives";
import { clockOn } from "./views";

test.each<[StoryLine, string]>([
  [{ at: 0, what: "started", origin: "request" }, "The request arrived"],
  [{ at: 0, what: "started", origin: "proposal" }, "You proposed it"],
  [{ at: 0, what: "drafted", letter: "nudge" }, "Drafted: Reminder"],
  [{ at: 0, what: "sent", letter: "permission" }, "Sent: Permission letter"],
  [{ at: 0, what: "discarded", letter: "refusal" }, "Draft deleted: Kind refusal"],
  [{ at: 0, what: "answered", side: "contact", answer: "yes" }, "Pilar: Yes"],
  [{ at: 0, what: "answered", side: "contact", answer: "later", until: "2026-05-01" }, "Pilar: Later (1 May)"],
  [{ at: 0, what: "unanswered", side: "contact" }, "Answer of Pilar taken back"],
  [{ at: 0, what: "away", side: "requester" }, "Nils is away"],
  [{ at: 0, what: "away", side: "requester", until: "2026-05-01" }, "Nils is away until 1 May"],
  [{ at: 0, what: "snoozed", until: "2026-03-05" }, "Sleeps until tomorrow"],
  [{ at: 0, what: "closed", reason: "declined" }, "You decided not to ask"],
  [{ at: 0, what: "reopened" }, "Opened again"],
  [{ at: 0, what: "outcome", outcome: "not-useful" }, "They met, and it was not useful"],
])("%j is told in one line", (line, said) => {
  expect(sayStory(requested(), line, en, clockOn(2))).toBe(said);
});
