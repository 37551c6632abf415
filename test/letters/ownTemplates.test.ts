import { LANGUAGES } from "../../src/domain/language";
import { LETTER_KINDS, LETTERS } from "../../src/domain/letter";
import { packOf } from "../../src/letters/packs";
import { SLOTS } from "../../src/letters/slots";
import { TemplateError } from "../../src/letters/template";
import { checkTemplate, defaultTemplate, writeLetter } from "../../src/letters/writeLetter";
import { introOf, SAM } from "./introductions";

describe("a connector's own template", () => {
  const own = {
    templates: {
      en: { permission: { body: "{greeting} {contact.first},\n\n{opening}[ {benefit}]\n\nYes or no?\n\n{closing}" } },
    },
  };

  test("is used, and the subject that was not touched stays ours", () => {
    const { subject, body } = writeLetter("permission", introOf(), SAM, own);
    expect(subject).toBe("May I introduce Henrik Aasen (Nordvik Labs) to you?");
    expect(body).toBe(
      "Hi Lavanya,\n\nHenrik Aasen (founder, Nordvik Labs) has asked me for an introduction to you. I wanted to ask you first. " +
        "What I see in it for you: he knows cold storage from the warehouse floor.\n\nYes or no?\n\nBest,\nSam",
    );
  });

  test("is used in its own language only", () => {
    expect(writeLetter("permission", introOf({ language: "de" }), SAM, own)).toEqual(
      writeLetter("permission", introOf({ language: "de" }), SAM),
    );
  });

  test("cannot name who must not be named", () => {
    const named = {
      templates: {
        en: { permission: { body: "{requester.all|Someone} ({requester.first}) of {requester.company|somewhere} asks." } },
      },
    };
    const intro = introOf({ connector: { naming: "unnamed" } });
    expect(writeLetter("permission", intro, SAM, named).body).toBe("Someone () of somewhere asks.");
  });

  test.each([
    ["refusal" as const, "{contact.first} said no", "contact.first"],
    ["later" as const, "{contact.words}", "contact.words"],
    ["permission" as const, "{requester.email}", "requester.email"],
  ])("of the letter %s cannot say %j", (kind, body, slot) => {
    expect(() => writeLetter(kind, introOf(), SAM, { templates: { en: { [kind]: { body } } } })).toThrow(TemplateError);
    expect(checkTemplate(kind, body)).toEqual({ problem: "unknown-slot", slot, known: SLOTS[kind] });
  });

  test("may bring its own subject, on one line", () => {
    const { subject } = writeLetter("permission", introOf(), SAM, {
      templates: { en: { permission: { subject: "Someone\r\nBcc: all@list.example" } } },
    });
    expect(subject).toBe("Someone Bcc: all@list.example");
  });
});

describe.each(LANGUAGES)("our templates in %s", (language) => {
  test.each(LETTER_KINDS)("%s names only slots of its letter, greets and closes", (kind) => {
    const { subject, body } = defaultTemplate(kind, language);
    expect(checkTemplate(kind, body)).toBeNull();
    expect(body.startsWith("{greeting}[")).toBe(true);
    expect(body.endsWith("\n\n{closing}")).toBe(true);
    expect(subject === "").toBe(LETTERS[kind].reply);
    if (subject !== "") expect(checkTemplate(kind, subject)).toBeNull();
  });

  test("every letter can be written, also when nothing is known", () => {
    for (const kind of LETTER_KINDS) {
      const { body } = writeLetter(kind, introOf({ language }), SAM, {
        preference: "x y",
        questions: "x y",
        instead: "Mira Holt",
      });
      expect(body.startsWith(packOf(language).greeting)).toBe(true);
    }
  });
});

test("every slot of a letter is filled from what is known", () => {
  for (const kind of LETTER_KINDS) {
    const body = SLOTS[kind].map((slot) => `{${slot}|nothing}`).join("\n");
    const { body: text } = writeLetter(kind, introOf({ connector: { involvement: "happy to join" } }), SAM, {
      templates: { en: { [kind]: { body } } },
      preference: "by email",
      questions: "why now",
      instead: "Mira Holt",
      until: "2027-01-12",
    });
    expect(text).not.toContain("nothing");
  }
});
