import type { Step } from "../domain/agenda";
import type { Intro, SideName } from "../domain/intro";
import type { LetterKind } from "../domain/letter";
import { addresseesOf } from "../domain/transition";
import type { Button } from "./card";
import { type Clock, sayDay, sayTime } from "./dates";
import { callSide } from "./names";
import { link } from "./routes";
import type { Texts } from "./texts/texts";

const who = (intro: Intro, side: SideName, texts: Texts): string => callSide(intro[side], side, texts);

/** Whom a letter's button names: its addressee. */
export function addressee(intro: Intro, letter: LetterKind, texts: Texts): string {
  const [side] = addresseesOf(intro, letter);
  return who(intro, side ?? "requester", texts);
}

/** The next step as one line: what to do, or what is waited for and how long. */
export function sayStep(intro: Intro, step: Step, texts: Texts, clock: Clock): string {
  const { steps, dates } = texts;
  switch (step.step) {
    case "read-reply":
      return steps["read-reply"](who(intro, step.side, texts));
    case "send-draft":
      return steps.send[step.letter](addressee(intro, step.letter, texts));
    case "write":
      return steps.write[step.letter](addressee(intro, step.letter, texts));
    case "wait":
      return steps.wait(who(intro, step.side, texts), dates.askedAge(sayTime(step.since, texts, clock), step.businessDays));
    case "let-lapse":
      return steps["let-lapse"](
        who(intro, step.side, texts),
        dates.askedAge(sayTime(step.since, texts, clock), step.businessDays),
      );
    case "sleep":
      return step.until === null ? steps.sleepOpen : steps.sleep(sayDay(step.until, texts, clock));
    case "wrap-up":
    case "wait-for-news":
    case "ask-outcome":
      return steps[step.step];
    case "finished":
      if (step.still === "reopen") return texts.reply.title(who(intro, "contact", texts));
      if (intro.outcome !== null) return texts.story.outcome[intro.outcome];
      return intro.closed === null ? steps.finished : texts.story.closed[intro.closed.reason];
  }
}

/** Why it is time for the step: what stands above its button, which says the rest. */
export function sayWhy(intro: Intro, step: Step, texts: Texts, clock: Clock): string {
  if (step.step !== "write") return sayStep(intro, step, texts, clock);
  return texts.steps.why[step.letter](addressee(intro, step.letter, texts));
}

/** The press that takes the next step, or null when the step is to wait. */
export function stepButton(intro: Intro, step: Step, texts: Texts): Button | null {
  const params = { intro: intro.id, version: intro.version };
  switch (step.step) {
    case "send-draft":
      return { label: texts.steps.open, opens: link("write", { ...params, letter: step.letter }), style: "filled" };
    case "write":
      // Whom to ask how it went is the connector's choice, so that letter has two buttons of its own.
      if (step.letter === "outcome") return null;
      if (step.letter === "permission" && intro.contact.person.email === "") return fillInButton(intro, texts);
      return {
        label: texts.steps.write[step.letter](addressee(intro, step.letter, texts)),
        opens: link("write", { ...params, letter: step.letter }),
        style: "filled",
      };
    case "let-lapse":
      return { label: texts.intro.lapse, press: link("close", { ...params, reason: "lapsed" }), style: "filled" };
    case "wrap-up":
      return { label: texts.intro.close, press: link("close", { ...params, reason: "finished" }), style: "filled" };
    case "sleep":
      return { label: texts.intro.wake, press: link("wake", params), style: "filled" };
    case "finished":
      return stillButton(intro, step.still, texts);
    default:
      return null;
  }
}

function stillButton(intro: Intro, still: Extract<Step, { step: "finished" }>["still"], texts: Texts): Button | null {
  const params = { intro: intro.id, version: intro.version };
  if (still === "reopen") return { label: texts.intro.reopen, press: link("reopen", params), style: "filled" };
  if (still === null) return null;
  const label = intro.letters.refusal?.status === "draft" ? texts.steps.open : texts.steps.write.refusal();
  return { label, opens: link("write", { ...params, letter: "refusal" }), style: "filled" };
}

/** Without an address there is no letter: the form comes first. */
function fillInButton(intro: Intro, texts: Texts): Button {
  const press =
    intro.source === null
      ? link("editIntro", { intro: intro.id })
      : link("showRequest", { message: intro.source.messageId, target: intro.source.target });
  return { label: texts.steps.fillIn, press, style: "filled" };
}
