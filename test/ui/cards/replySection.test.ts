import type { Said } from "../../../src/domain/events";
import type { Intro } from "../../../src/domain/intro";
import { type IntroView, introCard } from "../../../src/ui/cards/introCard";
import { en } from "../../../src/ui/texts/en";
import { drafted, heard, life, proposed, requested, sent } from "../../domain/lives";
import { buttonOn, filledOn, labelsOn, linesOn, routeOf, sectionOf } from "../cardReading";
import { clockOn, introView, replyView } from "../views";

const card = (intro: Intro, day: number, parts: Partial<IntroView> = {}) =>
  introCard(introView(intro, day, parts), en, clockOn(day));
const replied = life(requested(), [0, drafted("permission"), sent("permission")], [2, heard("contact")]);

describe("a reply", () => {
  const answers: readonly [Said, string][] = [
    ["yes", "Record “Yes”"],
    ["later", "Record “Later”"],
    ["no", "Record “No”"],
    ["someone-else", "Record “Ask someone else”"],
    ["mention-me", "Record “You may mention my name”"],
  ];

  test.each(answers)("read as %s is one press away, with its sentence; the others are folded", (answer, label) => {
    const shown = card(replied, 2, { reply: replyView(answer) });
    const { route, params } = routeOf(buttonOn(shown, label));
    expect([route, params]).toEqual([
      "answer",
      { intro: replied.id, version: String(replied.version), side: "contact", answer, message: "18f2b" },
    ]);
    expect(filledOn(shown)).toEqual([label]);
    expect(linesOn(shown)).toContain("These are the words it rests on.");
    const section = sectionOf(shown, "Pilar wrote");
    const visible = section.widgets
      .slice(0, section.folded)
      .flatMap((widget) => (widget.kind === "buttons" ? widget.buttons : []));
    expect(visible.map((button) => button.label)).toEqual([label]);
    expect(labelsOn(shown).filter((other) => other.startsWith("Record"))).toHaveLength(5);
  });

  test("unclear: every answer is open, none is recommended", () => {
    const shown = card(replied, 2, { reply: replyView("unclear") });
    expect(sectionOf(shown, "Pilar wrote").folded).toBeUndefined();
    expect(filledOn(shown)).toEqual([]);
    expect(linesOn(shown)).toContain("Which answer is it?");
  });

  test("a question is passed on in the connector's words", () => {
    const shown = card(replied, 2, { reply: replyView("needs-info") });
    expect(linesOn(shown)).toContain("The question, in your own words: These are the words it rests on.");
    expect(routeOf(buttonOn(shown, "Pass the question to Nils"))).toMatchObject({
      route: "write",
      params: { letter: "questions" },
    });
    expect(filledOn(shown)).toEqual(["Pass the question to Nils"]);
    const { folded = 0, widgets } = sectionOf(shown, "Pilar wrote");
    expect(widgets.slice(folded - 1, folded)).toMatchObject([
      { kind: "buttons", buttons: [{ label: "Pass the question to Nils" }] },
    ]);
  });

  test("an automatic one is never an answer", () => {
    const shown = card(replied, 2, { reply: replyView("automatic", {}, "2026-03-20") });
    expect(linesOn(shown)).toContain("An automatic reply: Pilar is away until 20 March. The reminder waits for that day.");
    expect(filledOn(shown)).toEqual([]);
  });

  test("of a requester who agreed fills the checklist", () => {
    const told = life(requested(), [0, drafted("missing"), sent("missing")], [1, heard("requester")]);
    const shown = card(told, 1, { reply: replyView("unclear", { side: "requester", adds: ["She buys the second grade."] }) });
    expect(linesOn(shown)).toContain("She buys the second grade.");
    expect(filledOn(shown)).toEqual(["Add to the checklist"]);
    expect(labelsOn(shown).some((label) => label.startsWith("Record"))).toBe(false);
    const nothing = card(told, 1, { reply: replyView("unclear", { side: "requester" }) });
    expect(linesOn(nothing)).toContain("Nothing new for the checklist");
    expect(labelsOn(nothing)).toContain("Dealt with");
  });

  test("of a requester who was asked is an answer", () => {
    const offered = life(proposed(), [0, drafted("proposal"), sent("proposal")], [1, heard("requester")]);
    const shown = card(offered, 1, { reply: replyView("yes", { side: "requester" }) });
    expect(routeOf(buttonOn(shown, "Record “Yes”")).params).toMatchObject({ side: "requester" });
  });
});
