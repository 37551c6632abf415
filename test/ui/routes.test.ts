import { LETTER_KINDS } from "../../src/domain/letter";
import type { Button, Row } from "../../src/ui/card";
import { decodeAll, type Shape } from "../../src/ui/params";
import { link, ROUTES, type RouteName } from "../../src/ui/routes";

/** Values that each parameter may have, by its name. */
const VALUES: Readonly<Record<string, string | number>> = {
  intro: "0abc123",
  version: 7,
  message: "18f2a0c4",
  target: 2,
  email: "Ana <ana@vale.example>, eve",
  side: "contact",
  answer: "someone-else",
  reason: "lapsed",
  outcome: "not-useful",
  letter: "introduction",
  language: "pt",
  page: "settings",
  thread: "thread-f:17",
  to: "off",
};

test.each(Object.keys(ROUTES) as RouteName[])("a link to %s brings its parameters back", (name) => {
  const { params: shape, reply } = ROUTES[name];
  const values = Object.fromEntries(Object.keys(shape).map((param) => [param, VALUES[param]]));
  expect(Object.values(values)).not.toContain(undefined);
  const made = link(name, values as never);
  expect(made).toMatchObject({ route: name, reply });
  expect(Object.values(made.params).every((value) => typeof value === "string")).toBe(true);
  expect(decodeAll(shape as Shape, made.params)).toEqual(values);
});

test("no parameter is called route: the press names its route by that", () => {
  expect(Object.values(ROUTES).filter(({ params }) => "route" in params)).toEqual([]);
});

test("what a press replies with cannot be mistaken: only letters open drafts, only typing asks for suggestions", () => {
  const replying = (kind: string) => (Object.keys(ROUTES) as RouteName[]).filter((name) => ROUTES[name].reply === kind).sort();
  expect(replying("draft")).toEqual(["askMissing", "askPermission", "decline", "write", "writeOutcome"]);
  expect(replying("suggestions")).toEqual(["suggestContacts"]);
});

test("every letter has a link", () => {
  for (const letter of LETTER_KINDS) expect(link("write", { intro: "a", version: 1, letter }).params.letter).toBe(letter);
});

/** What the compiler refuses. `npm run types` fails when it does not. */
export const REFUSED: readonly unknown[] = [
  // @ts-expect-error a press that opens a draft cannot be put on an ordinary button
  { label: "Write", press: link("write", { intro: "a", version: 1, letter: "thanks" }) } satisfies Button,
  // @ts-expect-error nor a press that shows a card on a button that opens a draft
  { label: "Show", opens: link("showIntro", { intro: "a" }) } satisfies Button,
  // @ts-expect-error suggestions answer typing, not the press of a row
  { kind: "row", text: "", press: link("suggestContacts", {}) } satisfies Row,
  // @ts-expect-error there is no such route
  () => link("sendNow", {}),
  // @ts-expect-error a parameter is missing
  () => link("write", { intro: "a", version: 1 }),
  // @ts-expect-error a parameter is no number
  () => link("reopen", { intro: "a", version: "1" }),
  // @ts-expect-error a parameter is none of the values
  () => link("close", { intro: "a", version: 1, reason: "refused" }),
];
