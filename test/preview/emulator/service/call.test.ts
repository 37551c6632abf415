import { evaluate } from "../harness";

const MISMATCHES = [
  ["a number for a text", "CardService.newTextParagraph().setText(5)", "number", "TextParagraph.setText"],
  ["nothing at all", "CardService.newTextParagraph().setText()", "", "TextParagraph.setText"],
  ["undefined, which equals null", "CardService.newTextParagraph().setText(undefined)", "null", "TextParagraph.setText"],
  ["too many", "CardService.newTextParagraph().setText('a', 'b')", "String,String", "TextParagraph.setText"],
  ["a list", "CardService.newTextParagraph().setText(['a'])", "String[]", "TextParagraph.setText"],
  [
    "a text for an enumeration",
    "CardService.newTextButton().setTextButtonStyle('FILLED')",
    "String",
    "TextButton.setTextButtonStyle",
  ],
  [
    "another enumeration",
    "CardService.newAction().setLoadIndicator(CardService.OnClose.NOTHING)",
    "CardService.OnClose",
    "Action.setLoadIndicator",
  ],
  ["a record", "CardService.newSwitch().setSelected({})", "Object", "Switch.setSelected"],
  ["a function", "CardService.newAction().setFunctionName(function () {})", "(class)", "Action.setFunctionName"],
  ["parameters that are not texts", "CardService.newAction().setParameters({ a: 1 })", "Object", "Action.setParameters"],
  [
    "a fraction",
    "CardService.newCardSection().setNumUncollapsibleWidgets(1.5)",
    "number",
    "CardSection.setNumUncollapsibleWidgets",
  ],
  [
    "a builder for what it builds",
    "CardService.newNavigation().pushCard(CardService.newCardBuilder())",
    "CardService.CardBuilder",
    "Navigation.pushCard",
  ],
  ["a date", "CardService.newTextParagraph().setText(new Date())", "Date", "TextParagraph.setText"],
  [
    "a button for a text button",
    "CardService.newFixedFooter().setPrimaryButton(CardService.newImageButton())",
    "CardService.ImageButton",
    "FixedFooter.setPrimaryButton",
  ],
  [
    "a section for a widget",
    "CardService.newCardSection().addWidget(CardService.newCardSection())",
    "CardService.CardSection",
    "CardSection.addWidget",
  ],
] as const;

test.each(MISMATCHES)("%s is refused by its type", (_, expression, given, method) => {
  expect(() => evaluate(`${expression};`)).toThrow(
    `The parameters (${given}) don't match the method signature for CardService.${method}.`,
  );
});

test("a method cannot be called on something else", () => {
  expect(() => evaluate("CardService.newTextParagraph().setText.call({}, 'a');")).toThrow("Illegal invocation: setText");
});
