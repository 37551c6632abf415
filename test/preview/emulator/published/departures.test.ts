import { type PublishedShape, publishedShapes } from "./declarations";
import { departures, replyDepartures } from "./departures";
import { FREE, WORDS } from "./words";

const shapes = publishedShapes();
const press = { action: { function: "act" } };
const button = { text: "Go", onClick: press };

const paragraph = { textParagraph: { text: "Hi" } };
const cardOf = (...widgets: readonly unknown[]): unknown => ({ sections: [{ widgets }] });

test("a card of everyday parts is as published", () => {
  const card = cardOf(
    paragraph,
    { divider: {} },
    { buttonList: { buttons: [button] } },
    { textInput: { name: "n", label: "N" } },
  );
  expect(departures(card, "Card")).toEqual([]);
});

test.each<[why: string, json: unknown, departure: string]>([
  ["a field that is not published", cardOf({ textParagraph: { text: "Hi", bold: true } }), "bold: is not published"],
  ["a widget that is not", cardOf({ paragraph: { text: "Hi" } }), "paragraph: is not published"],
  ["two widgets in one", cardOf({ ...paragraph, divider: {} }), "exactly one field is needed"],
  ["no widget at all", cardOf({}), "exactly one field is needed"],
  ["a word that does not exist", cardOf({ buttonList: { buttons: [{ ...button, type: "BIG" }] } }), "“BIG” is none of"],
  ["text that is a number", cardOf({ textParagraph: { text: 7 } }), "text: is no string but 7"],
  ["a number that is text", cardOf({ grid: { columnCount: "2" } }), 'columnCount: is no number but "2"'],
  ["one where a list belongs", cardOf({ buttonList: { buttons: button } }), "buttons: is no list"],
  ["a shape that is text", cardOf({ divider: "thin" }), "no Divider"],
  ["a header without a title", { header: { subtitle: "S" } }, "header.title: is required"],
  ["a button that does nothing", cardOf({ buttonList: { buttons: [{ text: "Go" }] } }), "onClick: is required"],
  ["decorated text without text", cardOf({ decoratedText: { topLabel: "T" } }), "decoratedText.text: is required"],
  ["a selection without a name", cardOf({ selectionInput: { items: [] } }), "selectionInput.name: is required"],
])("%s is a departure", (_, json, departure) => {
  expect(departures(json, "Card")).toEqual([expect.stringContaining(departure)]);
});

test.each([
  [{ navigations: [{ pushCard: cardOf(paragraph), pop: true }] }, "exactly one field"],
  [{ navigations: [{ popTo: "root" }] }, "popTo: is not published"],
  [{ notification: {} }, "text: is required"],
  [{ toast: "Done" }, "toast: is not published"],
  [{ navigations: [{ updateCard: cardOf({ textParagraph: { txt: "Hi" } }) }] }, "txt: is not published"],
] as const)("a reply %j departs", (json, departure) => {
  const execution = { functionName: "act", calls: [], logs: [], milliseconds: 0 };
  expect(replyDepartures({ ...execution, response: { type: "action", json } as never })).toEqual([
    expect.stringContaining(departure),
  ]);
});

/** The shapes that the emulator can build; the others are for Chat, or not yet for everybody (PLATFORM 3.3). */
const BUILT: readonly string[] = [...new Set([...FREE, ...Object.keys(WORDS)].map((name) => name.split(".")[0] ?? ""))].sort();

const stringsOf = (name: string, shape: PublishedShape): string[] =>
  Object.entries(shape).flatMap(([field, { type }]) => (type === "string" ? [`${name}.${field}`] : []));

/** For Google Workspace Studio alone. */
const ELSEWHERE = ["Widget.visibility", "Widget.horizontalAlignment"];

test.each(BUILT)("every string of %s is known: words of a list, or free", (name) => {
  const strings = stringsOf(name, shapes.get(name) ?? {}).filter((field) => !ELSEWHERE.includes(field));
  const known = [...FREE, ...Object.keys(WORDS)].filter((field) => field.startsWith(`${name}.`));
  expect(strings.sort()).toEqual(known.sort());
});
