import type { Intro } from "../../domain/intro";
import type { Card } from "../card";
import { MOST } from "../fields";
import { sayPeople } from "../form";
import { callName } from "../names";
import { type FormFor, link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, paragraph, sections } from "../widgets";
import { caseFields, connectorFields, contactFields, learnSection } from "./fields";

export type DetailsForm = FormFor<"createIntro">;

/** The form as a recorded introduction fills it in. */
export function detailsOf(intro: Intro): DetailsForm {
  const { contact, requester, connector } = intro;
  return {
    requesterName: requester.person.name,
    requesterEmail: requester.person.email,
    others: requester.others,
    contactName: contact.person.name,
    contactEmail: contact.person.email,
    company: contact.company,
    role: contact.role,
    ...intro.case,
    closeness: connector.closeness,
    connectorBenefit: connector.benefit,
    involvement: connector.involvement,
    stance: connector.stance,
    named: connector.naming === "named",
  };
}

/** Everything that a person may correct; for an introduction of the connector's own making, the form that begins it. */
export function detailsCard(form: DetailsForm, intro: Intro | null, texts: Texts): Card {
  const { edit, request } = texts;
  const requester = callName({ name: form.requesterName, email: "" }, texts.theRequester, texts);
  const save =
    intro === null
      ? { label: edit.create, press: link("createIntro", {}), style: "filled" as const }
      : { label: edit.save, press: link("saveDetails", { intro: intro.id, version: intro.version }), style: "filled" as const };
  const needed = ["requesterName", "requesterEmail", "contactName", "contactEmail"];
  return {
    name: "details",
    title: intro === null ? edit.newTitle : edit.title,
    sections: sections(
      intro === null ? { widgets: [paragraph(edit.who)] } : null,
      {
        header: texts.intro.sideNames.requester,
        widgets: [
          { kind: "input", name: "requesterName", title: edit.requesterName, value: form.requesterName, most: MOST.name },
          {
            kind: "input",
            name: "requesterEmail",
            title: edit.requesterEmail,
            value: form.requesterEmail,
            as: "email",
            most: MOST.email,
          },
          {
            kind: "input",
            name: "others",
            title: edit.others,
            value: sayPeople(form.others),
            hint: edit.othersHint,
            lines: true,
          },
        ],
      },
      { header: texts.intro.sideNames.contact, widgets: contactFields(form, [], texts) },
      { header: request.fromRequester(requester), folded: 1, widgets: caseFields(form, texts) },
      { header: request.ownPart, widgets: connectorFields(form, requester, texts) },
      learnSection(form, requester, texts),
      { widgets: [buttons(intro === null ? { ...save, requires: needed } : save)] },
    ),
  };
}
