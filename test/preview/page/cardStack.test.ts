import type { Card } from "../../../preview/page/cards/cardJson";
import { type CardStack, navigate, rootStack, typed } from "../../../preview/page/sidebar/cardStack";

const card = (name: string): Card => ({
  name,
  header: { title: name.toUpperCase() },
  sections: [{ widgets: [{ textInput: { name: "field", value: name } }] }],
});
const names = (stack: CardStack) => stack.map((entry) => entry.card.name);
const stackOf = (...all: string[]) =>
  all.slice(1).reduce((stack, name) => navigate(stack, { pushCard: card(name) }), rootStack([card(all[0] as string)]));

test.each<[string, string[], Parameters<typeof navigate>[1], string[]]>([
  ["push puts a card on top", ["a"], { pushCard: card("b") }, ["a", "b"]],
  ["pop takes it away", ["a", "b"], { pop: true }, ["a"]],
  ["the root is never popped", ["a"], { pop: true }, ["a"]],
  ["pop to root", ["a", "b", "c"], { popToRoot: true }, ["a"]],
  ["pop to a named card", ["a", "b", "c", "d"], { popToCard: "b" }, ["a", "b"]],
  ["of two with that name, to the upper one", ["a", "b", "b", "c"], { popToCard: "b" }, ["a", "b", "b"]],
  ["an unknown name changes nothing", ["a", "b"], { popToCard: "x" }, ["a", "b"]],
  ["update replaces the top", ["a", "b"], { updateCard: card("c") }, ["a", "c"]],
])("%s", (_what, before, step, after) => {
  expect(names(navigate(stackOf(...before), step))).toEqual(after);
});

test("update on an empty stack shows the card", () => {
  expect(names(navigate([], { updateCard: card("a") }))).toEqual(["a"]);
});

test("typed text belongs to the top card and survives going there and back", () => {
  const stack = navigate(typed(stackOf("a"), "field", ["typed"]), { pushCard: card("b") });
  expect(stack.at(-1)?.values).toEqual({ field: ["b"] });
  expect(navigate(stack, { pop: true }).at(-1)?.values).toEqual({ field: ["typed"] });
});

test.each([
  [false, ["c"]],
  [true, ["typed"]],
])("after an update with persistValues %s the field holds %j", (persist, expected) => {
  const stack = navigate(typed(stackOf("a"), "field", ["typed"]), { updateCard: card("c") }, persist);
  expect(stack.at(-1)?.values).toEqual({ field: expected });
});

test("a replaced card gets another key, so that nothing of the old one stays on the screen", () => {
  const before = stackOf("a");
  expect(navigate(before, { updateCard: card("a") })[0]?.key).not.toBe(before[0]?.key);
});

test("several cards of a trigger are a list of their headers", () => {
  const [list] = rootStack([card("a"), card("b")]);
  const widgets = list?.card.sections?.[0]?.widgets ?? [];
  expect(widgets.map((widget) => widget.decoratedText?.text)).toEqual(["A", "B"]);
  expect(widgets[1]?.decoratedText?.onClick?.pushCard?.name).toBe("b");
});
