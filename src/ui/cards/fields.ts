import { CASE_ITEMS } from "../../domain/checklist";
import { CLOSENESS, STANCES } from "../../domain/connector";
import type { Choice, Input, Row, Section } from "../card";
import { MOST } from "../fields";
import { callName } from "../names";
import { type Link, link } from "../routes";
import { sentenceCase } from "../sentenceCase";
import type { Texts } from "../texts/texts";
import { row } from "../widgets";
import type { RequestForm } from "./requestView";

/** The fields that the card of a request and the card of details share. Their titles are fixed by DESIGN 2.1. */

export function contactFields(form: RequestForm, suggested: readonly string[], texts: Texts): Input[] {
  const { request } = texts;
  const suggest = link("suggestContacts", {});
  return [
    { kind: "input", name: "contactName", title: request.contactName, value: form.contactName, most: MOST.name },
    {
      kind: "input",
      name: "contactEmail",
      title: request.contactEmail,
      value: form.contactEmail,
      hint: request.typeForMore,
      as: "email",
      most: MOST.email,
      suggestions: suggested,
      suggest,
    },
    { kind: "input", name: "company", title: request.company, value: form.company, most: MOST.line },
    { kind: "input", name: "role", title: request.role, value: form.role, most: MOST.line },
  ];
}

export function caseFields(form: RequestForm, texts: Texts): Input[] {
  return CASE_ITEMS.map((item) => ({
    kind: "input",
    name: item,
    title: texts.case[item],
    value: form[item],
    hint: texts.caseHints[item],
    lines: true,
    most: MOST.sentence,
  }));
}

const UNCHOSEN = "unchosen";

/** The connector's own part; a change of what the card's advice rests on draws the card again. */
export function connectorFields(
  form: RequestForm,
  requester: string,
  texts: Texts,
  redraw?: Link<"card">,
): (Choice | Input | Row)[] {
  const { request } = texts;
  const change = redraw === undefined ? {} : { change: redraw };
  return [
    {
      kind: "choice",
      name: "closeness",
      title: request.closeness(requester),
      as: "dropdown",
      // A list without a choice would show its first item as if it had been chosen.
      items: [{ value: UNCHOSEN, label: texts.choose }, ...CLOSENESS.map((value) => ({ value, label: texts.closeness[value] }))],
      selected: form.closeness ?? UNCHOSEN,
      ...change,
    },
    {
      kind: "input",
      name: "connectorBenefit",
      title: request.benefit,
      value: form.connectorBenefit,
      hint: request.benefitHint,
      lines: true,
      most: MOST.sentence,
    },
    {
      kind: "input",
      name: "involvement",
      title: request.involvement,
      value: form.involvement,
      hint: request.involvementHint,
      lines: true,
      most: MOST.sentence,
    },
    {
      kind: "choice",
      name: "stance",
      title: request.stance,
      as: "radio",
      items: STANCES.map((value) => ({ value, label: texts.stances[value] })),
      selected: form.stance,
    },
    row({
      icon: form.named ? "visibility" : "visibility_off",
      text: sentenceCase(request.named(requester)),
      toggle: { name: "named", on: form.named, ...change },
    }),
  ];
}

/** What the contact will read, and what not: shown before there is a letter. */
export function learnSection(form: RequestForm, requester: string, texts: Texts): Section {
  const { request } = texts;
  const contact = callName({ name: form.contactName, email: "" }, texts.theContact, texts);
  const [learns, not] = form.named
    ? [request.learnNamed(requester), request.learnNamedNot(requester)]
    : [request.learnUnnamed(), request.learnUnnamedNot(requester)];
  return {
    widgets: [
      row({ icon: "visibility", top: request.willLearn(contact), text: sentenceCase(learns) }),
      row({ icon: "visibility_off", top: request.willNotLearn(contact), text: sentenceCase(not) }),
    ],
  };
}
