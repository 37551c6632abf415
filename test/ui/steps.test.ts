import type { Step } from "../../src/domain/agenda";
import type { Intro } from "../../src/domain/intro";
import { LETTER_KINDS, LETTERS } from "../../src/domain/letter";
import { addressee, sayStep, sayWhy, stepButton } from "../../src/ui/steps";
import { en } from "../../src/ui/texts/en";
import { drafted, LAPSED, life, on, requested } from "../domain/lives";
import { routeOf } from "./cardReading";
import { clockOn } from "./views";

const intro = requested();
const since = on(0);

test.each<[Step, string]>([
  [{ step: "read-reply", side: "contact", since }, "Read Pilar's reply"],
  [{ step: "send-draft", letter: "permission", since }, "Send your letter to Pilar"],
  [{ step: "send-draft", letter: "refusal", since }, "Send your answer to Nils"],
  [{ step: "write", letter: "nudge", since }, "Remind Pilar once"],
  [{ step: "write", letter: "mention", since }, "Tell Nils whose name to mention"],
  [{ step: "wait", side: "requester", since, businessDays: 0 }, "Waiting for Nils, asked Monday"],
  [{ step: "wait", side: "contact", since, businessDays: 1 }, "Waiting for Pilar, asked Monday, 1 business day ago"],
  [
    { step: "let-lapse", side: "contact", since: on(-20), businessDays: 15 },
    "No word from Pilar, asked 10 February, 15 business days ago",
  ],
  [{ step: "wrap-up", since }, "Nothing is left to ask"],
  [{ step: "sleep", until: "2026-05-01" }, "Sleeps until 1 May"],
  [{ step: "sleep", until: null }, "Sleeps until you wake it"],
  [{ step: "wait-for-news", since }, "Introduced. Nothing to do"],
  [{ step: "ask-outcome", since }, "What came of it?"],
])("%j is said in one line", (step, line) => {
  expect(sayStep(intro, step, en, clockOn(3))).toBe(line);
});

test("what is finished says how", () => {
  expect(sayStep(life(intro, [1, LAPSED]), { step: "finished", since, still: null }, en, clockOn(3))).toBe("Let lapse");
  expect(sayStep({ ...intro, outcome: "met" }, { step: "finished", since, still: null }, en, clockOn(3))).toBe("They met");
});

test("what is finished leaves a kind no to write, its draft to open, or an introduction to open again", () => {
  const lapsed = life(intro, [1, LAPSED]);
  const button = (one: Intro, still: "refusal" | "reopen") => stepButton(one, { step: "finished", since, still }, en);
  expect(button(lapsed, "refusal")).toMatchObject({ label: "Decline kindly", opens: { params: { letter: "refusal" } } });
  expect(button(life(lapsed, [2, drafted("refusal")]), "refusal")).toMatchObject({ label: "Open draft", style: "filled" });
  expect(button(lapsed, "reopen")).toMatchObject({ label: "Open again", press: { route: "reopen" }, style: "filled" });
  expect(sayStep(lapsed, { step: "finished", since, still: "reopen" }, en, clockOn(3))).toBe("Pilar wrote");
});

test.each(LETTER_KINDS.filter((kind) => kind !== "outcome"))("the letter %s has a button that opens its draft", (letter) => {
  for (const step of ["write", "send-draft"] as const) {
    const button = stepButton(intro, { step, letter, since }, en);
    if (button === null) throw new Error("no button");
    expect(routeOf(button)).toMatchObject({ route: "write", reply: "draft", params: { letter } });
  }
});

test("whom to ask how it went is no single button", () => {
  expect(stepButton(intro, { step: "write", letter: "outcome", since }, en)).toBeNull();
});

test.each<Step>([
  { step: "wait", side: "contact", since, businessDays: 1 },
  { step: "read-reply", side: "contact", since },
  { step: "wait-for-news", since },
  { step: "ask-outcome", since },
  { step: "finished", since, still: null },
])("$step has no button of its own", (step) => {
  expect(stepButton(intro, step, en)).toBeNull();
});

test("a letter's button names the one it goes to", () => {
  for (const kind of LETTER_KINDS) {
    const { to } = LETTERS[kind];
    if (to === "requester" || to === "contact") expect(addressee(intro, kind, en)).toBe(to === "contact" ? "Pilar" : "Nils");
  }
});

test("above a letter's button stands why it is time for it, and not what the button says", () => {
  for (const letter of LETTER_KINDS) {
    const why = sayWhy(intro, { step: "write", letter, since }, en, clockOn(3));
    expect(why).toMatch(/\w/);
    expect(why).not.toBe(sayStep(intro, { step: "write", letter, since }, en, clockOn(3)));
  }
  expect(sayWhy(intro, { step: "sleep", until: null }, en, clockOn(3))).toBe("Sleeps until you wake it");
});
