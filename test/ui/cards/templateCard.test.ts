import { LANGUAGES } from "../../../src/domain/language";
import { LETTER_KINDS } from "../../../src/domain/letter";
import { SLOTS } from "../../../src/letters/slots";
import { defaultTemplate } from "../../../src/letters/writeLetter";
import { sayProblem, type TemplateView, templateCard } from "../../../src/ui/cards/templateCard";
import { textsIn } from "../../../src/ui/texts";
import { en } from "../../../src/ui/texts/en";
import { buttonOn, faultsOf, filledOn, labelsOn, linesOn, routeOf, sectionOf, widgetsOf } from "../cardReading";

const id = { language: "en", letter: "permission" } as const;
const view: TemplateView = { id, template: { subject: "S", body: "B {closing}" }, state: "ours", problem: null, preview: null };

test.each(LETTER_KINDS)("%s: its fields hold the text, and each of its slots is listed with its meaning", (letter) => {
  for (const language of LANGUAGES) {
    const texts = textsIn(language);
    const card = templateCard({ ...view, id: { language, letter }, template: defaultTemplate(letter, language) }, texts);
    expect(faultsOf(card)).toEqual([]);
    const { widgets } = sectionOf(card, texts.templates.slots);
    const listed = widgets.flatMap((widget) => (widget.kind === "row" ? [[widget.top, widget.text]] : []));
    expect(listed.slice(0, -2)).toEqual(SLOTS[letter].map((slot) => [`{${slot}}`, texts.slots[slot]]));
  }
});

test("no slot means the same as another", () => {
  for (const language of LANGUAGES) {
    const meanings = Object.values(textsIn(language).slots);
    expect(new Set(meanings).size).toBe(meanings.length);
  }
});

test.each([
  ["ours" as const, ["Preview", "Save"], ["Save"], "English · Our words"],
  ["own" as const, ["Preview", "Save", "Reset to ours"], ["Save"], "English · Your words"],
  ["damaged" as const, ["Preview", "Reset to ours"], [], "English · Our words"],
])("a text that is %s can be %j", (state, labels, filled, subtitle) => {
  const card = templateCard({ ...view, state }, en);
  expect(labelsOn(card)).toEqual(labels);
  expect(filledOn(card)).toEqual(filled);
  expect(card.subtitle).toBe(subtitle);
  expect(linesOn(card).includes(en.templates.damaged)).toBe(state === "damaged");
  for (const label of labels) expect(routeOf(buttonOn(card, label))).toMatchObject({ params: id });
});

test("a reply has no field for a subject", () => {
  const inputs = (letter: (typeof LETTER_KINDS)[number]) =>
    widgetsOf(templateCard({ ...view, id: { ...id, letter } }, en)).flatMap((widget) =>
      widget.kind === "input" ? [widget.name] : [],
    );
  expect([inputs("permission"), inputs("nudge")]).toEqual([["subject", "body"], ["body"]]);
});

test("the preview comes first, paragraph by paragraph", () => {
  const preview = { title: "Ana → Bo", subject: "Hello", body: "Dear Bo,\n\nYes?\n\nBest,\nMira" };
  expect(linesOn(templateCard({ ...view, preview }, en)).slice(2, 9)).toEqual([
    "## Preview",
    "Ana → Bo",
    "Subject",
    "Hello",
    "Dear Bo,",
    "Yes?",
    "Best,\nMira",
  ]);
  expect(linesOn(templateCard({ ...view, preview: { ...preview, title: "" } }, en))).toContain("With an invented example");
});

test.each([
  [{ problem: "empty" as const }, "There is no text here. Write some, or reset it to ours."],
  [
    { problem: "unbalanced" as const, sign: "]" as const, at: 3 },
    "A ] stands without its partner. Add the other one, or take it out.",
  ],
  [
    { problem: "unknown-slot" as const, slot: "phone", known: ["greeting", "closing"] },
    "This letter has no slot {phone}. It has: {greeting}, {closing}.",
  ],
])("%j is one sentence", (problem, sentence) => {
  expect(sayProblem(problem, en)).toBe(sentence);
  expect(linesOn(templateCard({ ...view, problem }, en))).toContain(sentence);
});
