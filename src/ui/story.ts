import type { Intro } from "../domain/intro";
import type { StoryLine } from "../domain/story";
import { type Clock, sayDay } from "./dates";
import { callSide } from "./names";
import type { Texts } from "./texts/texts";

/** One line of what happened, in words. */
export function sayStory(intro: Intro, line: StoryLine, texts: Texts, clock: Clock): string {
  const { story } = texts;
  const who = (side: "requester" | "contact"): string => callSide(intro[side], side, texts);
  switch (line.what) {
    case "started":
      return story.started[line.origin];
    case "drafted":
    case "sent":
    case "discarded":
      return story[line.what](texts.intro.letterNames[line.letter]);
    case "answered": {
      const said = texts.intro.consent[line.answer];
      const answer = line.until === undefined ? said : texts.intro.consentUntil(said, sayDay(line.until, texts, clock));
      return story.answered(who(line.side), answer);
    }
    case "unanswered":
      return story.unanswered(who(line.side));
    case "away":
      return line.until === undefined
        ? story.away(who(line.side))
        : story.awayUntil(who(line.side), sayDay(line.until, texts, clock));
    case "snoozed":
      return story.snoozed(sayDay(line.until, texts, clock));
    case "closed":
      return story.closed[line.reason];
    case "reopened":
      return story.reopened;
    case "outcome":
      return story.outcome[line.outcome];
  }
}
