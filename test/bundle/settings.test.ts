import type { CardJson, Execution, FormValues } from "../../preview/emulator/types";
import { cardOf, fieldOf, pressables, textOf, toastOf, valuesOf } from "./cards";
import { ask, askedAndSent, FILLED, REQUEST } from "./people";
import { closeGmail, DAY, MIRA, newWorld, type World } from "./world";

afterAll(closeGmail);

const labels = (card: CardJson): string[] => pressables(card).map(({ label }) => label);

const settingsOf = (world: World): CardJson => cardOf(world.script.universal("Settings"));
const lettersOf = (world: World): CardJson => cardOf(world.press(settingsOf(world), "Letters in your words"));
const templateOf = (world: World, letter: string): CardJson => cardOf(world.press(lettersOf(world), letter));

/** Presses with the card's fields as they stand, some of them typed over. */
const pressWith = (world: World, card: CardJson, label: string, typed: FormValues): Execution =>
  world.press(card, label, { ...valuesOf(card), ...typed });

/** The list of letters after another language was chosen on it. */
function lettersIn(world: World, language: string): CardJson {
  const { onChangeAction } = fieldOf(lettersOf(world), "Language of the letters");
  return cardOf(world.script.click({ onChangeAction }, { language: [language] }));
}

const OWN = "{greeting}[ {contact.first}],\n\n{opening} Shall I?\n\n{closing}";

describe("numbers and switches", () => {
  test("are saved and used: the reminder is offered after as many days as were chosen", () => {
    const world = newWorld();
    askedAndSent(world);
    const saved = pressWith(world, settingsOf(world), "Save", { nudgeAfter: ["2"], lapseAfter: ["4"] });
    expect(toastOf(saved)).toBe("Saved");
    expect(valuesOf(cardOf(saved))).toMatchObject({ nudgeAfter: ["2"], lapseAfter: ["4"], followupAfter: ["7"] });
    world.pass(DAY);
    expect(textOf(world.home())).toContain("Waiting for Tessa");
    world.pass(DAY);
    expect(textOf(world.home())).toContain("Remind Tessa once");
    world.pass(3 * DAY);
    expect(textOf(world.home())).toContain("No word from Tessa");
  });

  test("a new introduction begins without the name where that was chosen", () => {
    const world = newWorld();
    pressWith(world, settingsOf(world), "Save", { unnamedFirst: ["on"] });
    expect(textOf(world.open(world.receive(REQUEST)))).toContain("Who Matteo is, until you say so");
  });

  test("the signature of several lines stands below letters", () => {
    const world = newWorld();
    pressWith(world, settingsOf(world), "Save", { signature: ["Warmly,\r\nMira C.\r\nCastellan & Co"] });
    expect(ask(world, world.receive(REQUEST)).text.trimEnd()).toMatch(/\n\nWarmly,\nMira C\.\nCastellan & Co$/);
  });

  test.each([
    [
      { nudgeAfter: ["61"] },
      "Give each number of days as a whole number from 1 to 60; the second and the last may be up to 120.",
    ],
    [{ lapseAfter: ["0"] }, "Give each number of days as a whole number from 1 to 60; the second and the last may be up to 120."],
    [{ nudgeAfter: ["14"] }, "Give the reminder fewer days than letting it lapse, then press again."],
  ])("%j is refused, and nothing is saved", (typed, sentence) => {
    const world = newWorld();
    const before = [...world.script.properties];
    const card = settingsOf(world);
    expect(toastOf(world.press(card, "Save", { ...valuesOf(card), ...typed }))).toBe(sentence);
    expect([...world.script.properties]).toEqual(before);
  });
});

describe("a letter's own text", () => {
  test("is offered as ours, and used once it is saved, in its language only", () => {
    const world = newWorld();
    const card = templateOf(world, "Permission letter");
    expect(card.header).toMatchObject({ title: "Permission letter", subtitle: "English · Our words" });
    expect(fieldOf(card, "Letter").value).toContain("{greeting}[ {contact.first}],");
    expect(labels(card)).toEqual(["Preview", "Save"]);

    const saved = pressWith(world, card, "Save", { subject: ["A question about {requester.first}"], body: [OWN] });
    expect(toastOf(saved)).toBe("Saved");
    expect(cardOf(saved).header.subtitle).toBe("English · Your words");
    expect(labels(cardOf(saved))).toEqual(["Preview", "Save", "Reset to ours"]);
    expect(textOf(lettersOf(world))).toContain("Permission letter\nYour words");

    const letter = ask(world, world.receive(REQUEST));
    expect(letter.subject).toBe("A question about Matteo");
    expect(letter.text.trimEnd()).toBe(
      "Hi Tessa,\n\nMatteo Marlund has asked me for an introduction to you. I wanted to ask you first. Shall I?\n\nBest,\nMira",
    );
    expect(keysOf(world)).toEqual(["p/en/permission"]);
  });

  test("of a reply has no subject", () => {
    const card = templateOf(newWorld(), "Reminder");
    expect(Object.keys(valuesOf(card))).toEqual(["body"]);
  });

  test("goes back to ours", () => {
    const world = newWorld();
    const saved = cardOf(pressWith(world, templateOf(world, "Permission letter"), "Save", { body: [OWN] }));
    const reset = world.press(saved, "Reset to ours");
    expect(toastOf(reset)).toBe("Ours again");
    expect(cardOf(reset).header.subtitle).toBe("English · Our words");
    expect(keysOf(world)).toEqual([]);
    expect(ask(world, world.receive(REQUEST)).text).toContain("Would you like to be introduced?");
  });

  test("that is word for word ours is not kept", () => {
    const world = newWorld();
    const saved = pressWith(world, templateOf(world, "Reminder"), "Save", {});
    expect(cardOf(saved).header.subtitle).toBe("English · Our words");
    expect(keysOf(world)).toEqual([]);
  });

  test("in a language is another than in the next", () => {
    const world = newWorld();
    const german = lettersIn(world, "de");
    expect(german.header).toMatchObject({ title: "Letters", subtitle: "Deutsch" });
    const card = cardOf(world.press(german, "Permission letter"));
    expect(card.header.subtitle).toBe("Deutsch · Our words");
    pressWith(world, card, "Save", { body: ["{greeting} {contact.first}, ja oder nein?\n\n{closing}"] });
    expect(keysOf(world)).toEqual(["p/de/permission"]);
    expect(ask(world, world.receive(REQUEST)).text).toContain("Would you like to be introduced?");
  });
});

const keysOf = (world: World): string[] => [...world.script.properties.keys()].filter((key) => key.startsWith("p/"));

describe("a broken text", () => {
  const SLOTS =
    "{greeting}, {contact.first}, {requester.all}, {requester.first}, {requester.company}, {opening}, {standing}, {benefit}, " +
    "{involvement}, {words}, {ask}, {closing}";

  test.each([
    ["{requester.email}", `This letter has no slot {requester.email}. It has: ${SLOTS}.`],
    ["Hello {contact.first", "A { stands without its partner. Add the other one, or take it out."],
    ["[Hello {contact.first}", "A [ stands without its partner. Add the other one, or take it out."],
    ["", "There is no text here. Write some, or reset it to ours."],
  ])("%j is one sentence, saves nothing and loses nothing", (body, sentence) => {
    const world = newWorld();
    const card = templateOf(world, "Permission letter");
    for (const press of ["Save", "Preview"]) {
      const refused = pressWith(world, card, press, { subject: ["My subject"], body: [body] });
      expect(textOf(cardOf(refused))).toContain(sentence);
      expect(toastOf(refused)).toBe(press === "Save" ? "Not saved" : "");
      expect(fieldOf(cardOf(refused), "Letter").value ?? "").toBe(body);
      expect(fieldOf(cardOf(refused), "Subject").value).toBe("My subject");
    }
    expect(keysOf(world)).toEqual([]);
  });

  test("in the subject is noticed too", () => {
    const world = newWorld();
    const refused = pressWith(world, templateOf(world, "Introduction"), "Save", { subject: ["{who}"] });
    expect(textOf(cardOf(refused))).toContain("This letter has no slot {who}.");
  });

  test("cannot say to the requester what the contact said (rule 3)", () => {
    const world = newWorld();
    const refused = pressWith(world, templateOf(world, "Kind refusal"), "Save", { body: ["{contact.first} said no"] });
    expect(textOf(cardOf(refused))).toContain(
      "This letter has no slot {contact.first}. It has: {greeting}, {requester.first}, {contact.asked}, {closing}.",
    );
  });

  test("of an older version gives way to ours when the letter is written", () => {
    const world = newWorld();
    world.script.properties.set("p/en/permission", JSON.stringify({ v: 1, subject: "Hm", body: "{weather}" }));
    const letter = ask(world, world.receive(REQUEST));
    expect(letter.subject).toBe("May I introduce Matteo Marlund to you?");
    expect(letter.text).toContain("Would you like to be introduced?");
  });
});

describe.each([
  ["damaged", "{not JSON"],
  ["of a newer version", JSON.stringify({ v: 2, subject: "x", body: "y", tone: "warm" })],
])("a record that is %s", (_words, text) => {
  test("is shown as such and kept; letters are ours until it is reset", () => {
    const world = newWorld();
    world.script.properties.set("p/en/permission", text);
    const card = templateOf(world, "Permission letter");
    expect(textOf(card)).toContain("Your words for this letter cannot be read");
    expect(labels(card)).toEqual(["Preview", "Reset to ours"]);
    expect(ask(world, world.receive(REQUEST)).text).toContain("Would you like to be introduced?");
    expect(world.script.properties.get("p/en/permission")).toBe(text);

    const reset = cardOf(world.press(card, "Reset to ours"));
    expect(labels(reset)).toEqual(["Preview", "Save"]);
    expect(keysOf(world)).toEqual([]);
  });

  test("is not written over by a card that was drawn before", () => {
    const world = newWorld();
    const card = templateOf(world, "Permission letter");
    world.script.properties.set("p/en/permission", text);
    const refused = pressWith(world, card, "Save", { body: [OWN] });
    expect(toastOf(refused)).toBe("Not saved");
    expect(fieldOf(cardOf(refused), "Letter").value).toBe(OWN);
    expect(world.script.properties.get("p/en/permission")).toBe(text);
  });
});

describe("the preview", () => {
  test("shows an invented example while there is no introduction, for every letter and language, and nothing is kept", () => {
    const world = newWorld();
    for (const language of ["en", "es", "fr", "de", "pt"]) {
      const letters = lettersIn(world, language);
      for (const { label } of pressables(letters).slice(1)) {
        const preview = cardOf(pressWith(world, cardOf(world.press(letters, label)), "Preview", {}));
        expect(textOf(preview)).toContain("With an invented example");
        expect(previewOf(preview)).toMatch(/Ines|Jonas/);
        expect(previewOf(preview)).not.toMatch(/[{}[\]]/);
      }
    }
    expect([...world.script.properties.keys()]).toEqual([]);
  });

  test("shows the newest introduction that the letter fits, as the letter would be", () => {
    const world = newWorld();
    askedAndSent(world, {
      ...REQUEST,
      from: "Edith Marlow <edith@marlow.example>",
      subject: "Tessa",
      text: "Could you introduce me to Tessa Halden?",
    });
    askedAndSent(world);
    const preview = cardOf(pressWith(world, templateOf(world, "Permission letter"), "Preview", { body: [OWN] }));
    expect(textOf(preview)).toContain("Matteo Marlund → Tessa Halden (Winterbourne Partners)");
    expect(previewOf(preview)).toBe(
      "Hi Tessa,\nMatteo Marlund has asked me for an introduction to you. I wanted to ask you first. Shall I?\nBest,<br>Mira",
    );
    expect(fieldOf(preview, "Letter").value).toBe(OWN);
    expect(keysOf(world)).toEqual([]);
  });

  test("is signed before Gmail was ever asked who the user is", () => {
    const world = newWorld();
    const preview = cardOf(pressWith(world, templateOf(world, "Reminder"), "Preview", {}));
    expect(previewOf(preview)).toContain(`Best,<br>${MIRA.name.split(" ")[0]}`);
  });
});

/** The paragraphs of the letter in the preview's section. */
function previewOf(card: CardJson): string {
  const section = card.sections.find(({ header }: { header?: string }) => header === "Preview");
  return section.widgets.flatMap((widget: CardJson) => widget.textParagraph?.text ?? []).join("\n");
}

describe("greeting and closing", () => {
  const habitsOf = (world: World): CardJson => cardOf(world.press(lettersOf(world), "Greeting and closing"));

  test("are used in the letters of their language", () => {
    const world = newWorld();
    const card = habitsOf(world);
    expect(fieldOf(card, "Greeting")).toMatchObject({ value: "", hintText: "If you leave it empty: “Hi”" });
    expect(toastOf(world.press(card, "Save", { greeting: ["Dear"], closing: ["Warmly,"] }))).toBe("Saved");
    const letter = ask(world, world.receive(REQUEST));
    expect(letter.text).toMatch(/^Dear Tessa,\n/);
    expect(letter.text.trimEnd()).toMatch(/\n\nWarmly,\nMira$/);
    expect(valuesOf(habitsOf(world))).toEqual({ greeting: ["Dear"], closing: ["Warmly,"] });
  });

  test("left empty, or typed as ours, are ours", () => {
    const world = newWorld();
    world.press(habitsOf(world), "Save", { greeting: [""], closing: ["Best,"] });
    expect(ask(world, world.receive(REQUEST)).text).toMatch(/^Hi Tessa,\n[^]*\n\nBest,\nMira\s*$/);
    expect(JSON.parse(world.script.properties.get("settings") ?? "").habits).toEqual({ en: {} });
  });

  test("outlive the settings being saved", () => {
    const world = newWorld();
    world.press(habitsOf(world), "Save", { greeting: ["Dear"], closing: [] });
    pressWith(world, settingsOf(world), "Save", { nudgeAfter: ["3"] });
    expect(valuesOf(habitsOf(world)).greeting).toEqual(["Dear"]);
  });
});

test("the letters are offered in the language of the cards first", () => {
  const world = newWorld({ locale: "fr" });
  const letters = cardOf(world.press(settingsOf(world), "Lettres avec vos mots"));
  expect(letters.header.subtitle).toBe("Français");
  expect(fieldOf(letters, "Langue des lettres").items.map(({ text }: { text: string }) => text)).toEqual([
    "English",
    "Español",
    "Français",
    "Deutsch",
    "Português",
  ]);
});

test("a text as long as a field may hold is kept: 9 KB a value", () => {
  const world = newWorld();
  const body = `${"字".repeat(2390)} {closing}`;
  const saved = pressWith(world, templateOf(world, "Reminder"), "Save", { body: [body] });
  expect(toastOf(saved)).toBe("Saved");
  expect(fieldOf(cardOf(saved), "Letter").value).toBe(body);
});

test("own words cost no further call: Ask permission stays within its seven", () => {
  const counted = (own: boolean): number => {
    const world = newWorld();
    askedAndSent(world, { ...REQUEST, from: "Edith Marlow <edith@marlow.example>" });
    if (own) pressWith(world, templateOf(world, "Permission letter"), "Save", { body: [OWN] });
    const message = world.receive(REQUEST);
    const card = world.open(message);
    return world.press(card, "Ask permission", { ...FILLED, contactEmail: ["other@winterbourne.example"] }, message).calls.length;
  };
  const plain = counted(false);
  expect(plain).toBeLessThanOrEqual(7);
  expect(counted(true)).toBe(plain);
});
