import type { Step } from "../../domain/agenda";
import type { Intro } from "../../domain/intro";
import { STAGES, type Stage } from "../../domain/stage";
import type { Card, Icon, Section, Widget } from "../card";
import type { Clock } from "../dates";
import { introTitle } from "../names";
import { link } from "../routes";
import { sayStep } from "../steps";
import type { Texts } from "../texts/texts";
import { buttons, paragraph, row, sections } from "../widgets";

export interface HomeLine {
  readonly intro: Intro;
  readonly stage: Stage;
  readonly step: Step;
}

export interface HomeView {
  readonly lines: readonly HomeLine[];
  readonly unreadable: number;
  /** Set when the store is so full that the user should know. */
  readonly fullPercent: number | null;
  /** False when some threads were left for the next look. */
  readonly lookedAtAll: boolean;
}

/** A card holds 100 widgets at most (PLATFORM 3.1); past these counts the search finds the rest. */
const MOST_LINES: Readonly<Record<Stage, number>> = { "your-move": 25, waiting: 20, later: 10, introduced: 10, closed: 8 };

export const STAGE_ICONS: Readonly<Record<Stage, Icon>> = {
  "your-move": "lightbulb",
  waiting: "schedule",
  later: "bedtime",
  introduced: "handshake",
  closed: "done_all",
};

export function homeCard(view: HomeView, texts: Texts, clock: Clock): Card {
  const { home } = texts;
  const nothing = view.lines.length === 0;
  const stageSections = STAGES.map((stage) => stageSection(stage, view, texts, clock));
  return {
    name: "home",
    title: home.title,
    sections: sections(
      noteSection(view, texts),
      ...(nothing ? [{ widgets: [paragraph(home.empty)] }] : stageSections),
      nothing ? null : searchSection("", texts),
      { widgets: [buttons({ label: home.newIntro, press: link("newIntro", {}), style: nothing ? "filled" : "tonal" })] },
    ),
  };
}

function stageSection(stage: Stage, view: HomeView, texts: Texts, clock: Clock): Section | null {
  const { home } = texts;
  const lines = view.lines.filter((line) => line.stage === stage);
  const header = stage === "closed" ? home.finished : texts.stages[stage];
  if (lines.length === 0) {
    // Only the first two lists say that they are empty: an empty rest needs no words.
    const worthSaying = stage === "your-move" || stage === "waiting";
    return worthSaying ? { header, widgets: [paragraph([{ quiet: home.emptyStage[stage] }])] } : null;
  }
  const shown = lines.slice(0, MOST_LINES[stage]);
  const widgets: Widget[] = shown.map((line) => introLine(line, texts, clock));
  if (lines.length > shown.length) widgets.push(paragraph([{ quiet: home.more(lines.length - shown.length) }]));
  return { header: `${header} (${lines.length})`, widgets };
}

export function introLine({ intro, stage, step }: HomeLine, texts: Texts, clock: Clock): Widget {
  return row({
    icon: STAGE_ICONS[stage],
    iconAlt: texts.stages[stage],
    text: [{ strong: introTitle(intro, texts) }],
    bottom: sayStep(intro, step, texts, clock),
    press: link("showIntro", { intro: intro.id }),
  });
}

export function searchSection(query: string, texts: Texts): Section {
  return {
    widgets: [
      { kind: "input", name: "query", title: texts.home.search, value: query },
      buttons({ label: texts.home.searchButton, press: link("search", {}) }),
    ],
  };
}

export function searchCard(query: string, lines: readonly HomeLine[], texts: Texts, clock: Clock): Card {
  const { home } = texts;
  const shown = lines.slice(0, 60);
  const found = shown.map((line) => introLine(line, texts, clock));
  if (lines.length > shown.length) found.push(paragraph([{ quiet: home.more(lines.length - shown.length) }]));
  return {
    name: "search",
    title: home.title,
    sections: sections(
      searchSection(query, texts),
      // Not in the title: that has one line, and what somebody searched for may be longer.
      { widgets: [paragraph(lines.length === 0 ? home.noResults(query) : home.results(lines.length, query)), ...found] },
      {
        widgets: [buttons({ label: home.all, press: link("showHome", {}), style: "quiet" })],
      },
    ),
  };
}

function noteSection(view: HomeView, texts: Texts): Section | null {
  const { home } = texts;
  const notes: string[] = [];
  if (view.unreadable > 0) notes.push(home.unreadable(view.unreadable));
  if (view.fullPercent !== null) notes.push(home.filling(view.fullPercent));
  if (!view.lookedAtAll) notes.push(home.notLooked);
  return { widgets: notes.map((text) => row({ icon: "warning", text })) };
}
