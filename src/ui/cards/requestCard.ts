import { missingItems } from "../../domain/checklist";
import type { Button, Card, Footer, Section, Widget } from "../card";
import { callName, personLabel } from "../names";
import { link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, MOST_PEOPLE, paragraph, quoted, row, sections } from "../widgets";
import { checklistRows } from "./checklistRows";
import { caseFields, connectorFields, contactFields, learnSection } from "./fields";
import { caseInForm, type RequestView } from "./requestView";

/** Without these two there is no letter to write; Gmail holds the press back and marks the field. */
const NEEDED = ["contactName", "contactEmail"] as const;

export function requestCard(view: RequestView, texts: Texts): Card {
  const { request } = texts;
  const requester = callName(view.requester, texts.theRequester, texts);
  const redraw = link("redrawRequest", { message: view.messageId, target: view.target });
  return {
    name: "request",
    title: view.certainty === "by-hand" ? request.byHandTitle : request.title,
    subtitle: subtitleOf(view, requester, texts),
    sections: sections(
      questionSection(view, texts),
      evidenceSection(view, texts),
      targetsSection(view, texts),
      contactSection(view, texts),
      requesterSection(view, requester, texts),
      {
        header: request.ownPart,
        widgets: [...advice(view, requester, texts), ...connectorFields(view.form, requester, texts, redraw)],
      },
      learnSection(view.form, requester, texts),
      dismissSection(view, texts),
    ),
    footer: footerOf(view, texts),
  };
}

function evidenceSection(view: RequestView, texts: Texts): Section {
  const { request } = texts;
  const widgets: Widget[] = [
    row({
      icon: "person",
      top: request.asks,
      text: [{ strong: personLabel(view.requester, texts.theRequester) }],
      bottom: view.requester.email || request.noAddress,
    }),
  ];
  if (view.sender !== null)
    widgets.push(row({ icon: "mail", text: request.onBehalfOf(personLabel(view.sender, texts.someone)) }));
  if (view.otherReplyTo !== null) widgets.push(row({ icon: "warning", text: request.replyToDiffers(view.otherReplyTo) }));
  if (view.evidence !== "") widgets.push(row({ top: request.evidence, text: quoted(view.evidence) }));
  return { widgets };
}

function targetsSection(view: RequestView, texts: Texts): Section | null {
  const { request } = texts;
  if (view.targets.length < 2) return null;
  const listed = view.targets.map((target, index) => ({ target, index }));
  const shown = listed.filter(({ index }) => index < MOST_PEOPLE || index === view.target);
  const lines: Widget[] = shown.map(({ target, index }) => {
    if (target.intro !== null) {
      return row({
        icon: "done_all",
        text: target.label,
        bottom: request.started,
        press: link("showIntro", { intro: target.intro }),
      });
    }
    const here = index === view.target;
    const press = link("showTarget", { message: view.messageId, target: index });
    return here
      ? row({ icon: "chevron_right", text: [{ strong: target.label }] })
      : row({ icon: "person", text: target.label, button: { label: request.choose, press } });
  });
  const left = view.targets.length - shown.length;
  if (left > 0) lines.push(paragraph([{ quiet: request.morePeople(left) }]));
  return { header: request.people(view.targets.length), widgets: lines };
}

function contactSection(view: RequestView, texts: Texts): Section {
  const { request } = texts;
  const widgets: Widget[] = view.warnings.map((warning) => row({ icon: "warning", text: warning }));
  if (view.wanted !== "" && view.form.contactName === "")
    widgets.push(row({ icon: "search", text: request.kindOfPerson(view.wanted) }));
  const [name, email, ...rest] = contactFields(
    view.form,
    view.suggestions.map((person) => person.email),
    texts,
  );
  if (name !== undefined && email !== undefined) widgets.push(name, email);
  const offered = view.form.contactEmail === "" ? view.suggestions.slice(0, 3) : [];
  for (const person of offered) {
    const press = link("useAddress", { message: view.messageId, target: view.target, email: person.email });
    // The button stands below: beside it most addresses would break in the middle of a word.
    widgets.push(row({ icon: "search", top: request.fromYourMail, text: person.email }), buttons({ label: request.use, press }));
  }
  return { header: request.contact, folded: widgets.length, widgets: [...widgets, ...rest] };
}

function requesterSection(view: RequestView, requester: string, texts: Texts): Section {
  const missing = missingItems(caseInForm(view.form));
  const ticks = checklistRows(caseInForm(view.form), texts);
  const label = missing.length > 0 ? texts.request.askMissing(requester) : texts.request.tellAskingFirst(requester);
  const ask: Button = { label, opens: link("askMissing", { message: view.messageId, target: view.target }) };
  const shown: Widget[] = [...ticks, ...(view.requester.email === "" ? [] : [buttons(ask)])];
  return {
    header: texts.request.fromRequester(requester),
    folded: shown.length,
    widgets: [...shown, ...caseFields(view.form, texts)],
  };
}

function advice(view: RequestView, requester: string, texts: Texts): Widget[] {
  return view.form.closeness === "random" ? [row({ icon: "lightbulb", text: texts.request.randomAdvice(requester) })] : [];
}

/** Recommends by which button is filled; forbids nothing. */
function footerOf(view: RequestView, texts: Texts): Footer {
  const params = { message: view.messageId, target: view.target };
  const ask: Button = { label: texts.request.askPermission, opens: link("askPermission", params), requires: NEEDED };
  const decline: Button = { label: texts.request.decline, opens: link("decline", params) };
  return view.form.closeness === "random" ? { primary: decline, secondary: ask } : { primary: ask, secondary: decline };
}

/** A sure reading is only offered to be dismissed, quietly and last. */
function dismissSection(view: RequestView, texts: Texts): Section | null {
  return view.certainty === "sure" ? { widgets: [buttons(notARequest(view, texts, "quiet"))] } : null;
}

/** An unsure reading asks first, with a yes and a no. */
function questionSection(view: RequestView, texts: Texts): Section | null {
  if (view.certainty !== "unsure") return null;
  const yes: Button = {
    label: texts.request.yes,
    press: link("confirmRequest", { message: view.messageId, target: view.target }),
    style: "tonal",
  };
  return { widgets: [row({ icon: "lightbulb", text: texts.request.maybeTitle }), buttons(yes, notARequest(view, texts))] };
}

function notARequest(view: RequestView, texts: Texts, style?: "quiet"): Button {
  const no: Button = { label: texts.request.notARequest, press: link("dismiss", { message: view.messageId }) };
  return style === undefined ? no : { ...no, style };
}

/** A card's header has one line for it, and what does not fit is cut (PLATFORM 3.2). */
const LONGEST_SUBTITLE = 44;

function subtitleOf(view: RequestView, requester: string, texts: Texts): string {
  const wants = texts.request.wants(requester, view.form.contactName || view.wanted || texts.someone);
  return wants.length <= LONGEST_SUBTITLE ? wants : texts.request.from(requester);
}
