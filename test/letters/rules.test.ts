import fc from "fast-check";
import { EMPTY_CASE } from "../../src/domain/checklist";
import { CLOSENESS, NAMINGS, STANCES } from "../../src/domain/connector";
import { CONSENT_STATES } from "../../src/domain/consent";
import type { Intro } from "../../src/domain/intro";
import { LANGUAGES } from "../../src/domain/language";
import { LETTER_KINDS, LETTERS } from "../../src/domain/letter";
import { writeLetter } from "../../src/letters/writeLetter";
import { COMPANIES, FIRST, introduction, LAST, options, some, voice } from "./arbitrary";
import { HENRIK, introOf, LAVANYA, proposalOf, SAM, saying } from "./introductions";

/** What always holds (DESIGN, section 3). */
const kind = some(...LETTER_KINDS);

function letterOf(intro: Intro, letter: (typeof LETTER_KINDS)[number], from = SAM, given = {}) {
  return writeLetter(letter, intro, from, given);
}

const TWELVE_WORDS = "you both sell to grocers and lose the same pallets every summer";
const SEVEN_WORDS = "happy to join the first call myself";
const RUNS = { numRuns: 100 };

test("every letter is whole: no braces, no doubled spaces or full stops, no hidden character, no empty paragraph", () => {
  fc.assert(
    fc.property(introduction, kind, voice, options, (intro, letter, from, given) => {
      const { subject, body } = letterOf(intro, letter, from, given);
      const text = `${subject}\n${body}`;
      expect(text).not.toMatch(/[{}]/u);
      expect(text).not.toMatch(/ {2}|[!?.]\.(?:\s|$)| [.,](?:\s|$)|,,/u);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0000-\u0009\u000b-\u001f]/u);
      expect(body).not.toMatch(/\n{3}|^\s|\s$/u);
      expect(body).not.toMatch(/undefined|null|NaN/u);
    }),
    RUNS,
  );
});

test("a subject and the names it is sent to are one line", () => {
  fc.assert(
    fc.property(introduction, kind, options, (intro, letter, given) => {
      const { to, subject } = letterOf(intro, letter, SAM, given);
      expect(subject).not.toMatch(/[\r\n\u2028\u2029]/u);
      expect(subject === "").toBe(LETTERS[letter].reply);
      for (const person of to) expect(`${person.name} ${person.email}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}<>]/u);
    }),
    RUNS,
  );
});

test("permission goes to the contact alone and holds no way to reach the requester", () => {
  fc.assert(
    fc.property(introduction, (intro) => {
      const { to, subject, body } = letterOf(intro, "permission");
      expect(to.map(({ email }) => email)).toEqual(["them@larkfield.example"]);
      for (const text of [subject, body]) {
        expect(text).not.toContain(intro.requester.person.email);
        expect(text).not.toMatch(/22 12 34 56|010-4477|@nordviklabs|@taasen/u);
      }
    }),
    RUNS,
  );
});

test("links of the requester's stay out, those that the connector typed stay in", () => {
  fc.assert(
    fc.property(introduction, (given) => {
      const connector = {
        ...given.connector,
        naming: "named" as const,
        benefit: "see https://larkfield.example/why",
        involvement: "",
      };
      const { body } = letterOf({ ...given, requester: HENRIK, connector }, "permission");
      expect(body.replace("https://larkfield.example/why", "")).not.toMatch(/:\/\/|www\./u);
      expect(body).toContain("https://larkfield.example/why");
    }),
    RUNS,
  );
});

test("permission without the name holds nothing of the requester's identity", () => {
  fc.assert(
    fc.property(introduction, (given) => {
      const intro = {
        ...given,
        connector: { ...given.connector, naming: "unnamed" as const },
        contact: { ...given.contact, person: { name: "Lavanya Pillai", email: "" } },
      };
      for (const letter of ["permission", "nudge", "thanks"] as const) {
        const { subject, body } = letterOf(intro, letter);
        const text = `${subject} ${body}`.toLowerCase();
        const { person, company: firm } = intro.requester;
        const identity = [firm.replace(/ (?:GmbH|Inc\.|Group GmbH)$/u, ""), ...person.name.split(/[ .]/u)].map((word) =>
          word.toLowerCase(),
        );
        for (const word of identity.filter((one) =>
          FIRST.concat(LAST, COMPANIES).some((known) => known.toLowerCase().includes(one)),
        )) {
          if (word.length < 3 || ["will", "van", "der"].includes(word)) continue;
          expect(text).not.toContain(word);
        }
      }
    }),
    RUNS,
  );
});

describe.each(LANGUAGES)("permission in %s is under 120 words beside the requester's case", (language) => {
  const known = CLOSENESS.flatMap((closeness) => STANCES.map((stance) => ({ closeness, stance })));
  const occasions = [introOf(), introOf({ contact: saying(LAVANYA, "later") }), proposalOf()];

  test.each(known)("$closeness, $stance", (chosen) => {
    for (const naming of NAMINGS) {
      for (const occasion of occasions) {
        const connector = { ...chosen, naming, benefit: TWELVE_WORDS, involvement: SEVEN_WORDS };
        const { body } = letterOf({ ...occasion, language, connector, case: EMPTY_CASE }, "permission");
        expect(body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length).toBeLessThan(120);
      }
    }
  });
});

test("the refusal is the same bytes whatever its cause and whatever else is known", () => {
  fc.assert(
    fc.property(introduction, introduction, options, (one, other, given) => {
      const same: Intro = {
        ...other,
        language: one.language,
        requester: { ...other.requester, person: one.requester.person },
        contact: { ...other.contact, person: one.contact.person },
      };
      const asked = { contactAsAsked: "Lavanya" };
      expect(letterOf(same, "refusal", SAM, { ...given, ...asked })).toEqual(letterOf(one, "refusal", SAM, asked));
    }),
    RUNS,
  );
});

test("nothing written to the requester before both yeses holds what the contact can be reached by", () => {
  const before = LETTER_KINDS.filter((letter) => LETTERS[letter].to === "requester");
  fc.assert(
    fc.property(introduction, some(...before), options, (intro, letter, given) => {
      const { to, subject, body } = letterOf(intro, letter, SAM, {
        ...given,
        questions: "Write to them@larkfield.example. Call 555-010-9999 first?",
      });
      expect(to.every(({ email }) => email === intro.requester.person.email)).toBe(true);
      expect(`${subject} ${body}`).not.toMatch(/them@|010-9999/u);
    }),
    RUNS,
  );
});

test("an answer does not change what the requester is told about waiting or asking", () => {
  for (const letter of ["missing", "refusal", "questions", "later", "proposal"] as const) {
    const letters = CONSENT_STATES.map((state) => {
      const intro = introOf({ requester: HENRIK });
      return letterOf({ ...intro, contact: saying(intro.contact, state) }, letter, SAM, { until: "2027-01-12" });
    });
    for (const one of letters) expect(one).toEqual(letters[0]);
  }
});
