import type { Button, Card, RichText, Row, Section, Widget } from "./card";
import { link } from "./routes";
import type { Texts } from "./texts/texts";

/** So many of the people asked for in one mail have a line: past 100 widgets Gmail drops the rest of a card (PLATFORM 3.1). */
export const MOST_PEOPLE = 20;

/** Quotations on a card are short: the sentence is what matters, the mail is beside it. */
const LONGEST_QUOTE = 220;

export function quoted(sentence: string): RichText {
  const plain = sentence.replace(/\s+/g, " ").trim();
  return [{ quote: plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")} …` : plain }];
}

export const paragraph = (text: RichText): Widget => ({ kind: "text", text });
export const row = (face: Omit<Row, "kind">): Row => ({ kind: "row", ...face });
export const buttons = (...list: readonly Button[]): Widget => ({ kind: "buttons", buttons: list });

/** Google refuses an empty section, so that one without widgets is left out. */
export const sections = (...list: readonly (Section | null)[]): Section[] =>
  list.filter((section): section is Section => section !== null && section.widgets.length > 0);

/** A card of one sentence and one press: for what went wrong and for what is simply so. */
export function noticeCard(title: string, sentence: string, ...presses: readonly Button[]): Card {
  return { title, sections: [{ widgets: [paragraph(sentence), ...(presses.length > 0 ? [buttons(...presses)] : [])] }] };
}

export const homeButton = (texts: Texts): Button => ({ label: texts.nothing.home, press: link("showHome", {}), style: "quiet" });
