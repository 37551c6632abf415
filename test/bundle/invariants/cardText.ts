import type { CardJson, Execution } from "../../../preview/emulator/types";
import { broken } from "./broken";

/** Rule 7 for cards: what an email says is text. */
export function cardsAreText({ response }: Execution): void {
  for (const card of cardsIn(response)) {
    walk(card, (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === "string") isPlain(key, value);
        if (LINKS.has(key)) broken("rule 7", `a card has a link of its own: ${key}`);
      }
      if (typeof node.function === "string" && node.function !== "onAction") broken("rule 7", `a card calls ${node.function}`);
    });
    for (const text of formatted(card)) isOurMarkup(text);
  }
}

function cardsIn(response: Execution["response"]): CardJson[] {
  if (response?.type === "card") return [...response.cards];
  if (response?.type === "universal") return [...(response.json.cards ?? [])];
  if (response?.type !== "action") return [];
  return (response.json.navigations ?? []).flatMap((step) =>
    "pushCard" in step ? [step.pushCard] : "updateCard" in step ? [step.updateCard] : [],
  );
}

function walk(value: CardJson, visit: (node: CardJson) => void): void {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) visit(value);
  for (const inner of Object.values(value)) walk(inner, visit);
}

const LINKS: ReadonlySet<string> = new Set(["openLink", "openDynamicLinkAction", "iconUrl", "imageUrl", "onClose"]);
/** Controls but the line break, and all that turns the reading direction. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function isPlain(key: string, value: string): void {
  const hidden = HIDDEN.exec(value);
  if (hidden !== null) broken("rule 7", `the ${key} of a card has U+${hidden[0].charCodeAt(0).toString(16)}`);
}

/** The texts that Gmail reads as simple HTML (PLATFORM 3.2). */
function formatted(card: CardJson): string[] {
  const texts: string[] = [];
  walk(card, ({ textParagraph, decoratedText, widgets, header }) => {
    if (textParagraph !== undefined) texts.push(textParagraph.text);
    if (decoratedText !== undefined) texts.push(decoratedText.text);
    if (widgets !== undefined && typeof header === "string") texts.push(header);
  });
  return texts;
}

const PAIRS = [/<b>([^<>]*)<\/b>/g, /<i>([^<>]*)<\/i>/g, /<font color="#5f6368">([^<>]*)<\/font>/g];

/** Only our three kinds of marks, each closed where it was opened and none inside another, and line breaks. */
function isOurMarkup(text: string): void {
  const plain = PAIRS.reduce((rest, pair) => rest.replace(pair, "$1"), text).replaceAll("<br>", "\n");
  if (/[<>]/.test(plain)) broken("rule 7", `a card has markup that is not ours: ${plain}`);
  if (/&#?\w+;/.test(plain)) broken("rule 7", `a card has an entity: ${plain}`);
}
