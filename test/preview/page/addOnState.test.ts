import { type AddOnState, addOnReducer, type Change, FIRST_STATE, PROBLEM } from "../../../preview/page/sidebar/addOnState";
import type { Outcome } from "../../../preview/server/wire";

const cards = (...names: string[]): Outcome => ({
  milliseconds: 1,
  response: { type: "card", cards: names.map((name) => ({ name })) },
});
const action = (json: object): Outcome => ({ milliseconds: 1, response: { type: "action", json } });
const after = (...changes: Change[]): AddOnState => changes.reduce(addOnReducer, FIRST_STATE);
const names = (state: AddOnState, place: "home" | "message") => state[place].stack.map((entry) => entry.card.name);

const BOTH: Change[] = [
  { kind: "triggered", place: "home", outcome: cards("home") },
  { kind: "show", place: "message" },
  { kind: "triggered", place: "message", outcome: cards("request") },
];

test("an action moves only the stack that it was pressed in", () => {
  const state = after(...BOTH, {
    kind: "acted",
    place: "message",
    persist: false,
    outcome: action({ navigations: [{ pushCard: { name: "more" } }] }),
  });
  expect(names(state, "message")).toEqual(["request", "more"]);
  expect(names(state, "home")).toEqual(["home"]);
});

test("several steps run in their order", () => {
  const navigations = [
    { pushCard: { name: "a" } },
    { pushCard: { name: "b" } },
    { popToRoot: true },
    { updateCard: { name: "c" } },
  ];
  const state = after(...BOTH, { kind: "acted", place: "home", persist: false, outcome: action({ navigations }) });
  expect(names(state, "home")).toEqual(["c"]);
});

test("a changed state makes the other stack stale, not its own", () => {
  const state = after(...BOTH, { kind: "acted", place: "message", persist: false, outcome: action({ stateChanged: true }) });
  expect([state.home.stale, state.message.stale]).toEqual([true, false]);
});

test("leaving the message drops its cards and shows home", () => {
  const state = after(...BOTH, { kind: "leave-message" });
  expect([state.showing, names(state, "message"), state.message.stale]).toEqual(["home", [], true]);
});

test("a trigger that failed shows the problem in place of a card, and a later success takes it away", () => {
  const failed = after(...BOTH, {
    kind: "triggered",
    place: "home",
    outcome: { milliseconds: 1, error: { message: "x", stack: "y" } },
  });
  expect([failed.home.problem, names(failed, "home")]).toEqual([PROBLEM, []]);
  expect(addOnReducer(failed, { kind: "triggered", place: "home", outcome: cards("home") }).home.problem).toBeNull();
});

test("an action that failed leaves the card as it is", () => {
  const state = after(...BOTH, {
    kind: "acted",
    place: "home",
    persist: false,
    outcome: { milliseconds: 1, error: { message: "x", stack: "y" } },
  });
  expect(names(state, "home")).toEqual(["home"]);
});

test("a universal action's cards lie on top of the open stack", () => {
  const outcome: Outcome = { milliseconds: 1, response: { type: "universal", json: { cards: [{ name: "help" }] } } };
  const state = after(...BOTH, { kind: "acted", place: "message", persist: false, outcome });
  expect(names(state, "message")).toEqual(["request", "help"]);
  expect(names(addOnReducer(state, { kind: "back", place: "message" }), "message")).toEqual(["request"]);
});
