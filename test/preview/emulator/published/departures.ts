import type { CardJson, Execution } from "../../../../preview/emulator/types";
import { type PublishedField, type PublishedShape, publishedShapes } from "./declarations";
import { WORDS } from "./words";

const optional = (type: string, list = false): PublishedField => ({ type, list, required: false });

/** No package has types for replies: these are the shapes that Google's pages on alternate runtimes describe (PLATFORM 3.6). */
const REPLIES: Readonly<Record<string, PublishedShape>> = {
  Reply: {
    stateChanged: optional("boolean"),
    navigations: optional("Navigation", true),
    notification: optional("Notification"),
    link: optional("OpenLink"),
  },
  Navigation: {
    pushCard: optional("Card"),
    updateCard: optional("Card"),
    pop: optional("boolean"),
    popToRoot: optional("boolean"),
    popToCard: optional("string"),
  },
  Notification: { text: { type: "string", list: false, required: true } },
};

const SHAPES: ReadonlyMap<string, PublishedShape> = new Map([...publishedShapes(), ...Object.entries(REPLIES)]);

/** What Card Service can say and Google publishes no JSON of: only Apps Script has it, and the emulator's name for it is its own. */
const CARD_SERVICE_ALONE: readonly string[] = [
  "OnClick.composeAction",
  "OnClick.authorizationAction",
  "SelectionItem.startIconUri",
  "GridItem.textAlignment",
];

/** Of these exactly one field says what the thing is. */
const ONE_OF: readonly string[] = ["Widget", "Navigation"];

/** Where a value departs from the shape that Google publishes under this name; none is what it should be. */
export function departures(json: CardJson, shape: string, at = shape): string[] {
  const fields = SHAPES.get(shape);
  if (fields === undefined) return [`${at}: no shape is published as ${shape}`];
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [`${at}: no ${shape} but ${JSON.stringify(json)}`];
  const missing = Object.entries(fields).filter(([name, { required }]) => required && json[name] === undefined);
  const several = ONE_OF.includes(shape) && Object.keys(json).length !== 1;
  return [
    ...missing.map(([name]) => `${at}.${name}: is required`),
    ...(several ? [`${at}: exactly one field is needed, not ${Object.keys(json).join(", ")}`] : []),
    ...Object.entries(json).flatMap(([name, value]) => fieldDepartures(value, fields[name], `${shape}.${name}`, `${at}.${name}`)),
  ];
}

function fieldDepartures(value: unknown, field: PublishedField | undefined, name: string, at: string): string[] {
  if (field === undefined) return CARD_SERVICE_ALONE.includes(name) ? [] : [`${at}: is not published`];
  if (!field.list) return valueDepartures(value, field.type, name, at);
  if (!Array.isArray(value)) return [`${at}: is no list`];
  return value.flatMap((item, index) => valueDepartures(item, field.type, name, `${at}[${index}]`));
}

const PLAIN: readonly string[] = ["string", "number", "boolean"];

function valueDepartures(value: unknown, type: string, name: string, at: string): string[] {
  if (!PLAIN.includes(type)) return departures(value, type, at);
  if (typeof value !== type) return [`${at}: is no ${type} but ${JSON.stringify(value)}`];
  const words = WORDS[name];
  return words === undefined || words.includes(String(value)) ? [] : [`${at}: “${value}” is none of ${words.join(", ")}`];
}

/** The same for everything that an execution showed. */
export function replyDepartures({ response }: Execution): string[] {
  if (response?.type === "card") return response.cards.flatMap((card) => departures(card, "Card"));
  if (response?.type === "universal") return (response.json.cards ?? []).flatMap((card) => departures(card, "Card"));
  return response?.type === "action" ? departures(response.json, "Reply") : [];
}
