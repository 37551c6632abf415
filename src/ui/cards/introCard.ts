import { isDue, type Step } from "../../domain/agenda";
import { missingItems } from "../../domain/checklist";
import type { Refusal } from "../../domain/events";
import type { Intro, Side, SideName } from "../../domain/intro";
import { LABEL_NAMES } from "../../domain/labels";
import { LETTER_KINDS, type LetterKind } from "../../domain/letter";
import { refusalToWrite } from "../../domain/letterGuards";
import type { Stage } from "../../domain/stage";
import { addresseesOf } from "../../domain/transition";
import type { Button, Card, Icon, Row, Section, Widget } from "../card";
import { type Clock, sayDay, sayTime } from "../dates";
import { callSide, headerTitle, introTitle, sideLabel } from "../names";
import { link, SIDES } from "../routes";
import { sentenceCase } from "../sentenceCase";
import { addressee, sayWhy, stepButton } from "../steps";
import { sayStory } from "../story";
import type { Texts } from "../texts/texts";
import { buttons, MOST_PEOPLE, paragraph, quoted, row, sections } from "../widgets";
import { checklistRows } from "./checklistRows";
import { STAGE_ICONS } from "./homeCard";
import { type ReplyView, replySection } from "./replySection";

export interface IntroView {
  readonly intro: Intro;
  readonly stage: Stage;
  readonly step: Step;
  /** The unread reply that the next step is about, as it was read. */
  readonly reply: ReplyView | null;
  /** Other introductions that the same message began. */
  readonly siblings: readonly Intro[];
  /** People asked for in the same message for whom nothing was begun. */
  readonly remaining: readonly { readonly label: string; readonly messageId: string; readonly target: number }[];
  readonly warnings: readonly string[];
  /** The label that the user put on the open thread by hand, where it is not the one that we would put. */
  readonly handLabel: Stage | null;
}

/** One introduction: the two sides, what stands, the next step as the one filled button, the rest behind it. */
export function introCard(view: IntroView, texts: Texts, clock: Clock): Card {
  const { intro } = view;
  return {
    name: `intro-${intro.id}`,
    title: headerTitle(intro, texts),
    subtitle: texts.stages[shownStage(view)],
    sections: sections(
      view.handLabel === null ? null : handLabelSection(view.intro, view.handLabel, texts),
      nextSection(view, texts, clock),
      view.reply === null ? null : replySection(intro, view.reply, texts, clock),
      sidesSection(intro, texts, clock),
      checklistSection(intro, texts),
      lettersSection(intro, texts, clock),
      siblingsSection(view, texts),
      storySection(intro, texts, clock),
      restSection(view, texts),
    ),
  };
}

/** As home lists it: what is due is the user's move, also while the thread's label still says that somebody is waited for. */
const shownStage = ({ step, stage }: IntroView): Stage => (isDue(step) ? "your-move" : stage);

function nextSection(view: IntroView, texts: Texts, clock: Clock): Section {
  const { intro, step, warnings } = view;
  const stage = shownStage(view);
  const widgets: Widget[] = warnings.map((text) => row({ icon: "warning", text }));
  widgets.push(
    row({ icon: STAGE_ICONS[stage], iconAlt: texts.stages[stage], text: [{ strong: sayWhy(intro, step, texts, clock) }] }),
  );
  if (step.step === "write" && step.letter === "redirect") {
    widgets.push({ kind: "input", name: "someone", title: texts.reply.someone, value: "" });
  }
  const button = stepButton(intro, step, texts);
  if (button !== null) widgets.push(buttons(button));
  const asksOutcome = (step.step === "write" || step.step === "send-draft") && step.letter === "outcome";
  if (asksOutcome) widgets.push(outcomeLetters(intro, step.step === "send-draft", texts));
  if (asksOutcome || step.step === "ask-outcome") widgets.push(...outcomeButtons(intro, texts));
  if (step.step !== "write" || step.letter !== "introduction") {
    const missing = refusalToWrite(intro, "introduction");
    const near = intro.contact.consent.state !== "unasked" && intro.closed === null;
    if (near && isYesMissing(missing)) widgets.push(paragraph([{ quiet: texts.intro.introduceOnly[missing] }]));
  }
  return { widgets };
}

type YesMissing = keyof Texts["intro"]["introduceOnly"];
const isYesMissing = (refusal: Refusal | null): refusal is YesMissing => refusal?.endsWith("agreed") ?? false;

/** The user moved the label: what it means is asked, never guessed. */
function handLabelSection(intro: Intro, label: Stage, texts: Texts): Section {
  const params = { intro: intro.id, version: intro.version };
  const meaning: Partial<Record<Stage, Button>> = {
    later: { label: texts.intro.snoozeMonth, press: link("snoozeMonth", params) },
    closed: { label: texts.intro.close, press: link("close", { ...params, reason: "declined" }) },
    "your-move": { label: texts.intro.wake, press: link("wake", params) },
  };
  const meant = intro.closed === null ? meaning[label] : undefined;
  const putBack: Button = { label: texts.intro.putLabelBack, press: link("putLabelBack", params) };
  return {
    widgets: [
      row({ icon: "lightbulb", text: texts.intro.movedByHand(LABEL_NAMES[label]) }),
      buttons(...(meant ? [meant, putBack] : [putBack])),
    ],
  };
}

/** To either side; where a draft waits, the one that it does not go to. */
const outcomeLetters = (intro: Intro, drafted: boolean, texts: Texts): Widget =>
  buttons(
    ...SIDES.filter((side) => !drafted || !addresseesOf(intro, "outcome").includes(side)).map((side): Button => {
      const params = { intro: intro.id, version: intro.version, side };
      return { label: texts.askOutcomeOf(callSide(intro[side], side, texts)), opens: link("writeOutcome", params) };
    }),
  );

function outcomeButtons(intro: Intro, texts: Texts): Widget[] {
  const button = (outcome: keyof Texts["outcomes"]): Button => ({
    label: texts.outcomes[outcome],
    press: link("recordOutcome", { intro: intro.id, version: intro.version, outcome }),
    style: "tonal",
  });
  return [
    paragraph(texts.outcomeQuestion),
    buttons(button("met"), button("useful")),
    buttons(button("not-useful"), button("never-happened")),
  ];
}

const CONSENT_ICONS: Readonly<Record<Side["consent"]["state"], Icon>> = {
  unasked: "radio_button_unchecked",
  asked: "schedule",
  yes: "check_circle",
  later: "bedtime",
  no: "error",
  "someone-else": "groups",
  "mention-me": "person",
};

function sidesSection(intro: Intro, texts: Texts, clock: Clock): Section {
  const widgets: Widget[] = [];
  for (const name of SIDES) {
    const side = intro[name];
    widgets.push(sideRow(side, name, texts, clock));
    if (side.consent.words !== "") widgets.push(row({ top: texts.intro.sourceRequest, text: quoted(side.consent.words) }));
  }
  if (intro.undo !== null && intro.closed === null && intro.introducedAt === null) {
    const said = texts.intro.consent[intro[intro.undo.side].consent.state];
    const press = link("takeBack", { intro: intro.id, version: intro.version });
    widgets.push(buttons({ label: texts.intro.takeBack(said), press, style: "quiet" }));
  }
  return { header: texts.intro.sides, widgets };
}

function sideRow(side: Side, name: SideName, texts: Texts, clock: Clock): Row {
  const { state, at, until } = side.consent;
  const consent = texts.intro.consent[state];
  const when = at === null ? consent : texts.intro.consentOn(consent, sayTime(at, texts, clock));
  const said = state === "later" && until !== null ? texts.intro.consentUntil(consent, sayDay(until, texts, clock)) : when;
  const label = side.person.name || side.person.email ? sideLabel(side, name, texts) : side.role || texts.intro.noName[name];
  const known = [side.role, side.company, side.person.email].filter((part) => part !== "" && part !== label).join(" · ");
  return row({
    icon: CONSENT_ICONS[state],
    iconAlt: consent,
    top: texts.intro.sideNames[name],
    text: [{ strong: label }],
    bottom: known === "" ? said : `${said} · ${known}`,
  });
}

function checklistSection(intro: Intro, texts: Texts): Section {
  const missing = missingItems(intro.case);
  const ticks = checklistRows(intro.case, texts);
  return { header: texts.intro.checklist, folded: missing.length === 0 ? 0 : ticks.length, widgets: ticks };
}

function lettersSection(intro: Intro, texts: Texts, clock: Clock): Section | null {
  const rows = LETTER_KINDS.flatMap((kind): Row[] => {
    const record = intro.letters[kind];
    if (record === undefined) return [];
    const bottom = `${texts.intro.letterStatus[record.status]}, ${sayTime(record.at, texts, clock)}`;
    const face = {
      icon: record.status === "sent" ? ("send" as const) : ("drafts" as const),
      text: texts.intro.letterNames[kind],
      bottom,
    };
    if (record.status !== "draft" || refusalToWrite(intro, kind) !== null) return [row(face)];
    const opens = link("write", { intro: intro.id, version: intro.version, letter: kind });
    return [row({ ...face, button: { label: texts.steps.open, opens } })];
  });
  return rows.length === 0 ? null : { header: texts.intro.letters, widgets: rows };
}

function siblingsSection({ siblings, remaining }: IntroView, texts: Texts): Section | null {
  const count = siblings.length + remaining.length;
  if (count === 0) return null;
  const begun = siblings.map((other) =>
    row({ icon: "groups", text: introTitle(other, texts), press: link("showIntro", { intro: other.id }) }),
  );
  const others = remaining.map(({ label, messageId, target }) =>
    row({
      icon: "person",
      text: label,
      button: { label: texts.request.choose, press: link("showRequest", { message: messageId, target }) },
    }),
  );
  const widgets: Widget[] = [...others, ...begun].slice(0, MOST_PEOPLE);
  if (count > widgets.length) widgets.push(paragraph([{ quiet: texts.request.morePeople(count - widgets.length) }]));
  return { header: texts.request.people(count + 1), widgets };
}

function storySection(intro: Intro, texts: Texts, clock: Clock): Section {
  // What one press did has one time; the sort keeps such lines as they stand, so the later one has to stand first.
  const lines = [...intro.story]
    .reverse()
    .sort((a, b) => b.at - a.at)
    .slice(0, 20);
  return {
    header: texts.intro.story,
    folded: 1,
    widgets: lines.map((line) =>
      row({ top: sentenceCase(sayTime(line.at, texts, clock)), text: sayStory(intro, line, texts, clock) }),
    ),
  };
}

/** Letters that a person starts where they are due, not from a list: with the reply, or with the outcome. */
const OFFERED_ELSEWHERE: readonly LetterKind[] = ["outcome", "questions"];

/** Everything else that can be done, derived from what the guards allow. */
function restSection({ intro, stage, step }: IntroView, texts: Texts): Section {
  const params = { intro: intro.id, version: intro.version };
  const still = step.step === "finished" ? step.still : null;
  const next = step.step === "write" || step.step === "send-draft" ? step.letter : still;
  const complete = missingItems(intro.case).length === 0;
  const letters = LETTER_KINDS.filter(
    (kind) =>
      kind !== next &&
      !OFFERED_ELSEWHERE.includes(kind) &&
      !(kind === "missing" && complete) &&
      refusalToWrite(intro, kind) === null,
  );
  const widgets: Widget[] = letters.map((letter) =>
    buttons({
      label: texts.steps.write[letter](addressee(intro, letter, texts)),
      opens: link("write", { ...params, letter }),
      style: "quiet",
    }),
  );
  if (intro.closed === null) {
    widgets.push(buttons({ label: texts.intro.edit, press: link("editIntro", { intro: intro.id }), style: "quiet" }));
    if (stage !== "introduced") {
      widgets.push({ kind: "date", name: "sleepUntil", title: texts.intro.snooze, value: null });
      widgets.push(buttons({ label: texts.intro.snoozeButton, press: link("snooze", params), style: "quiet" }));
    }
    const reason = stage === "introduced" ? "finished" : "declined";
    // To wrap up is to close: that button stands above already.
    const close: Button = { label: texts.intro.close, press: link("close", { ...params, reason }), style: "quiet" };
    if (step.step !== "wrap-up") widgets.push(buttons(close));
  } else if (still !== "reopen") {
    widgets.push(buttons({ label: texts.intro.reopen, press: link("reopen", params), style: "quiet" }));
  }
  widgets.push(buttons({ label: texts.intro.erase, press: link("askErase", { intro: intro.id }), style: "quiet" }));
  widgets.push(buttons({ label: texts.intro.home, press: link("showHome", {}), style: "quiet" }));
  return { header: texts.intro.more, folded: 0, widgets };
}
