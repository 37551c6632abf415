import { en } from "../../../src/ui/texts/en";

/** Gaps are filled with words that a text cannot have by itself. */
const GAP = "Zoltan";
const IS_NUMBER = /count|times|days|percent|year/i;

type Text = (...gaps: (string | number)[]) => string;
const isText = (value: unknown): value is Text => typeof value === "function";

/** Every text of a file, with the path to it. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (isText(value)) {
    const gaps = Array.from({ length: value.length }, (_, at) => (IS_NUMBER.test(gapNames(value)[at] ?? "") ? 2 : GAP));
    return [[path, value(...gaps)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path === "" ? key : `${path}.${key}`));
}

const gapNames = (text: Text): string[] => /\(([^)]*)\)/.exec(String(text))?.[1]?.split(",") ?? [];

/** `sample` is what somebody might have written, names and all. */
const ALL = textsIn(en, "").filter(([path]) => !path.startsWith("sample."));

/** Words that stand within a sentence, not at its beginning. */
const INSIDE = /^(someone|theContact|theRequester|and|dates|intro\.asked|request\.learn\w+|templates\.words)\b/;
/** Names of people, of ours, and days and months have capitals anywhere. */
const NAMES = new Set([GAP, "Two", "Yeses", "Gmail", "Google", "Intros", "I", "I'm", ...en.dates.weekdays, ...en.dates.months]);

test.each(ALL)("%s says something, in sentence case and calmly", (path, text) => {
  expect(text.trim()).not.toBe("");
  expect(text).not.toMatch(/!|\.\.\.|undefined|\s{2}|\s$|^\s/);
  if (!INSIDE.test(path)) expect(text).toMatch(/^[“\p{Lu}\d]/u);
  // A capital may begin a sentence, a quotation, or what follows a colon, and nothing else.
  const inner = text
    .split(/\s+/)
    .slice(1)
    .filter((word, at) => {
      const before = text.split(/\s+/)[at] ?? "";
      return /^\p{Lu}/u.test(word) && !/[.?!:]["”]?$/.test(before);
    });
  expect(inner.map((word) => word.replace(/['’]s$|[^\p{L}']+$/gu, "")).filter((word) => !NAMES.has(word))).toEqual([]);
});

test("every gap of a text is used", () => {
  const functions = (value: unknown, path: string): [string, Text][] => {
    if (isText(value)) return [[path, value]];
    return typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => functions(inner, `${path}.${key}`))
      : [];
  };
  const unused = functions(en, "").filter(([, text]) => {
    const filled = gapNames(text)
      .filter((name) => name.trim() !== "")
      .map((name, at) => (IS_NUMBER.test(name) ? 40 + at : `gap${at}`));
    const said = text(...filled);
    return filled.some((gap) => !said.includes(String(gap)));
  });
  expect(unused.map(([path]) => path)).toEqual([]);
});

/** What a button does is its first word. The labels that are none are DESIGN's own, or an answer to the question above them. */
const VERBS =
  /^(Add|Ask|Back|Choose|Close|Create|Decline|Edit|Erase|Introduce|Keep|Let|Open|Pass|Put|Record|Remind|Save|Search|Send|Show|Start|Switch|Take|Tell|Thank|Try|Use|Wake)\b/;
const OWN = [
  "Not an intro request",
  "New introduction",
  "My introductions",
  "It is one after all",
  "Got it",
  "Dealt with",
  "Yes, it is",
  "Met",
  "Useful",
  "Not useful",
  "Never happened",
];

const LABELS: readonly string[] = [
  ...Object.values(en.steps.write).map((text) => text(GAP)),
  en.steps.open,
  ...[
    en.request.askMissing(GAP),
    en.request.tellAskingFirst(GAP),
    en.request.askPermission,
    en.request.decline,
    en.request.notARequest,
    en.request.choose,
    en.request.use,
    en.request.yes,
  ],
  ...[en.nothing.start, en.nothing.home, en.dismissed.undo, en.welcome.start],
  ...[en.home.newIntro, en.home.searchButton, en.home.all],
  ...[
    en.intro.edit,
    en.intro.snoozeButton,
    en.intro.snoozeMonth,
    en.intro.putLabelBack,
    en.intro.wake,
    en.intro.close,
    en.intro.lapse,
    en.intro.reopen,
    en.intro.erase,
    en.intro.takeBack(GAP),
  ],
  ...[en.reply.confirm(GAP), en.reply.done, en.reply.fill],
  ...Object.values(en.outcomes),
  en.askOutcomeOf(GAP),
  ...[en.edit.save, en.edit.create, en.erase.yes, en.erase.no, en.settings.save, en.settings.on, en.settings.off],
];

test.each(LABELS)("the button “%s” says what it does, shortly", (label) => {
  if (!OWN.includes(label)) expect(label).toMatch(VERBS);
  expect(label).not.toMatch(/\.$/);
  expect(label.length).toBeLessThanOrEqual(40);
});

test("DESIGN's own labels stand as they are named there", () => {
  expect([
    en.request.askMissing("Ana"),
    en.request.askPermission,
    en.request.decline,
    en.request.notARequest,
    en.nothing.start,
  ]).toEqual([
    "Ask Ana for what is missing",
    "Ask permission",
    "Decline kindly",
    "Not an intro request",
    "Start an intro from this message",
  ]);
  expect([
    en.request.contactName,
    en.request.contactEmail,
    en.request.closeness("Ana"),
    en.request.benefit,
    en.request.involvement,
  ]).toEqual(["Contact's name", "Contact's email", "How well do you know Ana?", "Benefit you see", "How you will stay involved"]);
});

test.each(Object.entries(en.errors))("the error %s is a sentence with the next step", (_kind, sentence) => {
  expect(sentence).toMatch(/\.$/);
  expect(sentence).toMatch(
    /\b([Pp]ress|[Oo]pen|[Ee]rase|[Ff]ill in|[Cc]hoose|[Gg]o back|[Gg]ive|[Ss]horten|[Ww]ait|stays as it is)\b/,
  );
});

test("one is one, and two are several", () => {
  const said = (count: number) => [en.home.results(count, "x"), en.home.more(count), en.dates.askedAge("today", count)];
  expect(said(1)).toEqual(["1 introduction for “x”", "1 more: search to find them", "asked today, 1 business day ago"]);
  expect(said(2)).toEqual(["2 introductions for “x”", "2 more: search to find them", "asked today, 2 business days ago"]);
});
