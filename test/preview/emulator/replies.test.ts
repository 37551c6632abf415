import type { AppsScript, Execution } from "../../../preview/emulator/types";
import { scriptOf } from "./harness";
import { replyDepartures } from "./published/departures";

const CARD = "CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('T')).build()";
const ACTION = "CardService.newActionResponseBuilder()";
const NOTE = `${ACTION}.setNotification(CardService.newNotification().setText('n')).build()`;
const LINK = `${ACTION}.setOpenLink(CardService.newOpenLink().setUrl('https://example.com/help/')).build()`;
const UNIVERSAL = "CardService.newUniversalActionResponseBuilder()";
const SUGGESTIONS = `CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion('s')).build()`;
const COMPOSE = "CardService.newComposeActionResponseBuilder()";
const CARD_JSON = { header: { title: "T" }, sections: [] };

const RUNS: Readonly<Record<string, (script: AppsScript) => Execution>> = {
  home: (script) => script.openHome(),
  message: (script) => script.openMessage({ messageId: "1", threadId: "1" }),
  universal: (script) => script.universal("Help"),
  press: (script) => script.click({ action: { function: "act" } }),
  change: (script) => script.click({ onChangeAction: { function: "act" } }),
  link: (script) => script.click({ openDynamicLinkAction: { function: "act" } }),
  compose: (script) => script.click({ action: { function: "act" }, composeAction: { type: "STANDALONE_DRAFT" } }),
  typing: (script) => script.click({ autoCompleteAction: { function: "act" } }),
  trigger: (script) => script.run("act"),
};

function replyTo(run: string, value: string): Execution {
  const names = ["home", "opened", "help", "act"];
  return (RUNS[run] as (script: AppsScript) => Execution)(
    scriptOf(names.map((name) => `function ${name}() { return ${value}; }`).join("\n")),
  );
}

test.each([
  ["home", CARD, { type: "card", cards: [CARD_JSON] }],
  ["message", `[${CARD}, ${CARD}]`, { type: "card", cards: [CARD_JSON, CARD_JSON] }],
  ["press", NOTE, { type: "action", json: { notification: { text: "n" } } }],
  ["press", "undefined", undefined],
  ["press", `${ACTION}.setStateChanged(true).build()`, { type: "action", json: { stateChanged: true } }],
  [
    "press",
    `${ACTION}.setNavigation(CardService.newNavigation().popCard().popToRoot().popToNamedCard('a').updateCard(${CARD}).pushCard(${CARD})).build()`,
    {
      type: "action",
      json: {
        navigations: [{ pop: true }, { popToRoot: true }, { popToCard: "a" }, { updateCard: CARD_JSON }, { pushCard: CARD_JSON }],
      },
    },
  ],
  ["change", NOTE, { type: "action", json: { notification: { text: "n" } } }],
  ["link", LINK, { type: "action", json: { link: { url: "https://example.com/help/" } } }],
  ["universal", `${UNIVERSAL}.displayAddOnCards([${CARD}]).build()`, { type: "universal", json: { cards: [CARD_JSON] } }],
  [
    "universal",
    `${UNIVERSAL}.setOpenLink(CardService.newOpenLink().setUrl('https://example.com/help/')).build()`,
    { type: "universal", json: { openLink: "https://example.com/help/" } },
  ],
  ["universal", "undefined", undefined],
  ["typing", SUGGESTIONS, { type: "suggestions", items: ["s"] }],
  ["trigger", "5", undefined],
])("%s: %s", (run, value, response) => {
  const execution = replyTo(run, value);
  expect(execution.error).toBeUndefined();
  expect(execution.response).toEqual(response);
  expect(replyDepartures(execution)).toEqual([]);
});

test.each([
  ["home", "undefined"],
  ["home", "[]"],
  ["home", NOTE],
  ["home", "CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('T'))"],
  ["message", `[${CARD}, null]`],
  ["press", CARD],
  ["press", `${ACTION}.build()`],
  ["press", `${ACTION}.setNotification(CardService.newNotification().setText('n'))`],
  ["press", "({})"],
  ["press", "'text'"],
  ["press", "Promise.resolve()"],
  ["press", `${UNIVERSAL}.displayAddOnCards([${CARD}]).build()`],
  ["compose", "undefined"],
  ["compose", CARD],
  ["compose", NOTE],
  ["compose", `${COMPOSE}.build()`],
  ["link", NOTE],
  ["universal", CARD],
  ["universal", `${UNIVERSAL}.build()`],
  ["universal", `${UNIVERSAL}.displayAddOnCards([${CARD}])`],
  ["typing", "undefined"],
  ["typing", "['s']"],
])("%s cannot use %s", (run, value) => {
  expect(replyTo(run, value).error?.message).toMatch(
    /^The value returned from Apps Script has a type that cannot be used by the add-ons platform\. Also make sure to call build on any builder before returning it\. Value: /,
  );
});

test("printJson shows what was built", () => {
  const script = scriptOf(`function home() { const card = ${CARD}; console.log(card.printJson()); return card; }`);
  expect(JSON.parse(script.openHome().logs[0] ?? "")).toEqual(CARD_JSON);
});

test("every end of an execution is told", () => {
  const ended: string[] = [];
  const script = scriptOf(`function home() { return ${CARD}; }`, { onExecution: ({ functionName }) => ended.push(functionName) });
  script.openHome();
  script.run("gone");
  expect(ended).toEqual(["home", "gone"]);
});

const PEEKING = CARD.replace(".build()", ".setDisplayStyle(CardService.DisplayStyle.PEEK).build()");

test("the one card of a message may peek", () => {
  expect(replyTo("message", PEEKING).response).toEqual({ type: "card", cards: [{ ...CARD_JSON, displayStyle: "PEEK" }] });
});

test.each([
  ["home", PEEKING],
  ["message", `[${PEEKING}, ${CARD}]`],
])("%s: no card of %s can peek", (run, value) => {
  expect(replyTo(run, value).error?.message).toContain("only the one card of a message's trigger can peek");
});
