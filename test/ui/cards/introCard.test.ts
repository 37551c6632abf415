import type { IntroEvent } from "../../../src/domain/events";
import type { Intro } from "../../../src/domain/intro";
import { type IntroView, introCard } from "../../../src/ui/cards/introCard";
import { en } from "../../../src/ui/texts/en";
import { drafted, heard, LAPSED, life, proposed, requested, said, sent, snoozed } from "../../domain/lives";
import { buttonOn, faultsOf, filledOn, labelsOn, linesOn, routeOf, rowsOf, sectionOf, words } from "../cardReading";
import { clockOn, HOSTILE, introView, replyView } from "../views";

const card = (intro: Intro, day: number, parts: Partial<IntroView> = {}) =>
  introCard(introView(intro, day, parts), en, clockOn(day));
const lines = (intro: Intro, day: number, parts: Partial<IntroView> = {}) => linesOn(card(intro, day, parts));

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const agreed = life(asked, [2, said("contact", "yes")]);
const introduced = life(agreed, [3, drafted("introduction"), sent("introduction")]);

test("is called by its two people, and says where it stands", () => {
  const base = requested();
  expect(lines({ ...base, contact: { ...base.contact, company: "Soto Hermanos" } }, 0).slice(0, 2)).toEqual([
    "Nils Aune → Pilar Soto",
    "Your move",
  ]);
});

describe("the next step is the one filled button", () => {
  test.each<[string, Intro, number, string, string | undefined]>([
    ["a request", requested(), 0, "Ask permission", "write"],
    ["a draft", life(requested(), [0, drafted("permission")]), 0, "Open draft", "write"],
    ["no word for five business days", asked, 7, "Remind Pilar once", "write"],
    ["no word for fourteen", asked, 18, "Let it lapse", "close"],
    ["a yes", agreed, 2, "Introduce them", "write"],
    ["a no", life(asked, [2, said("contact", "no")]), 2, "Decline kindly", "write"],
    ["asleep", life(asked, [2, snoozed("2026-04-01")]), 3, "Wake it", "wake"],
    [
      "a declined proposal",
      life(proposed(), [0, drafted("proposal"), sent("proposal")], [1, said("requester", "no")]),
      1,
      "Close without a letter",
      "close",
    ],
    ["an idea", proposed(), 0, "Ask Nils", "write"],
  ])("%s", (_words, intro, day, label, route) => {
    const shown = card(intro, day);
    expect(filledOn(shown)).toEqual([label]);
    expect(routeOf(buttonOn(shown, label)).route).toBe(route);
    expect(routeOf(buttonOn(shown, label)).params).toMatchObject({ intro: intro.id, version: String(intro.version) });
  });

  test("waiting has none, and says how long", () => {
    expect(filledOn(card(asked, 3))).toEqual([]);
    expect(lines(asked, 3)).toContain("Waiting for Pilar, asked Monday, 3 business days ago");
  });

  test("what is due is called the user's move, as on home", () => {
    expect(card(asked, 3).subtitle).toBe("Waiting");
    expect(card(asked, 10).subtitle).toBe("Your move");
  });

  test("before both yeses it says which is missing", () => {
    expect(lines(asked, 3)).toContain("Introduce them: the contact's yes is missing");
    expect(lines(agreed, 3).join()).not.toContain("yes is missing");
  });
});

describe("the two sides", () => {
  test("each with its consent, its day and its words", () => {
    const rows = sectionOf(card(agreed, 4), "The two sides").widgets.flatMap((widget) => (widget.kind === "row" ? [widget] : []));
    expect(rows.map(({ top, text, bottom }) => [top, words(text), bottom])).toEqual([
      ["Requester", "Nils Aune", "Yes, Sunday · nils@aune.example"],
      ["In their words", "Could you introduce me to Pilar?", undefined],
      ["Contact", "Pilar Soto", "Yes, Wednesday · pilar@soto.example"],
    ]);
  });

  test("a later shows its date", () => {
    const later = life(asked, [2, said("contact", "later", "2026-05-04")]);
    expect(lines(later, 3)).toContain("Later (4 May) · pilar@soto.example");
  });

  test("an answer can be taken back, until they are introduced", () => {
    expect(routeOf(buttonOn(card(agreed, 2), "Take back “Yes”"))).toMatchObject({ route: "takeBack" });
    expect(labelsOn(card(introduced, 4)).join()).not.toContain("Take back");
  });
});

describe("letters", () => {
  test("each with its state and day; a draft can be opened", () => {
    const shown = card(life(asked, [7, drafted("nudge")]), 8);
    const rows = sectionOf(shown, "Letters").widgets.flatMap((widget) => (widget.kind === "row" ? [widget] : []));
    expect(rows.map(({ text, bottom, button }) => [words(text), bottom, button?.label])).toEqual([
      ["Permission letter", "Sent, 2 March", undefined],
      ["Reminder", "Draft, yesterday", "Open draft"],
    ]);
  });

  test("no letters, no section", () => {
    expect(lines(requested(), 0)).not.toContain("## Letters");
  });

  test("what else may be written is offered, what may not is not", () => {
    const more = sectionOf(card(requested(), 0), "More").widgets.flatMap((widget) =>
      widget.kind === "buttons" ? widget.buttons.map(({ label }) => label) : [],
    );
    expect(more).toEqual([
      "Decline kindly",
      "Edit details",
      "Let it sleep",
      "Close without a letter",
      "Erase this introduction",
      "My introductions",
    ]);
  });
});

describe("after the introduction", () => {
  test("they are asked whether they met, one of the two, or the outcome is recorded", () => {
    const shown = card(introduced, 30);
    expect(["Ask Nils", "Ask Pilar"].map((label) => routeOf(buttonOn(shown, label)).params.side)).toEqual([
      "requester",
      "contact",
    ]);
    expect(
      ["Met", "Useful", "Not useful", "Never happened"].map((label) => routeOf(buttonOn(shown, label)).params.outcome),
    ).toEqual(["met", "useful", "not-useful", "never-happened"]);
  });

  test("while a draft to one side waits, the other side can still be asked, and the outcome recorded", () => {
    const waiting = life(introduced, [23, { ...drafted("outcome"), to: "contact" } as IntroEvent]);
    const shown = card(waiting, 24);
    expect(filledOn(shown)).toEqual(["Open draft"]);
    expect(labelsOn(shown)).toEqual(expect.arrayContaining(["Ask Nils", "Met", "Never happened"]));
    expect(labelsOn(shown)).not.toContain("Ask Pilar");
  });

  test("it is not put to sleep, and closed as finished", () => {
    const shown = card(introduced, 4);
    expect(labelsOn(shown)).not.toContain("Let it sleep");
    expect(routeOf(buttonOn(shown, "Close without a letter")).params.reason).toBe("finished");
  });
});

test("what is closed can be opened again or erased, and nothing else", () => {
  const shown = card(life(asked, [18, { type: "closed", reason: "declined" }]), 19);
  expect(filledOn(shown)).toEqual([]);
  expect(labelsOn(shown)).toEqual(expect.arrayContaining(["Open again", "Erase this introduction"]));
  expect(labelsOn(shown)).not.toEqual(expect.arrayContaining(["Edit details"]));
  expect(linesOn(shown)[1]).toBe("Closed");
});

describe("let lapse", () => {
  const lapsed = life(asked, [18, LAPSED]);

  test("the requester does not know yet: the kind no is the next step, and stands nowhere else", () => {
    const shown = card(lapsed, 19);
    expect(filledOn(shown)).toEqual(["Decline kindly"]);
    expect(labelsOn(shown).filter((label) => label === "Decline kindly")).toHaveLength(1);
    expect(labelsOn(shown)).toContain("Open again");
  });

  test("the contact wrote after all: it can be opened again, once", () => {
    const shown = card(life(lapsed, [20, heard("contact")]), 21);
    expect(filledOn(shown)).toEqual(["Open again"]);
    expect(labelsOn(shown).filter((label) => label === "Open again")).toHaveLength(1);
    expect(linesOn(shown).join()).toContain("Pilar wrote");
  });
});

describe("a label moved by hand", () => {
  test.each([
    ["later", "snoozeMonth"],
    ["closed", "close"],
    ["your-move", "wake"],
  ] as const)("to %s: its meaning is asked", (handLabel, route) => {
    const shown = card(asked, 3, { handLabel });
    const first = shown.sections[0]?.widgets[1];
    if (first?.kind !== "buttons") throw new Error("no buttons");
    expect(first.buttons.map((button) => routeOf(button).route)).toEqual([route, "putLabelBack"]);
  });

  test("to waiting, which means nothing that could be pressed: it can be put back", () => {
    expect(labelsOn(card(requested(), 0, { handLabel: "waiting" }))[0]).toBe("Put the label back");
  });
});

test("others of the same mail, begun and not begun, are one press away", () => {
  const shown = card(requested(), 0, {
    siblings: [{ ...asked, id: "other01" }],
    remaining: [{ label: "Rui Vale", messageId: "18f2a", target: 1 }],
  });
  expect(linesOn(shown)).toContain("## 3 people asked for: one introduction each");
  expect(routeOf(buttonOn(shown, "Show"))).toMatchObject({ route: "showRequest", params: { message: "18f2a", target: "1" } });
  expect(rowsOf(shown).find(({ icon }) => icon === "groups")?.press).toMatchObject({
    route: "showIntro",
    params: { intro: "other01" },
  });
});

test("the story, last things first, folded", () => {
  const { widgets, folded } = sectionOf(card(agreed, 4), "The story so far");
  expect(folded).toBe(1);
  expect(widgets.map((widget) => (widget.kind === "row" ? `${widget.top}: ${words(widget.text)}` : ""))).toEqual([
    "Wednesday: Pilar: Yes",
    "Monday: Sent: Permission letter",
    "Monday: Drafted: Permission letter",
    "Monday: The request arrived",
  ]);
});

test("no label stands on two buttons", () => {
  const wrapped = life(proposed(), [0, drafted("proposal"), sent("proposal")], [1, said("requester", "no")]);
  const shown = [card(requested(), 0), card(asked, 18), card(agreed, 3), card(introduced, 30), card(wrapped, 2)];
  for (const labels of shown.map(labelsOn)) expect(labels).toEqual([...new Set(labels)]);
});

const everything = (name: string): Intro => {
  const base = life(asked, [3, drafted("nudge"), drafted("questions"), drafted("missing")], [4, heard("contact")]);
  const person = { name, email: "x@evil.example" };
  return {
    ...base,
    requester: { ...base.requester, person, company: name, role: name, consent: { ...base.requester.consent, words: name } },
    contact: { ...base.contact, person, company: name, role: name },
    case: { backstory: name, benefit: name, action: name },
    story: Array.from({ length: 40 }, (_, at) => ({ at, what: "reopened" as const })),
  };
};

test.each(Object.entries(HOSTILE))("holds whatever the names are: %s", (_kind, name) => {
  const many = Array.from({ length: 300 }, (_, at) => ({ label: name, messageId: "18f2a", target: at }));
  const shown = card(everything(name), 4, {
    remaining: many,
    siblings: Array(50).fill(asked),
    warnings: [name, name],
    reply: replyView("needs-info"),
    handLabel: "later",
  });
  expect(faultsOf(shown)).toEqual([]);
  expect(linesOn(shown)).toContain("## 351 people asked for: one introduction each");
});
