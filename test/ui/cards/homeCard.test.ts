import type { Intro } from "../../../src/domain/intro";
import { homeCard, introLine, searchCard } from "../../../src/ui/cards/homeCard";
import { en } from "../../../src/ui/texts/en";
import { drafted, LAPSED, life, requested, said, sent, snoozed } from "../../domain/lives";
import { buttonOn, faultsOf, filledOn, labelsOn, linesOn, routeOf, rowsOf, sectionOf, words } from "../cardReading";
import { clockOn, HOSTILE, homeView, lineOf } from "../views";

const named = (intro: Intro, id: string, name: string): Intro => ({
  ...intro,
  id,
  contact: { ...intro.contact, person: { name, email: "c@c.example" } },
});

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const LINES = [
  named(requested(), "move", "Moira Vale"),
  named(asked, "wait", "Walt Vale"),
  named(life(asked, [1, snoozed("2026-05-01")]), "sleep", "Lena Vale"),
  named(life(asked, [1, said("contact", "yes"), drafted("introduction"), sent("introduction")]), "done", "Ina Vale"),
  named(life(asked, [1, LAPSED]), "closed", "Clea Vale"),
].map((intro) => lineOf(intro, 2));

const card = homeCard(homeView(LINES), en, clockOn(2));

test("what is my move first, then what waits, sleeps, was introduced, was finished", () => {
  expect(card.sections.map(({ header }) => header)).toEqual([
    "Your move (1)",
    "Waiting (1)",
    "Later (1)",
    "Introduced (1)",
    "Recently finished (1)",
    undefined,
    undefined,
  ]);
});

test("a line says who and what is next, and opens its introduction", () => {
  expect(rowsOf(card).map(({ text, bottom, press }) => [words(text), bottom, press?.route, press?.params])).toEqual([
    ["Nils Aune → Moira Vale", "Ask permission", "showIntro", { intro: "move" }],
    ["Nils Aune → Walt Vale", "Waiting for Walt, asked Monday, 2 business days ago", "showIntro", { intro: "wait" }],
    ["Nils Aune → Lena Vale", "Sleeps until 1 May", "showIntro", { intro: "sleep" }],
    ["Nils Aune → Ina Vale", "Introduced. Nothing to do", "showIntro", { intro: "done" }],
    ["Nils Aune → Clea Vale", "Let lapse", "showIntro", { intro: "closed" }],
  ]);
});

test("an empty home explains itself, and its one button is to begin", () => {
  const empty = homeCard(homeView([]), en, clockOn(0));
  expect(linesOn(empty).join()).toContain("Nothing here yet");
  expect(filledOn(empty)).toEqual(["New introduction"]);
  expect(labelsOn(empty)).toEqual(["New introduction"]);
});

test("the first two lists say when they are empty", () => {
  const shown = linesOn(homeCard(homeView(LINES.slice(2)), en, clockOn(2)));
  expect(shown).toEqual(expect.arrayContaining(["Nothing to do right now", "Nobody owes you an answer"]));
  expect(shown.join()).not.toContain("Nothing sleeps");
});

test.each([
  [
    "records that cannot be read",
    { unreadable: 2 },
    "2 records cannot be read: damaged, or written by a newer version. They are kept as they are.",
  ],
  ["a store that fills", { fullPercent: 81 }, "The memory is 81% full. Old finished introductions are shortened by themselves."],
  [
    "threads that were not looked at",
    { lookedAtAll: false },
    "Some older threads were not looked at yet. Press refresh to go on.",
  ],
])("says: %s", (_words, parts, line) => {
  expect(linesOn(homeCard(homeView(LINES, parts), en, clockOn(2)))).toContain(line);
  expect(linesOn(card)).not.toContain(line);
});

test("2,000 introductions of every stage: a card that Gmail shows whole, with all counts", () => {
  const many = Array.from({ length: 400 }, () => LINES).flat();
  const full = homeCard(homeView(many, { unreadable: 1, fullPercent: 90, lookedAtAll: false }), en, clockOn(2));
  expect(faultsOf(full)).toEqual([]);
  expect(sectionOf(full, "Your move (400)").widgets).toHaveLength(26);
  expect(linesOn(full)).toContain("375 more: search to find them");
  expect(labelsOn(full)).toEqual(["Search", "New introduction"]);
});

test.each(Object.entries(HOSTILE))("holds whatever the name is: %s", (_kind, name) => {
  const hostile = homeCard(homeView([lineOf(named(asked, "h", name), 3)]), en, clockOn(3));
  expect(faultsOf(hostile)).toEqual([]);
});

describe("search", () => {
  test("shows what it found, and the way back", () => {
    const found = searchCard("vale", LINES.slice(0, 2), en, clockOn(2));
    expect(linesOn(found).slice(0, 4)).toEqual([
      "My introductions",
      "Search by name, address or company: vale",
      "[Search]",
      "2 introductions for “vale”",
    ]);
    expect(routeOf(buttonOn(found, "Back to all")).route).toBe("showHome");
    expect(rowsOf(found)).toEqual(LINES.slice(0, 2).map((line) => introLine(line, en, clockOn(2))));
  });

  test("finding nothing says what to try", () => {
    expect(linesOn(searchCard("x", [], en, clockOn(2)))).toContain(
      "No introduction for “x”. Try part of a name, an address or a company.",
    );
  });

  test("however long the words are, the title has room", () => {
    const [title = ""] = linesOn(searchCard("a very long name ".repeat(20), [], en, clockOn(2)));
    expect(title.length).toBeLessThanOrEqual(34);
  });

  test("finding everything leaves a card that Gmail shows whole", () => {
    const many = searchCard("a", Array.from({ length: 400 }, () => LINES).flat(), en, clockOn(2));
    expect(faultsOf(many)).toEqual([]);
    expect(linesOn(many)).toContain("1940 more: search to find them");
  });
});
