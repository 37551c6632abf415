import type { Said } from "../../domain/events";
import type { Intro, SideName } from "../../domain/intro";
import type { AnswerReading } from "../../reading/types";
import type { Button, Section, Widget } from "../card";
import { type Clock, sayDay } from "../dates";
import { MOST } from "../fields";
import { callSide } from "../names";
import { ANSWERS, link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, paragraph, quoted, row } from "../widgets";

/** A reply that nobody has dealt with yet. */
export interface ReplyView {
  readonly side: SideName;
  readonly messageId: string;
  readonly reading: AnswerReading;
  /** For the requester's reply: what it adds to the checklist, already compared with what was known. */
  readonly adds: readonly string[];
  /** How they like to be reached, as far as the reply says so. */
  readonly preference: string;
}

const isSaid = (answer: string): answer is Said => (ANSWERS as readonly string[]).includes(answer);

/** The proposed answer with the sentence that it rests on; one press records it, another chooses differently. */
export function replySection(intro: Intro, reply: ReplyView, texts: Texts, clock: Clock): Section {
  return reply.side === "contact" || intro.requester.consent.state !== "yes"
    ? answerSection(intro, reply, texts, clock)
    : requesterSection(intro, reply, texts);
}

function answerSection(intro: Intro, reply: ReplyView, texts: Texts, clock: Clock): Section {
  const { reading, side } = reply;
  const who = callSide(intro[side], side, texts);
  const widgets: Widget[] = [row({ icon: "mail", text: sayReading(reply, who, texts, clock) })];
  if (reading.evidence !== null) widgets.push(row({ text: quoted(reading.evidence.text) }));
  const params = { intro: intro.id, version: intro.version, side, message: reply.messageId };
  const record = (answer: Said, style: Button["style"]): Button => ({
    label: texts.reply.confirm(texts.intro.consent[answer]),
    press: link("answer", { ...params, answer }),
    ...(style === undefined ? {} : { style }),
  });
  const proposed = isSaid(reading.answer) ? reading.answer : null;
  if (proposed === "later") widgets.push(untilField(reading.until, texts));
  if (proposed === "yes") widgets.push(preferenceField(reply.preference, texts));
  if (proposed !== null) widgets.push(buttons(record(proposed, "filled")));
  if (reading.answer === "needs-info") widgets.push(...questionWidgets(intro, reading, texts));
  const seen = widgets.length;
  if (proposed !== "later") widgets.push(untilField(reading.until, texts));
  if (proposed !== "yes") widgets.push(preferenceField(reply.preference, texts));
  for (const answer of ANSWERS) if (answer !== proposed) widgets.push(buttons(record(answer, "quiet")));
  widgets.push(buttons(doneButton(intro, side, texts)));
  // An unclear reply needs the choice at once; one that was understood keeps the others folded.
  const open = reading.answer === "unclear";
  return { header: texts.reply.title(who), ...(open ? {} : { folded: seen }), widgets };
}

function sayReading({ reading }: ReplyView, who: string, texts: Texts, clock: Clock): string {
  const { answer, until } = reading;
  if (answer === "automatic")
    return until === null ? texts.reply.automatic(who) : texts.reply.automaticUntil(who, sayDay(until, texts, clock));
  if (answer === "needs-info") return texts.reply.needsInfo;
  if (answer === "unclear") return texts.reply.unclear;
  const said = texts.intro.consent[answer];
  return texts.reply.reads(until === null ? said : texts.intro.consentUntil(said, sayDay(until, texts, clock)));
}

const untilField = (until: string | null, texts: Texts): Widget => ({
  kind: "date",
  name: "until",
  title: texts.reply.until,
  value: until,
});

const preferenceField = (preference: string, texts: Texts): Widget => ({
  kind: "input",
  name: "preference",
  title: texts.reply.preference,
  value: preference,
  lines: true,
  most: MOST.line,
});

function questionWidgets(intro: Intro, reading: AnswerReading, texts: Texts): Widget[] {
  const params = { intro: intro.id, version: intro.version, letter: "questions" as const };
  return [
    { kind: "input", name: "question", title: texts.reply.question, value: reading.evidence?.text ?? "", lines: true },
    buttons({
      label: texts.steps.write.questions(callSide(intro.requester, "requester", texts)),
      opens: link("write", params),
      style: "filled",
    }),
  ];
}

const doneButton = (intro: Intro, side: SideName, texts: Texts): Button => ({
  label: texts.reply.done,
  press: link("markRead", { intro: intro.id, version: intro.version, side }),
  style: "quiet",
});

/** The requester answered a question about their case: what the reply adds, to be taken over with one press. */
function requesterSection(intro: Intro, reply: ReplyView, texts: Texts): Section {
  const who = callSide(intro.requester, "requester", texts);
  const widgets: Widget[] = [];
  if (reply.adds.length > 0) {
    widgets.push(
      paragraph(texts.reply.filled),
      ...reply.adds.map((sentence) => row({ icon: "check_circle", text: quoted(sentence) })),
    );
    const press = link("fillChecklist", { intro: intro.id, version: intro.version, message: reply.messageId });
    widgets.push(buttons({ label: texts.reply.fill, press, style: "filled" }, doneButton(intro, "requester", texts)));
  } else {
    widgets.push(paragraph(texts.reply.nothingNew), buttons(doneButton(intro, "requester", texts)));
  }
  return { header: texts.reply.title(who), widgets };
}
