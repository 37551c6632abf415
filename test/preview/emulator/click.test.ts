import type { AppsScript, CardJson } from "../../../preview/emulator/types";
import { scriptOf } from "./harness";

const FIELDS = `
  .addWidget(CardService.newTextInput().setFieldName('name').setTitle('Name').setValue('Ann'))
  .addWidget(CardService.newTextInput().setFieldName('mail').setTitle('Email')
    .setValidation(CardService.newValidation().setInputType(CardService.InputType.EMAIL).setCharacterLimit(12)))
  .addWidget(CardService.newTextInput().setFieldName('age').setTitle('Age')
    .setValidation(CardService.newValidation().setInputType(CardService.InputType.INTEGER)))
  .addWidget(CardService.newSelectionInput().setFieldName('known').setType(CardService.SelectionInputType.DROPDOWN)
    .addItem('Close', 'close', true).addItem('Far', 'far', false))
  .addWidget(CardService.newDecoratedText().setText('x')
    .setSwitchControl(CardService.newSwitch().setFieldName('vouch').setValue('yes').setSelected(true)))
  .addWidget(CardService.newDatePicker().setFieldName('until').setTitle('Until').setValueInMsSinceEpoch(86400000))
  .addWidget(CardService.newDateTimePicker().setFieldName('at'))
  .addWidget(CardService.newTimePicker().setFieldName('daily').setHours(9).setMinutes(30))`;

const button = (action: string): string => `.addWidget(CardService.newTextButton().setText('Go').setOnClickAction(
  CardService.newAction().setFunctionName('act')${action}))`;

/** A card of all kinds of fields with one button; the script's reply to a press is the event as text. */
function formScript(action = ""): { script: AppsScript; onClick: unknown; card: CardJson } {
  const script = scriptOf(`
    function home() {
      return CardService.newCardBuilder().addSection(CardService.newCardSection()${FIELDS}${button(action)}).build();
    }
    function act(event) {
      return CardService.newActionResponseBuilder()
        .setNotification(CardService.newNotification().setText(JSON.stringify(event))).build();
    }`);
  const { response } = script.openHome();
  const card = response?.type === "card" ? response.cards[0] : null;
  return { script, card, onClick: card.sections[0].widgets.at(-1).buttonList.buttons[0].onClick };
}

function eventOf(script: AppsScript, onClick: unknown, form?: Readonly<Record<string, readonly string[]>>): any {
  const { response, error } = script.click(onClick, form);
  if (error !== undefined) throw new Error(error.message);
  return response?.type === "action" ? JSON.parse(response.json.notification?.text ?? "") : null;
}

const SHOWN = {
  name: { stringInputs: { value: ["Ann"] } },
  known: { stringInputs: { value: ["close"] } },
  vouch: { stringInputs: { value: ["yes"] } },
  until: { dateInput: { msSinceEpoch: 86_400_000 } },
  daily: { timeInput: { hours: 9, minutes: 30 } },
};

test("fields come as the card shows them; empty ones are missing", () => {
  const { script, onClick } = formScript();
  expect(eventOf(script, onClick).commonEventObject.formInputs).toEqual(SHOWN);
});

test("what a person changed goes over it", () => {
  const { script, onClick } = formScript();
  const form = { name: ["Bea"], vouch: [], known: ["far"], until: ["2026-03-10"], at: ["2026-03-10T09:00"], daily: ["18:05"] };
  expect(eventOf(script, onClick, form).commonEventObject.formInputs).toEqual({
    name: { stringInputs: { value: ["Bea"] } },
    known: { stringInputs: { value: ["far"] } },
    until: { dateInput: { msSinceEpoch: Date.UTC(2026, 2, 10) } },
    at: { dateTimeInput: { msSinceEpoch: Date.UTC(2026, 2, 10, 9), hasDate: true, hasTime: true } },
    daily: { timeInput: { hours: 18, minutes: 5 } },
  });
});

test("an emptied field is missing", () => {
  const { script, onClick } = formScript();
  expect(eventOf(script, onClick, { name: [""] }).commonEventObject.formInputs).not.toHaveProperty("name");
});

const HELD: readonly [why: string, action: string, form: Readonly<Record<string, readonly string[]>>, message: string][] = [
  ["a required field that is empty", ".addRequiredWidget('mail')", {}, '"Email" is empty'],
  ["all required, one empty", ".setAllWidgetsAreRequired(true)", { mail: ["a@b.co"] }, '"Age" is empty'],
  ["no email", "", { mail: ["a@b"] }, "not of the type EMAIL"],
  ["a name beside the email", "", { mail: ["A <a@b.co>"] }, "not of the type EMAIL"],
  ["too long", "", { mail: ["abcdef@ghi.jkl"] }, "longer than 12 characters"],
  ["no whole number", "", { age: ["4.5"] }, "not of the type INTEGER"],
];

test.each(HELD)("Gmail holds a press back: %s", (_, action, form, message) => {
  const { script, onClick } = formScript(action);
  const execution = script.click(onClick, form);
  expect(execution.error?.message).toContain(message);
  expect([execution.response, execution.calls, execution.logs]).toEqual([undefined, [], []]);
});

test("what fits passes", () => {
  const { script, onClick } = formScript(".addRequiredWidget('mail')");
  expect(script.click(onClick, { mail: ["a@b.co"], age: ["-4"] }).error).toBeUndefined();
});

test.each([
  ["a field that is not on the card", { nobody: ["x"] }, 'no field named "nobody"'],
  ["a choice that is not offered", { known: ["never"] }, 'does not offer "never"'],
  ["two choices where one fits", { known: ["close", "far"] }, "takes one value"],
  ["a date that is none", { until: ["soon"] }, "neither milliseconds"],
])("nobody could fill in %s", (_, form, message) => {
  const { script, onClick } = formScript();
  expect(() => script.click(onClick, form)).toThrow(message);
});

test("a press on something without an action is a mistake of the test", () => {
  expect(() => formScript().script.click({ openLink: { url: "https://example.com/help/" } })).toThrow(
    "Nothing runs on this press",
  );
});

test("a stale press goes through as it is given", () => {
  const { script } = formScript();
  const event = eventOf(script, { action: { function: "act", parameters: [{ key: "old", value: "1" }] } }, { gone: ["x"] });
  expect(event.commonEventObject).toMatchObject({
    parameters: { old: "1" },
    formInputs: { gone: { stringInputs: { value: ["x"] } } },
  });
});

test("a press that came by JSON, as from a page, finds its card all the same", () => {
  const { script, onClick } = formScript(".setParameters({ a: '1' })");
  expect(eventOf(script, JSON.parse(JSON.stringify(onClick))).commonEventObject.formInputs).toEqual(SHOWN);
});

test("a press belongs to the card that it was taken from, not to a newer one with the same button", () => {
  const script = scriptOf(
    `
    function home(event) {
      const value = String(Date.now());
      return CardService.newCardBuilder().addSection(CardService.newCardSection()
        .addWidget(CardService.newTextInput().setFieldName('n').setTitle('N').setValue(value))
        .addWidget(CardService.newTextButton().setText('Go').setOnClickAction(CardService.newAction().setFunctionName('act')))).build();
    }
    function act(event) { console.log(event.commonEventObject.formInputs.n.stringInputs.value[0]); }`,
    { now: () => (clock += 1) },
  );
  let clock = 0;
  const first = script.openHome().response;
  script.openHome();
  const onClick = first?.type === "card" ? first.cards[0].sections[0].widgets[1].buttonList.buttons[0].onClick : null;
  const shown = first?.type === "card" ? first.cards[0].sections[0].widgets[0].textInput.value : null;
  expect(script.click(onClick).logs).toEqual([shown]);
});

test.each([
  ["pushed", "CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().pushCard(form())).build()"],
  ["updated", "CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().updateCard(form())).build()"],
])("a card that was %s has its form too", (_, reply) => {
  const script = scriptOf(`
    function form() { return CardService.newCardBuilder().addSection(CardService.newCardSection()${FIELDS}${button("")}).build(); }
    function open() { return ${reply}; }
    function act(event) { console.log(JSON.stringify(event.commonEventObject.formInputs)); }`);
  script.click({ action: { function: "open" } });
  expect(JSON.parse(script.click({ action: { function: "act" } }).logs[0] ?? "")).toEqual(SHOWN);
});
