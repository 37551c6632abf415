import type { Card, Section } from "../../ui/card";
import { buttonOf } from "./actions";
import { htmlOf, plain } from "./text";
import { widgetOf } from "./widgets";

/** Past this many widgets Gmail ignores the section and all after it (PLATFORM 3.1). */
const MOST_WIDGETS = 100;

/** Turns a card into Card Service calls: the only place that knows them. */
export function cardOf(card: Card): GoogleAppsScript.Card_Service.Card {
  const header = CardService.newCardHeader().setTitle(plain(card.title));
  if (card.subtitle !== undefined) header.setSubtitle(plain(card.subtitle));
  const builder = CardService.newCardBuilder().setHeader(header);
  if (card.name !== undefined) builder.setName(card.name);
  for (const section of fitting(card.sections)) builder.addSection(sectionOf(section));
  if (card.footer !== undefined) {
    const footer = CardService.newFixedFooter().setPrimaryButton(buttonOf({ ...card.footer.primary, style: "filled" }));
    if (card.footer.secondary !== undefined) footer.setSecondaryButton(buttonOf(card.footer.secondary));
    builder.setFixedFooter(footer);
  }
  return builder.build();
}

function sectionOf(section: Section): GoogleAppsScript.Card_Service.CardSection {
  const made = CardService.newCardSection();
  if (section.header !== undefined) made.setHeader(htmlOf(section.header));
  const folds = section.folded !== undefined && section.folded < section.widgets.length;
  if (folds) made.setCollapsible(true).setNumUncollapsibleWidgets(section.folded ?? 0);
  for (const widget of section.widgets) made.addWidget(widgetOf(widget));
  return made;
}

/** Cards keep themselves short; should one not, its last widgets are left out rather than its last sections lost. */
function fitting(sections: readonly Section[]): Section[] {
  let room = MOST_WIDGETS;
  return sections.flatMap((section) => {
    const widgets = section.widgets.slice(0, Math.max(0, room));
    room -= widgets.length;
    return widgets.length === 0 ? [] : [{ ...section, widgets }];
  });
}
